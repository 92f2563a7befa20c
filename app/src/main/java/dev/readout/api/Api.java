package dev.readout.api;

import dev.readout.desk.Archive;
import dev.readout.desk.IndexException;
import dev.readout.desk.Turn;
import dev.readout.jobs.Jobs;
import dev.readout.query.PlaceException;
import dev.readout.serve.Caller;
import dev.readout.serve.Doorkeeper;
import dev.readout.serve.Part;
import dev.readout.serve.Problem;
import dev.readout.serve.ProblemException;
import dev.readout.serve.Site;
import dev.readout.store.BusyException;
import dev.readout.store.TooLong;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/** Serves the interface: every request goes the same way from the door to the answer. */
public final class Api implements Part {
    static final String ROOT = "/api/v1";
    private static final int AT_ONCE = 64;
    private static final int HEAVY_AT_ONCE = 4;

    private static final Set<String> KNOWN = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private final Doorkeeper door;
    private final Router router;
    private final Answers answers;
    private final CrossOrigin crossOrigin;
    private final Metrics metrics;
    private final Consumer<String> log;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Semaphore heavyPlaces = new Semaphore(HEAVY_AT_ONCE);

    /**
     * @param archive what is asked
     * @param jobs by which documents are brought in
     * @param cors origins whose pages may ask
     * @param log is told what failed in the program
     */
    public Api(Archive archive, Jobs jobs, Doorkeeper door, List<String> cors, Consumer<String> log) {
        this.door = door;
        this.metrics = new Metrics();
        this.router = new Router(ROOT, Endpoints.of(archive, jobs, metrics));
        this.answers = new Answers(archive);
        this.crossOrigin = new CrossOrigin(cors);
        this.log = log;
    }

    /** Before all others, so that no method and no address is anybody else's. */
    @Override
    public void addTo(RoutesConfig routes) {
        routes.before("/api", this::serve);
        routes.before("/api/*", this::serve);
    }

    private void serve(Context ctx) {
        ctx.skipRemainingHandlers();
        long start = System.nanoTime();
        String[] route = {"none"};
        try {
            crossOrigin.tell(ctx);
            answer(ctx, route);
        } catch (ProblemException e) {
            Site.tell(ctx, e.problem());
        } catch (PlaceException e) {
            Site.tell(
                    ctx,
                    Asked.refuse(
                                    Paging.AFTER,
                                    "is no place in this list",
                                    Paging.AFTER.kind().allowed())
                            .problem());
        } catch (IndexException e) {
            Problem conflict = Problem.conflict(String.valueOf(e.getMessage()));
            Site.tell(
                    ctx,
                    e.seconds().isPresent()
                            ? conflict.with(
                                    "Retry-After", Long.toString(e.seconds().getAsLong()))
                            : conflict);
        } catch (BusyException e) {
            Site.tell(ctx, Problem.busy(Turn.TAKEN, Turn.RETRY_SECONDS));
        } catch (IOException e) {
            // Whoever asked is gone.
            Site.breakOff(ctx);
        } catch (RuntimeException | Error e) {
            fail(ctx, TooLong.isCauseOf(e) ? Problem.takesTooLong(Archive.MOST.toSeconds()) : Site.fault(e, log));
        } finally {
            metrics.add(method(ctx), route[0], ctx.statusCode(), Duration.ofNanos(System.nanoTime() - start));
        }
    }

    /** One of few: whoever asks must not make the metrics grow. */
    private static String method(Context ctx) {
        String method = ctx.req().getMethod();
        return KNOWN.contains(method) ? method : "OTHER";
    }

    /** An answer that has begun cannot be taken back: it breaks off, so that nobody takes half of it for the whole. */
    private static void fail(Context ctx, Problem problem) {
        if (ctx.res().isCommitted()) {
            Site.breakOff(ctx);
        } else {
            Site.tell(ctx, problem);
        }
    }

    private void answer(Context ctx, String[] route) throws IOException {
        String path = ctx.req().getRequestURI();
        if (ctx.req().getMethod().equals("OPTIONS")) {
            options(ctx, path);
            return;
        }
        Router.Way way = router.find(ctx.req().getMethod(), path);
        Operation operation = way.endpoint().operation();
        route[0] = operation.path();
        Caller caller = door.admit(ctx, operation.role());
        String form = Answers.form(ctx, operation);
        Asked told = Asked.of(caller, operation, way.path(), Optional.ofNullable(ctx.queryString()), form);
        Asked asked = Answers.withBody(ctx, operation, told);
        taking(places, () -> {
            if (operation.heavy()) {
                taking(heavyPlaces, () -> answers.write(ctx, way.endpoint(), asked));
            } else {
                answers.write(ctx, way.endpoint(), asked);
            }
        });
    }

    private void options(Context ctx, String path) {
        String allowed = router.allowed(path);
        ctx.header("Allow", allowed);
        crossOrigin.preflight(ctx, allowed);
        ctx.status(204);
    }

    /** Does something. */
    @FunctionalInterface
    private interface Doing {
        void run() throws IOException;
    }

    private static void taking(Semaphore places, Doing what) throws IOException {
        if (!places.tryAcquire()) {
            throw new ProblemException(
                    Problem.tooMany("As many requests as are borne are being answered just now.", 1));
        }
        try {
            what.run();
        } finally {
            places.release();
        }
    }
}
