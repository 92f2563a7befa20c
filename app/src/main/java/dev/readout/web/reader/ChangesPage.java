package dev.readout.web.reader;

import dev.readout.coding.Coded;
import dev.readout.document.Document;
import dev.readout.document.Known;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.query.Reader;
import dev.readout.query.VersionRow;
import dev.readout.relate.Change;
import dev.readout.relate.Fact;
import dev.readout.relate.FactChange;
import dev.readout.relate.Revision;
import dev.readout.web.frame.Answer;
import dev.readout.web.frame.Page;
import dev.readout.web.frame.Routes;
import dev.readout.web.frame.Visit;
import java.util.List;
import java.util.Locale;

/** What was changed in a document from one version to another. */
public final class ChangesPage implements Page {
    private static final int AROUND = 80;

    private final Reader reader;

    public ChangesPage(Reader reader) {
        this.reader = reader;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/document/changes", this::changes);
    }

    /** @param before and after hashes of the bytes of two versions */
    static String address(String key, String before, String after) {
        return "/document/changes?" + Visit.pair("key", key) + "&" + Visit.pair("before", before) + "&"
                + Visit.pair("after", after);
    }

    private Answer changes(Visit visit) {
        String key = visit.find("key").orElseThrow(ReaderPage::missing);
        Coded before = version(key, visit, "before");
        Coded after = version(key, visit, "after");
        return Answer.show("reader/changes", view(key, Revision.of(before, after)));
    }

    private Coded version(String key, Visit visit, String which) {
        return visit.find(which).flatMap(hash -> reader.findVersion(key, hash)).orElseThrow(ReaderPage::missing);
    }

    private ChangesView view(String key, Revision revision) {
        List<VersionRow> versions = reader.listVersions(key);
        Document after = revision.after().document();
        return new ChangesView(
                key,
                after.metadata().title().map(Known::value).orElse(after.name()),
                nth(versions, revision.before().document()),
                nth(versions, after),
                revision.metadata(),
                revision.words().stream().map(change -> line(revision, change)).toList(),
                revision.facts().stream().map(fact -> line(revision, fact)).toList(),
                revision.unchanged(),
                revision.isOneCoder());
    }

    private static int nth(List<VersionRow> versions, Document document) {
        return versions.stream()
                .filter(v -> v.row()
                        .source()
                        .snapshot()
                        .hash()
                        .equals(document.snapshot().hash()))
                .findFirst()
                .map(VersionRow::nth)
                .orElse(0);
    }

    /** What was dropped is shown among the words of the earlier version, all else among those of the later one. */
    private static ChangesView.Line line(Revision revision, Change change) {
        Text before = revision.before().document().text();
        Text after = revision.after().document().text();
        boolean dropped = change.kind() == Change.Kind.DROPPED;
        Text shown = dropped ? before : after;
        Span span = dropped ? change.before() : change.after();
        return new ChangesView.Line(
                change.kind().name().toLowerCase(Locale.ROOT),
                shown.line(new Span(Math.max(0, span.start() - AROUND), span.start())),
                before.line(change.before()),
                after.line(change.after()),
                shown.line(new Span(span.end(), Math.min(shown.length(), span.end() + AROUND))));
    }

    private static ChangesView.FactLine line(Revision revision, FactChange change) {
        Text before = revision.before().document().text();
        Text after = revision.after().document().text();
        return switch (change) {
            case FactChange.Appeared a -> line("appeared", a.fact(), after, List.of());
            case FactChange.Vanished v -> line("vanished", v.fact(), before, List.of());
            case FactChange.ToldOtherwise t -> line("otherwise", t.after(), after, t.attributes());
        };
    }

    private static ChangesView.FactLine line(
            String kind, Fact fact, Text text, List<dev.readout.relate.Attribute> attributes) {
        return new ChangesView.FactLine(kind, fact.label(), text.cut(fact.quote()), attributes);
    }
}
