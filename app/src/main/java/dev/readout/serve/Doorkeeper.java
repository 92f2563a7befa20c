package dev.readout.serve;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/**
 * Lets in whoever may. On this machine alone, and while there is no token, everybody may read; as soon as there is one,
 * everybody has to show one. Nobody writes without.
 */
public final class Doorkeeper {
    private static final String HOW = "Send 'Authorization: Bearer TOKEN'; 'readout token add' makes one.";

    private final Listening where;
    private final Tokens tokens;
    private final Optional<Owner> owner;
    private final Attempts attempts = new Attempts(System::nanoTime);

    public Doorkeeper(Listening where, Tokens tokens) {
        this.where = where;
        this.tokens = tokens;
        this.owner = where.isLoopback()
                ? Optional.of(new Owner(System.getProperty("user.name", "owner")))
                : Optional.empty();
    }

    /** Where whoever started this signs in; absent where others come in from elsewhere. */
    public Optional<String> ownersLink() {
        return owner.map(Owner::link);
    }

    /** The same, good for once. */
    public Optional<String> ownersLinkOnce() {
        return owner.map(Owner::linkOnce);
    }

    /** Signs in whoever comes by the owner's link. */
    void signIn(Context ctx) {
        if (owner.filter(o -> o.signIn(ctx)).isPresent()) {
            ctx.redirect("/", HttpStatus.SEE_OTHER);
            return;
        }
        throw new ProblemException(
                attempts.fail(ctx.req().getRemoteAddr())
                        ? Problem.tooMany("Too many wrong keys from this address.", 60)
                        : Problem.forbidden(
                                "This link is none of ours, or was used before, or is older than the running"
                                        + " program, which tells a new one where it was started."));
    }

    Listening where() {
        return where;
    }

    boolean hasTokens() {
        return !tokens.list().isEmpty();
    }

    /** @throws ProblemException where the request is meant for another machine */
    void checkHost(Context ctx) {
        if (!where.isCalled(Optional.ofNullable(ctx.header("Host")))) {
            throw new ProblemException(Problem.forbidden("The name by which this server was called is none of its own:"
                    + " --allow-host tells it what it is called."));
        }
    }

    /**
     * Who asks.
     *
     * @param needed absent where anybody may
     * @throws ProblemException where they may not
     */
    public Caller admit(Context ctx, Optional<Role> needed) {
        return needed.map(role -> admit(ctx, role)).orElseGet(Caller::anybody);
    }

    Caller admit(Context ctx, Role needed) {
        return admit(ctx, needed, needed == Role.READER);
    }

    /** Who visits a page, or sends a form of ours: that no other page sent it on their behalf, somebody has made sure of. */
    public Caller admitVisitor(Context ctx, Role needed) {
        return admit(ctx, needed, true);
    }

    private Caller admit(Context ctx, Role needed, boolean password) {
        Optional<String> shown = Optional.ofNullable(ctx.header("Authorization"));
        Caller caller = shown.map(header -> holder(ctx, header, password))
                .or(() -> owner.filter(o -> password).flatMap(o -> o.find(ctx)))
                .orElseGet(() -> anybody(ctx, needed));
        if (!caller.role().includes(needed)) {
            throw new ProblemException(Problem.forbidden("This asks for a token with the role " + needed.word()
                    + "; yours has the role " + caller.role().word() + "."));
        }
        return caller;
    }

    private Caller anybody(Context ctx, Role needed) {
        if (needed == Role.READER && where.isLoopback() && !hasTokens()) {
            return Caller.anybody();
        }
        throw new ProblemException(challenged(ctx, Problem.unauthorized(HOW)));
    }

    private Caller holder(Context ctx, String header, boolean password) {
        return token(header, password)
                .flatMap(tokens::find)
                .map(token -> new Caller(token.name(), token.role()))
                .orElseThrow(() -> new ProblemException(
                        attempts.fail(ctx.req().getRemoteAddr())
                                ? Problem.tooMany("Too many wrong tokens from this address.", 60)
                                : challenged(ctx, Problem.unauthorized("The token is none of ours. " + HOW))));
    }

    /** A browser shows a token as a password, on any page's behalf: good for reading, and for forms that are known to be ours. */
    private static Optional<String> token(String header, boolean password) {
        String[] parts = header.strip().split(" +", 2);
        return switch (parts[0].toLowerCase(Locale.ROOT)) {
            case "bearer" -> parts.length == 2 ? Optional.of(parts[1]) : Optional.empty();
            case "basic" -> password && parts.length == 2 ? password(parts[1]) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<String> password(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            return Optional.of(pair.substring(pair.indexOf(':') + 1));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A browser asks for a password where it is shown pages. */
    private static Problem challenged(Context ctx, Problem problem) {
        return problem.with(
                "WWW-Authenticate",
                Site.isInterface(ctx.path())
                        ? "Bearer realm=\"readout\""
                        : "Basic realm=\"readout\", charset=\"UTF-8\"");
    }
}
