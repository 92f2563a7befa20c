package dev.readout.serve;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Whoever started a server on their own machine: may do all, and needs no token. They are known by a link that the program tells them,
 * and from then on by a cookie. Both end with the program. The cookie is good for pages and their forms, never for the interface:
 * what a browser sends by itself, any page could make it send.
 */
final class Owner {
    static final String PATH = "/sign-in";
    private static final String COOKIE = "readout-owner";
    private static final int BYTES = 32;
    private static final int OPEN = 16;

    private final Caller caller;
    private final String secret = random();
    private final String key = random();
    private final Set<String> once = new LinkedHashSet<>();

    /** @param name under which is kept what they correct */
    Owner(String name) {
        this.caller = new Caller(name, Role.ADMIN);
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Path and query of a link that signs in as long as the program runs. */
    String link() {
        return PATH + "?key=" + key;
    }

    /** One that does so once: others on the machine may see what a program is started with. */
    synchronized String linkOnce() {
        String made = random();
        once.add(made);
        if (once.size() > OPEN) {
            once.remove(once.iterator().next());
        }
        return PATH + "?key=" + made;
    }

    /** @return whether the key is one of ours */
    boolean signIn(Context ctx) {
        String told = Optional.ofNullable(ctx.queryParam("key")).orElse("");
        boolean ours = isSame(key, told) | isOpen(told);
        if (ours) {
            ctx.cookie(new Cookie(COOKIE, secret, "/", -1, false, true, null, SameSite.STRICT));
        }
        return ours;
    }

    private synchronized boolean isOpen(String told) {
        for (Iterator<String> keys = once.iterator(); keys.hasNext(); ) {
            if (isSame(keys.next(), told)) {
                keys.remove();
                return true;
            }
        }
        return false;
    }

    Optional<Caller> find(Context ctx) {
        return Optional.ofNullable(ctx.cookie(COOKIE))
                .filter(told -> isSame(secret, told))
                .map(told -> caller);
    }

    /** In the same time, however much of it is right. */
    private static boolean isSame(String expected, String told) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), told.getBytes(StandardCharsets.UTF_8));
    }
}
