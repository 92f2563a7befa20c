package dev.readout.web.frame;

import dev.readout.desk.DeskException;
import dev.readout.desk.IndexException;
import dev.readout.desk.Turn;
import dev.readout.query.PlaceException;
import dev.readout.serve.Caller;
import dev.readout.serve.Doorkeeper;
import dev.readout.serve.Problem;
import dev.readout.serve.ProblemException;
import dev.readout.serve.Role;
import dev.readout.serve.Site;
import dev.readout.store.BusyException;
import dev.readout.store.TooLong;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** What every page stands in: it leads a request to its page, and shows what that answers. */
public final class Frame {
    private static final int AT_ONCE = 64;
    private static final int LISTENING = 16;
    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();
    private static final String TONGUE = "readout-language";
    /** No host: some browsers take a backslash for a slash. */
    private static final Pattern OURS = Pattern.compile("/([^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?");

    private static final List<Integer> TROUBLE =
            List.of(400, 401, 403, 404, 405, 406, 409, 413, 415, 422, 429, 500, 503);

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Assets assets = new Assets();
    private final Seal seal = new Seal();
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Semaphore listeners = new Semaphore(LISTENING);
    private final Doorkeeper door;
    private final Languages languages;
    private final Duration most;
    private final Supplier<Optional<Holdings>> holdings;
    private List<Section> sections = List.of();

    /**
     * @param most how long a question may take
     * @param holdings what the archive holds: it stands on every page, so it must answer at once
     */
    public Frame(Doorkeeper door, Languages languages, Duration most, Supplier<Optional<Holdings>> holdings) {
        this.door = door;
        this.languages = languages;
        this.most = most;
        this.holdings = holdings;
    }

    /** Adds the addresses of pages, and of what they load. */
    public void addTo(RoutesConfig config, List<Page> pages) {
        Routes routes = new Routes(config, this);
        pages.forEach(page -> page.addTo(routes));
        sections = Arrays.stream(Section.values()).filter(routes::holds).toList();
        config.get(Assets.ROOT + "{hash}/{name}", this::asset);
        TROUBLE.forEach(status -> config.error(status, this::tellTrouble));
    }

    Assets assets() {
        return assets;
    }

    Seal seal() {
        return seal;
    }

    Languages languages() {
        return languages;
    }

    List<Section> sections() {
        return sections;
    }

    Optional<Holdings> holdings() {
        return holdings.get();
    }

    /** Of a form. */
    void take(Context ctx, Role role, Handling handling) {
        Caller caller = door.admitVisitor(ctx, role);
        seal.check(ctx);
        answer(ctx, caller, handling);
    }

    void serve(Context ctx, Role role, Handling handling) {
        answer(ctx, door.admitVisitor(ctx, role), handling);
    }

    private void answer(Context ctx, Caller caller, Handling handling) {
        if (!places.tryAcquire()) {
            throw new ProblemException(
                    Problem.overloaded("As many requests as are borne are being answered just now.", 1));
        }
        try {
            Visit visit = visit(ctx, caller);
            write(ctx, visit, handling.answer(visit));
        } catch (IOException e) {
            // Whoever asked is gone.
            Site.breakOff(ctx);
        } catch (PlaceException e) {
            throw new ProblemException(Problem.badRequest("There is no such place in this list: begin it again."));
        } catch (BusyException e) {
            throw new ProblemException(Problem.busy(Turn.TAKEN, Turn.RETRY_SECONDS));
        } catch (IndexException e) {
            throw new ProblemException(Problem.conflict(String.valueOf(e.getMessage())));
        } catch (DeskException e) {
            throw new ProblemException(Problem.badRequest(String.valueOf(e.getMessage())));
        } catch (RuntimeException e) {
            throw TooLong.isCauseOf(e) ? new ProblemException(Problem.takesTooLong(most.toSeconds())) : e;
        } finally {
            places.release();
        }
    }

    private Visit visit(Context ctx, Caller caller) {
        Optional<Words> asked = Optional.ofNullable(ctx.queryParam("lang")).flatMap(languages::find);
        asked.ifPresent(
                words -> ctx.cookie(new Cookie(TONGUE, words.code(), "/", YEAR, false, true, null, SameSite.LAX)));
        Words words = asked.or(() -> Optional.ofNullable(ctx.cookie(TONGUE)).flatMap(languages::find))
                .orElseGet(() -> languages.choose(Optional.ofNullable(ctx.header("Accept-Language"))));
        return new Visit(ctx, this, words, caller);
    }

    private void write(Context ctx, Visit visit, Answer answer) throws IOException {
        switch (answer) {
            case Answer.Shown shown -> show(ctx, visit, shown.template(), shown.view());
            case Answer.Elsewhere elsewhere -> {
                // Only to pages of ours, whatever a form told.
                String to = elsewhere.to();
                ctx.header("Location", OURS.matcher(to).matches() ? to : "/");
                ctx.status(303);
            }
            case Answer.Data data -> {
                data.name()
                        .ifPresent(name -> ctx.header("Content-Disposition", "attachment; filename=\"" + name + "\""));
                ctx.contentType(data.type()).result(data.content());
            }
            case Answer.Written file -> send(ctx, file);
            case Answer.Events events -> tell(ctx, events);
        }
    }

    private static void send(Context ctx, Answer.Written file) throws IOException {
        ctx.header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        ctx.contentType(file.type());
        try {
            file.writing().write(ctx.outputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Not compressed, so that each event is told at once. */
    private void tell(Context ctx, Answer.Events events) throws IOException {
        if (!listeners.tryAcquire()) {
            throw new ProblemException(Problem.overloaded("As many listen as are borne.", 60));
        }
        try {
            ctx.contentType("text/event-stream").header("Cache-Control", "no-store");
            events.writing().write(ctx.res().getOutputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            listeners.release();
        }
    }

    private void show(Context ctx, Visit visit, String template, Object view) {
        StringOutput out = new StringOutput();
        templates.render(template + ".jte", Map.of("visit", visit, "view", view), out);
        ctx.header("Content-Language", visit.words().code());
        ctx.header("Vary", "Accept-Language, Cookie, HX-Request");
        ctx.header("Cache-Control", "private, no-cache");
        ctx.html(out.toString());
    }

    private void asset(Context ctx) {
        Assets.Asset asset = assets.find(ctx.pathParam("name"))
                .filter(found -> found.hash().equals(ctx.pathParam("hash")))
                .orElseThrow(() -> new ProblemException(Problem.notFound("There is no such file, or not any more.")));
        ctx.header("Cache-Control", "public, max-age=" + YEAR + ", immutable");
        ctx.contentType(asset.type()).result(asset.bytes());
    }

    /** What went wrong is told in the frame of all pages. */
    private void tellTrouble(Context ctx) {
        if (Site.isInterface(ctx.path()) || ctx.path().startsWith(Assets.ROOT)) {
            return;
        }
        Problem problem = Site.problem(ctx).orElseGet(() -> Problem.refused(ctx.statusCode()));
        Visit visit = visit(ctx, Caller.anybody());
        // Whoever is not let in is not told what there is.
        String template = problem.status() == 401 || problem.status() == 403 ? "frame/closed" : "frame/trouble";
        show(ctx, visit, template, problem);
    }
}
