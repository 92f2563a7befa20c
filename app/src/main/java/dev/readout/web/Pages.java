package dev.readout.web;

import dev.readout.codebook.ActCodebook;
import dev.readout.codebook.DataFiles;
import dev.readout.coding.Coded;
import dev.readout.evaluate.Measured;
import dev.readout.query.CorrectionReader;
import dev.readout.query.DocumentQuery;
import dev.readout.query.Reader;
import dev.readout.serve.Part;
import dev.readout.serve.Site;
import dev.readout.store.Keys;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The pages of one archive. */
public final class Pages implements Part {
    private static final int ROWS = 100;

    private final Reader reader;
    private final CorrectionReader corrections;
    private final ActCodebook codebook = ActCodebook.load(DataFiles.bundled());
    private final Measured measured = Measured.bundled();

    public Pages(Reader reader, CorrectionReader corrections) {
        this.reader = reader;
        this.corrections = corrections;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/", this::documents);
        routes.get("/document", this::document);
        routes.get("/codebook", ctx -> ctx.html(CodebookPage.of(codebook, measured)));
        routes.get("/codebook/{act}", this::act);
        routes.get("/style.css", ctx -> resource(ctx, "style.css", "text/css"));
        routes.get("/reader.js", ctx -> resource(ctx, "reader.js", "text/javascript"));
        routes.error(404, Pages::missing);
    }

    private static void missing(Context ctx) {
        if (!Site.isInterface(ctx.path())) {
            ctx.html(Page.of(
                    "Not found",
                    new Html().raw("<h1>There is no such page</h1>" + "<p><a href=\"/\">To the documents</a></p>")));
        }
    }

    private void documents(Context ctx) {
        int from = Math.max(0, number(ctx.queryParam("from")));
        DocumentQuery query = DocumentQuery.all().withReposts();
        ctx.html(DocumentsPage.of(reader.listDocuments(query.page(ROWS, from)), reader.count(query), from, ROWS));
    }

    private static int number(@org.jspecify.annotations.Nullable String value) {
        return value != null && value.matches("\\d{1,9}") ? Integer.parseInt(value) : 0;
    }

    private void document(Context ctx) {
        String key = ctx.queryParam("key");
        if (key == null || key.isEmpty()) {
            ctx.status(HttpStatus.NOT_FOUND);
            return;
        }
        String snapshot = ctx.queryParam("version");
        (snapshot == null ? reader.findDocument(key) : reader.findVersion(key, snapshot))
                .ifPresentOrElse(coded -> ctx.html(page(coded)), () -> ctx.status(HttpStatus.NOT_FOUND));
    }

    private String page(Coded coded) {
        String key = Keys.document(coded.document());
        return ReaderPage.of(coded, codebook, reader.listVersions(key), corrections.listApplied(key));
    }

    private void act(Context ctx) {
        codebook.find(ctx.pathParam("act"))
                .ifPresentOrElse(
                        entry -> ctx.html(CodebookPage.of(entry, measured)), () -> ctx.status(HttpStatus.NOT_FOUND));
    }

    private static void resource(Context ctx, String name, String type) {
        try (InputStream in = Pages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own " + name);
            }
            ctx.contentType(type + "; charset=utf-8").result(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
