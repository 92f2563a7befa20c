package dev.readout.web.wording;

import dev.readout.desk.Archive;
import dev.readout.search.Search;
import dev.readout.web.frame.ActorNames;
import dev.readout.web.frame.Answer;
import dev.readout.web.frame.Feed;
import dev.readout.web.frame.Later;
import dev.readout.web.frame.Page;
import dev.readout.web.frame.Routes;
import dev.readout.web.frame.Visit;
import dev.readout.web.wording.FormulasView.Found;
import dev.readout.web.wording.FormulasView.Group;
import dev.readout.web.wording.FormulasView.Line;
import dev.readout.wording.FormulaFinder;
import dev.readout.wording.FormulaQuestion;
import dev.readout.wording.Formulas;
import dev.readout.wording.Formulas.Formula;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Phrases that recur from text to text, with their variants; boilerplate apart. */
public final class FormulasPage implements Page {
    private static final String PATH = "/wording/formulas";
    private static final int LEAST = 3;
    private static final int SHORTEST = 3;
    private static final int SHOWN = 30;
    /** So many documents are read in a second or two. */
    private static final int NEWEST = 2000;

    private final Archive archive;
    private final ActorNames names;

    public FormulasPage(Archive archive, ActorNames names) {
        this.archive = archive;
        this.names = names;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get(PATH, this::formulas);
    }

    private Answer formulas(Visit visit) {
        Documents documents = Documents.of(visit, names);
        Optional<String> about = visit.find("about");
        int least = Math.max(2, visit.number("least", LEAST, 999_999));
        String fault = documents.isUndated() ? visit.say("acts.no-date", documents.during()) : "";
        boolean waits = Later.isLater(visit);
        Optional<Found> found = !fault.isEmpty() || waits
                ? Optional.empty()
                : Optional.of(found(new FormulaQuestion(documents.query(), about, least, SHORTEST, SHOWN, NEWEST)));
        FormulasView view = new FormulasView(
                about.orElse(""),
                least,
                documents,
                fault,
                fault.isEmpty() && waits ? Optional.of(Later.address(visit)) : Optional.empty(),
                found,
                List.of(Feed.json("/api/v1/formulas?newest=" + NEWEST + "&least=" + least
                        + about.map(words -> "&" + Visit.pair("about", words)).orElse("") + documents.asked())));
        return Answer.show(visit.isPart() && found.isPresent() ? "wording/recurring" : "wording/formulas", view);
    }

    private Found found(FormulaQuestion question) {
        try (Search search = archive.indexes().search()) {
            Formulas formulas = new FormulaFinder(search, archive.series(), left -> {}).find(question);
            return new Found(
                    formulas.scope(),
                    formulas.earlier(),
                    Stream.of(
                                    group("formulas", formulas.formulas()),
                                    group("series", formulas.ofSeries()),
                                    group("boilerplate", formulas.boilerplate()))
                            .filter(group -> !group.lines().isEmpty())
                            .toList());
        }
    }

    private static Group group(String name, List<Formula> formulas) {
        return new Group(name, formulas.stream().map(FormulasPage::line).toList());
    }

    private static Line line(Formula formula) {
        return new Line(
                formula.words(),
                formula.rate(),
                Quote.of(formula.first()),
                Quote.of(formula.last()),
                formula.series(),
                formula.variants().stream().skip(1).toList(),
                "/wording?" + Visit.pair("phrase", formula.words()));
    }
}
