package dev.readout.web;

import dev.readout.codebook.ActCodebook;
import dev.readout.codebook.DataFiles;
import dev.readout.coding.Coded;
import dev.readout.evaluate.Measured;
import dev.readout.query.CorrectionReader;
import dev.readout.query.DocumentQuery;
import dev.readout.query.Reader;
import dev.readout.store.Keys;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Serves the pages of one archive on the loopback address until closed. Never loads the parser. */
public final class Pages implements AutoCloseable {
    private static final String HOST = "127.0.0.1";
    private static final int ROWS = 100;
    private static final Pattern OURS = Pattern.compile("(127\\.0\\.0\\.1|localhost|\\[::1\\])(:\\d{1,5})?");

    private final Reader reader;
    private final CorrectionReader corrections;
    private final ActCodebook codebook = ActCodebook.load(DataFiles.bundled());
    private final Measured measured = Measured.bundled();
    private final Javalin server;

    private Pages(Reader reader, CorrectionReader corrections, int port) {
        this.reader = reader;
        this.corrections = corrections;
        this.server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.routes.before(Pages::protect);
            config.routes.get("/", this::documents);
            config.routes.get("/document", this::document);
            config.routes.get("/codebook", ctx -> ctx.html(CodebookPage.of(codebook, measured)));
            config.routes.get("/codebook/{act}", this::act);
            config.routes.get("/style.css", ctx -> resource(ctx, "style.css", "text/css"));
            config.routes.get("/reader.js", ctx -> resource(ctx, "reader.js", "text/javascript"));
            config.routes.error(
                    404,
                    ctx -> ctx.html(Page.of(
                            "Not found",
                            new Html()
                                    .raw("<h1>There is no such page</h1>"
                                            + "<p><a href=\"/\">To the documents</a></p>"))));
        });
        server.start(HOST, port);
    }

    /**
     * Opens the pages.
     *
     * @param data the data directory
     * @param port 0 for any free one
     */
    public static Pages open(Path data, int port) {
        return new Pages(Reader.open(data), CorrectionReader.open(data), port);
    }

    /** Where the pages are. */
    public URI address() {
        return URI.create("http://" + HOST + ":" + server.port() + "/");
    }

    @Override
    public void close() {
        server.stop();
    }

    /** Nothing from elsewhere is loaded, nothing of ours is framed, and a document's text is never run. */
    private static void protect(Context ctx) {
        // A page elsewhere whose name is made to lead here must not read what is meant for this machine.
        if (!OURS.matcher(String.valueOf(ctx.header("Host"))).matches()) {
            throw new ForbiddenResponse("These pages are for this machine only.");
        }
        ctx.header(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Referrer-Policy", "no-referrer");
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
