package dev.readout.web.wording;

import dev.readout.desk.Archive;
import dev.readout.document.Origins;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.query.DocumentQuery;
import dev.readout.search.Listed;
import dev.readout.search.Search;
import dev.readout.serve.Problem;
import dev.readout.serve.ProblemException;
import dev.readout.web.frame.Addresses;
import dev.readout.web.frame.Answer;
import dev.readout.web.frame.Feed;
import dev.readout.web.frame.Later;
import dev.readout.web.frame.Page;
import dev.readout.web.frame.Piece;
import dev.readout.web.frame.Routes;
import dev.readout.web.frame.Visit;
import dev.readout.web.wording.LineageView.Change;
import dev.readout.web.wording.LineageView.Clause;
import dev.readout.web.wording.LineageView.Edition;
import dev.readout.web.wording.LineageView.Found;
import dev.readout.web.wording.LineageView.Step;
import dev.readout.wording.ClauseChange;
import dev.readout.wording.ClauseChange.Quoted;
import dev.readout.wording.Lineage;
import dev.readout.wording.LineageReader;
import dev.readout.wording.Scope;
import dev.readout.wording.Series;
import dev.readout.wording.Shift;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** A series of statements, clause by clause. */
public final class LineagePage implements Page {
    static final String PATH = "/wording/lineage";

    private final Archive archive;

    public LineagePage(Archive archive) {
        this.archive = archive;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get(PATH, this::lineage);
    }

    private Answer lineage(Visit visit) {
        String key = visit.find("key").orElseThrow(LineagePage::missing);
        try (Search search = archive.indexes().search()) {
            Listed document = Listings.find(search, key).orElseThrow(LineagePage::missing);
            if (Later.isLater(visit)) {
                return show(visit, document, Optional.empty());
            }
            return show(visit, document, Optional.of(found(search, document)));
        }
    }

    private static ProblemException missing() {
        return new ProblemException(Problem.notFound("The archive has no such document, or it repeats another one."));
    }

    private static Answer show(Visit visit, Listed document, Optional<Found> found) {
        LineageView view = new LineageView(
                document.document(),
                document.title(),
                found.isEmpty() ? Optional.of(Later.address(visit)) : Optional.empty(),
                found,
                List.of(Feed.json(Listings.api(document.document()) + "/lineage")));
        return Answer.show(visit.isPart() && found.isPresent() ? "wording/steps" : "wording/lineage", view);
    }

    /** Editions are of one issuer and genre: no others are gone through. */
    private Found found(Search search, Listed document) {
        DocumentQuery query = DocumentQuery.all();
        List<Listed> alike = search.list(document.issuer().isEmpty() ? query : query.issuer(document.issuer())).stream()
                .filter(listed -> listed.genre().equals(document.genre()))
                .toList();
        Optional<Series> series = archive.series().find(document, others(alike, document.document()));
        return series.map(one -> new LineageReader(search).read(one, Scope.of(alike)))
                .map(LineagePage::found)
                .orElseGet(() -> new Found(document.issuer(), document.genre(), 0, List.of()));
    }

    private static List<Listed> others(List<Listed> alike, String document) {
        return alike.stream()
                .filter(listed -> !listed.document().equals(document))
                .toList();
    }

    private static Found found(Lineage lineage) {
        Series series = lineage.series();
        return new Found(
                series.issuer(),
                series.genre(),
                series.editions().size(),
                lineage.steps().reversed().stream().map(LineagePage::step).toList());
    }

    private static Step step(Lineage.Step step) {
        return new Step(
                edition(step.before()),
                edition(step.after()),
                step.same(),
                step.changes().stream().map(change -> change(step, change)).toList());
    }

    private static Edition edition(Listed listed) {
        return new Edition(
                Addresses.document(listed.document()),
                listed.title(),
                listed.day().map(Object::toString).orElse(""));
    }

    private static Change change(Lineage.Step step, ClauseChange change) {
        List<dev.readout.relate.Change> words = words(change);
        return new Change(
                change.kind().name().toLowerCase(Locale.ROOT),
                change.moved(),
                change.before().map(quoted -> clause(step.before(), quoted, lit(words, c -> c.before()))),
                change.after().map(quoted -> clause(step.after(), quoted, lit(words, c -> c.after()))),
                change.shifts().stream().map(Shift::ladder).distinct().toList(),
                change.earlier(),
                change.lastStood().map(Addresses::document));
    }

    /** Which words are others; none where there is nothing to compare a clause with. */
    private static List<dev.readout.relate.Change> words(ClauseChange change) {
        return change.before().isPresent() && change.after().isPresent()
                ? dev.readout.relate.Change.between(
                        text(change.before().get()), text(change.after().get()))
                : List.of();
    }

    private static Text text(Quoted quoted) {
        int length = quoted.span().length();
        return new Text(quoted.words(), List.of(), Origins.synthetic(length), List.of(), "clause");
    }

    private static List<Span> lit(
            List<dev.readout.relate.Change> words, Function<dev.readout.relate.Change, Span> which) {
        return words.stream()
                .map(which)
                .filter(span -> span.length() > 0)
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
    }

    private static Clause clause(Listed in, Quoted quoted, List<Span> lit) {
        Span span = quoted.span();
        return new Clause(
                Addresses.words(in.document(), span.start(), span.end()),
                Piece.of(quoted.words(), new Span(0, span.length()), lit));
    }
}
