package dev.readout.serve;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import java.net.URI;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.server.HttpConfiguration;
import tools.jackson.databind.json.JsonMapper;

/** Serves parts until closed. Never loads the parser. */
public final class Site implements AutoCloseable {
    private static final String INTERFACE = "/api";
    private static final String PROBLEM = "problem";
    private static final int HEADERS = 16 * 1024;
    private static final long IDLE_MILLIS = 30_000;
    private static final long BODY = 1024 * 1024;
    /** That a form sends, all together. */
    private static final long FILES = 64 * BODY;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Javalin server;
    private final Listening where;

    private Site(Listening where, Javalin server) {
        this.where = where;
        this.server = server;
    }

    /**
     * Opens a server.
     *
     * @param log is told what failed in the program: an id, and what happened, without a word of any document
     * @throws IllegalArgumentException where others could come in and there is no token that keeps anybody out
     */
    public static Site open(Doorkeeper door, Consumer<String> log, List<Part> parts) {
        Listening where = door.where();
        if (!where.isLoopback() && !door.hasTokens()) {
            throw new IllegalArgumentException("--host " + where.host() + " lets others in, and there is no token:"
                    + " make one first with 'readout token add NAME --role reader'");
        }
        Javalin server = Javalin.create(config -> {
            limits(config);
            config.routes.before(ctx -> admit(ctx, door));
            config.routes.exception(ProblemException.class, (e, ctx) -> tell(ctx, e.problem()));
            config.routes.exception(Exception.class, (e, ctx) -> tell(ctx, fault(e, log)));
            config.routes.get(Owner.PATH, door::signIn);
            parts.forEach(part -> part.addTo(config.routes));
        });
        return new Site(where, server.start(where.host(), where.port()));
    }

    private static void limits(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.maxRequestSize = BODY;
        config.jetty.multipartConfig.maxInMemoryFileSize((int) BODY, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxFileSize(FILES, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(FILES, SizeUnit.BYTES);
        config.jetty.modifyHttpConfiguration((HttpConfiguration http) -> {
            http.setRequestHeaderSize(HEADERS);
            http.setSendServerVersion(false);
            http.setIdleTimeout(IDLE_MILLIS);
        });
        config.jetty.modifyServer(jetty -> jetty.setErrorHandler(new Refusals()));
        config.jetty.modifyServletContextHandler(handler -> handler.setErrorHandler(new Refusals()));
    }

    /** Nothing from elsewhere is loaded, nothing of ours is framed, and a document's text is never run. */
    private static void admit(Context ctx, Doorkeeper door) {
        ctx.header(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none';"
                        + " form-action 'self'; frame-ancestors 'none'");
        ctx.header("X-Content-Type-Options", "nosniff");
        // Not "no-referrer": by that browsers tell no origin with our own forms either.
        ctx.header("Referrer-Policy", "same-origin");
        door.checkHost(ctx);
        if (!isInterface(ctx.path()) && !ctx.path().equals(Owner.PATH)) {
            door.admit(ctx, Role.READER);
        }
    }

    /** Whether programs ask here, and not people. */
    public static boolean isInterface(String path) {
        return path.equals(INTERFACE) || path.startsWith(INTERFACE + "/");
    }

    /** Writes a problem as the answer. */
    public static void tell(Context ctx, Problem problem) {
        problem.headers().forEach(ctx::header);
        ctx.status(problem.status());
        if (isInterface(ctx.path())) {
            ctx.contentType(Problem.MEDIA_TYPE)
                    .result(JSON.writeValueAsBytes(problem.members(ctx.req().getRequestURI())));
        } else {
            ctx.attribute(PROBLEM, problem);
            ctx.contentType("text/plain; charset=utf-8").result(problem.title() + ". " + problem.detail() + "\n");
        }
    }

    /** What was told of a request that people asked: a page may tell it better. */
    public static Optional<Problem> problem(Context ctx) {
        return Optional.ofNullable(ctx.attribute(PROBLEM));
    }

    /** Ends the connection in the midst of an answer. */
    public static void breakOff(Context ctx) {
        ServletContextRequest.getServletContextRequest(ctx.req())
                .getConnectionMetaData()
                .getConnection()
                .close();
    }

    /** What only the log may know, under an id. */
    public static Problem fault(Throwable failure, Consumer<String> log) {
        String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        StringBuilder told =
                new StringBuilder("fault " + id + ": " + failure.getClass().getName());
        for (StackTraceElement at : failure.getStackTrace()) {
            told.append("\n\tat ").append(at);
        }
        log.accept(told.toString());
        return Problem.fault(id);
    }

    /** Where it is. */
    public URI address() {
        String host = where.host().contains(":") ? "[" + where.host() + "]" : where.host();
        return URI.create("http://" + host + ":" + server.port() + "/");
    }

    @Override
    public void close() {
        server.stop();
    }
}
