package dev.readout.web.frame;

import dev.readout.serve.Problem;
import dev.readout.serve.ProblemException;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpResponseException;
import io.javalin.http.SameSite;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Tells a form of ours from one that a page elsewhere sends on a visitor's behalf: a form bears a token that belongs to a cookie,
 * which no other page can read, and which a browser does not send from elsewhere.
 */
final class Seal {
    static final String FIELD = "token";
    static final String HEADER = "X-Readout-Token";
    private static final String COOKIE = "readout-session";
    private static final int BYTES = 32;

    private final byte[] secret = random();

    private static byte[] random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    /** The token of this visitor's forms; gives a cookie to whoever has none. */
    String of(Context ctx) {
        return sign(session(ctx).orElseGet(() -> begin(ctx)));
    }

    private static String begin(Context ctx) {
        String session = Base64.getUrlEncoder().withoutPadding().encodeToString(random());
        ctx.cookie(new Cookie(COOKIE, session, "/", -1, false, true, null, SameSite.STRICT));
        ctx.attribute(COOKIE, session);
        return session;
    }

    private static Optional<String> session(Context ctx) {
        return Optional.<String>ofNullable(ctx.attribute(COOKIE))
                .or(() -> Optional.ofNullable(ctx.cookie(COOKIE)).filter(c -> c.length() <= 2 * BYTES));
    }

    /** @throws ProblemException where the form is none of ours */
    void check(Context ctx) {
        Optional<String> told = Optional.ofNullable(ctx.header(HEADER)).or(() -> field(ctx));
        boolean ours = session(ctx)
                .flatMap(session -> told.filter(token -> isSame(sign(session), token)))
                .isPresent();
        if (!ours || !isFromHere(ctx)) {
            throw new ProblemException(Problem.forbidden(
                    "The form was not sent from a page of this server, or that page is too old: open the page again."));
        }
    }

    /** The form is read here for the first time: what is too large is found here. */
    private static Optional<String> field(Context ctx) {
        try {
            return Optional.ofNullable(ctx.formParam(FIELD));
        } catch (HttpResponseException e) {
            throw new ProblemException(Problem.refused(e.getStatus()));
        } catch (IllegalStateException e) {
            throw new ProblemException(Problem.refused(413));
        }
    }

    private static boolean isSame(String expected, String told) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), told.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isFromHere(Context ctx) {
        boolean same = Optional.ofNullable(ctx.header("Sec-Fetch-Site"))
                .map(site -> site.equals("same-origin") || site.equals("none"))
                .orElse(true);
        return same
                && Optional.ofNullable(ctx.header("Origin"))
                        .map(origin -> isHost(origin, ctx.header("Host")))
                        .orElse(true);
    }

    private static boolean isHost(String origin, @Nullable String host) {
        try {
            return String.valueOf(URI.create(origin).getRawAuthority()).equals(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private String sign(String session) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(session.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
