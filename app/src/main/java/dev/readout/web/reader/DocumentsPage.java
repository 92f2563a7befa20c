package dev.readout.web.reader;

import dev.readout.query.Coverage;
import dev.readout.query.DocumentLine;
import dev.readout.query.DocumentQuery;
import dev.readout.query.Reader;
import dev.readout.web.frame.Answer;
import dev.readout.web.frame.Feed;
import dev.readout.web.frame.Page;
import dev.readout.web.frame.Routes;
import dev.readout.web.frame.Turning;
import dev.readout.web.frame.Visit;
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
        DocumentQuery asked = asked(visit);
        List<DocumentLine> rows = reader.listNewest(asked.page(ROWS, from));
        long all = reader.countNewest(asked);
        return Answer.show(
                "reader/documents",
                new DocumentsView(
                        rows,
                        from,
                        all,
                        visit.find("issuer").orElse(""),
                        reader.coverage(DocumentQuery.all()).lines().stream()
                                .map(Coverage.Line::issuer)
                                .filter(issuer -> !issuer.isEmpty())
                                .toList(),
                        asked.from(),
                        asked.to(),
                        Turning.of(visit, from, ROWS, all),
                        List.of(Feed.json("/api/v1/documents"))));
    }

    private static DocumentQuery asked(Visit visit) {
        DocumentQuery asked = DocumentQuery.all();
        DocumentQuery ofIssuer = visit.find("issuer").map(asked::issuer).orElse(asked);
        DocumentQuery since = visit.findDay("since").map(ofIssuer::from).orElse(ofIssuer);
        return visit.findDay("until").map(since::to).orElse(since);
    }
}
