package dev.readout.web.wording;

import dev.readout.desk.Archive;
import dev.readout.desk.WordingFields;
import dev.readout.search.QueryException;
import dev.readout.search.Search;
import dev.readout.web.frame.ActorNames;
import dev.readout.web.frame.Answer;
import dev.readout.web.frame.Csv;
import dev.readout.web.frame.Feed;
import dev.readout.web.frame.Later;
import dev.readout.web.frame.Page;
import dev.readout.web.frame.Routes;
import dev.readout.web.frame.Visit;
import dev.readout.web.wording.PhraseView.Life;
import dev.readout.web.wording.PhraseView.Line;
import dev.readout.web.wording.PhraseView.Variant;
import dev.readout.wording.PhraseUses;
import dev.readout.wording.UseFinder;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a phrase was used: first, last, how often, and in which forms. */
public final class PhrasePage implements Page {
    private static final String PATH = "/wording";
    private static final int APART = 3;
    private static final int FARTHEST = 20;
    private static final int LONGEST = 200;

    private final Archive archive;
    private final ActorNames names;

    public PhrasePage(Archive archive, ActorNames names) {
        this.archive = archive;
        this.names = names;
    }

    /** What is asked. */
    private record Question(String phrase, int apart, Documents documents) {
        static Question of(Visit visit, ActorNames actors) {
            String told = visit.find("phrase").orElse("");
            return new Question(
                    told.substring(0, Math.min(LONGEST, told.length())),
                    visit.number("apart", APART, FARTHEST),
                    Documents.of(visit, actors));
        }

        /** In the address of these pages. */
        String asked() {
            return Visit.pair("phrase", phrase) + "&apart=" + apart + documents.told();
        }
    }

    @Override
    public void addTo(Routes routes) {
        routes.get(PATH, this::phrase).get(PATH + ".csv", this::lines).get(PATH + "/years.csv", this::years);
    }

    private Answer phrase(Visit visit) {
        Question question = question(visit);
        if (question.phrase().isEmpty()) {
            return show(visit, question, "", Optional.empty());
        }
        if (question.documents().isUndated()) {
            return show(
                    visit,
                    question,
                    visit.say("acts.no-date", question.documents().during()),
                    Optional.empty());
        }
        if (Later.isLater(visit)) {
            return show(visit, question, "", Optional.empty());
        }
        try {
            return show(visit, question, "", Optional.of(life(find(question), question, visit)));
        } catch (QueryException e) {
            return show(visit, question, String.valueOf(e.getMessage()), Optional.empty());
        }
    }

    private Question question(Visit visit) {
        return Question.of(visit, names);
    }

    private PhraseUses find(Question question) {
        try (Search search = archive.indexes().search()) {
            return new UseFinder(search)
                    .find(
                            question.phrase(),
                            question.apart(),
                            question.documents().query());
        }
    }

    private static Answer show(Visit visit, Question question, String fault, Optional<Life> life) {
        String asked = Visit.pair("phrase", question.phrase())
                + "&apart=" + question.apart()
                + question.documents().asked();
        boolean waits = !question.phrase().isEmpty() && fault.isEmpty() && life.isEmpty();
        PhraseView view = new PhraseView(
                question.phrase(),
                question.apart(),
                question.documents(),
                fault,
                waits ? Optional.of(Later.address(visit)) : Optional.empty(),
                life,
                question.phrase().isEmpty() ? List.of() : List.of(Feed.json("/api/v1/wording?" + asked)));
        return Answer.show(visit.isPart() && life.isPresent() ? "wording/life" : "wording/phrase", view);
    }

    private static Life life(PhraseUses uses, Question question, Visit visit) {
        return new Life(
                uses.phrase(),
                uses.scope(),
                uses.rate(),
                Bars.of(uses.years(), visit.words()),
                uses.years(),
                uses.lines().stream().map(PhrasePage::line).toList(),
                uses.variants().stream().map(PhrasePage::variant).toList(),
                uses.coverage(),
                "/search?"
                        + Visit.pair(
                                "q", '"' + uses.phrase().replace("\"", "").replace("*", "") + "\"~" + question.apart()),
                question.asked());
    }

    private static Line line(PhraseUses.Line line) {
        return new Line(
                line.issuer(),
                line.genre(),
                line.ever(),
                line.meanwhile(),
                Quote.of(line.first()),
                Quote.of(line.last()));
    }

    private static Variant variant(PhraseUses.Variant variant) {
        return new Variant(
                variant.words(),
                variant.documents(),
                variant.places(),
                Quote.of(variant.first()),
                Quote.of(variant.last()));
    }

    private Answer lines(Visit visit) {
        List<Map<String, Object>> rows =
                csv(visit).map(WordingFields::new).map(WordingFields::rows).orElse(List.of());
        Csv csv = Csv.of(rows.isEmpty() ? List.of("phrase") : rows.getFirst().keySet());
        rows.forEach(row -> csv.row(row.values().stream().map(PhrasePage::cell).toArray()));
        return csv.file("wording.csv");
    }

    private static Object cell(Object value) {
        return value instanceof Optional<?> optional
                ? optional.map(PhrasePage::cell).orElse("")
                : value;
    }

    private Answer years(Visit visit) {
        Csv csv = Csv.of("year", "documents_with", "documents_of");
        csv(visit)
                .map(PhraseUses::years)
                .orElse(List.of())
                .forEach(year ->
                        csv.row(year.year(), year.rate().with(), year.rate().of()));
        return csv.file("years.csv");
    }

    /** Nothing where no phrase is asked for, or it cannot be. */
    private Optional<PhraseUses> csv(Visit visit) {
        Question question = question(visit);
        try {
            return question.phrase().isEmpty() ? Optional.empty() : Optional.of(find(question));
        } catch (QueryException e) {
            return Optional.empty();
        }
    }
}
