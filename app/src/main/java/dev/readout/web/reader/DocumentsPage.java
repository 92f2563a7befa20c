package dev.readout.web.reader;

import dev.readout.document.Known;
import dev.readout.query.DocumentQuery;
import dev.readout.query.DocumentRow;
import dev.readout.query.Reader;
import dev.readout.query.Source;
import dev.readout.web.frame.Answer;
import dev.readout.web.frame.Feed;
import dev.readout.web.frame.Page;
import dev.readout.web.frame.Routes;
import dev.readout.web.frame.Turning;
import dev.readout.web.frame.Visit;
import dev.readout.web.reader.DocumentsView.Line;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The list of documents in the archive. */
public final class DocumentsPage implements Page {
    private static final int ROWS = 100;
    private static final int DEEPEST = 999_999_999;

    private final Reader reader;

    public DocumentsPage(Reader reader) {
        this.reader = reader;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/documents", this::list);
    }

    private Answer list(Visit visit) {
        int from = visit.number("from", 0, DEEPEST);
        DocumentQuery query = DocumentQuery.all().withReposts();
        List<DocumentRow> rows = reader.listDocuments(query.page(ROWS, from));
        long all = reader.count(query);
        return Answer.show(
                "reader/documents",
                new DocumentsView(
                        (all <= ROWS ? newestFirst(rows) : rows)
                                .stream().map(DocumentsPage::line).toList(),
                        from,
                        all,
                        Turning.of(visit, from, ROWS, all),
                        List.of(Feed.json("/api/v1/documents"))));
    }

    private static List<DocumentRow> newestFirst(List<DocumentRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(
                        (DocumentRow row) -> row.source()
                                .metadata()
                                .published()
                                .map(Known::value)
                                .orElse(LocalDate.MIN),
                        Comparator.reverseOrder()))
                .toList();
    }

    private static Line line(DocumentRow row) {
        Source source = row.source();
        return new Line(
                source.metadata().published(),
                source.metadata().issuer().map(Known::value).orElse(""),
                source.metadata().title().map(Known::value).orElse(source.name()),
                source.document(),
                row.repostOf(),
                row.engagements(),
                row.acts());
    }
}
