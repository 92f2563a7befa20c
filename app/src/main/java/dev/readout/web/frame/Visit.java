package dev.readout.web.frame;

import dev.readout.serve.Caller;
import dev.readout.serve.Role;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import io.javalin.http.UploadedFile;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** One request of a browser: what is asked, by whom, and in which language it is to be answered. */
public final class Visit {
    private static final String PREFIX = "readout-";

    private final Context ctx;
    private final Frame frame;
    private final Words words;
    private final Caller caller;

    Visit(Context ctx, Frame frame, Words words, Caller caller) {
        this.ctx = ctx;
        this.frame = frame;
        this.words = words;
        this.caller = caller;
    }

    /** A parameter of the address; none where it is blank. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(ctx.queryParam(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** A parameter of the address that may be said several times. */
    public List<String> list(String name) {
        return ctx.queryParams(name).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** A whole number between 0 and another, or the usual one where none is told. */
    public int number(String name, int usual, int most) {
        return find(name)
                .filter(value -> value.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .map(value -> Math.min(value, most))
                .orElse(usual);
    }

    /** A day such as {@code 2024-05-31}; none where what is told is no day. */
    public Optional<LocalDate> findDay(String name) {
        return find(name).flatMap(value -> {
            try {
                return Optional.of(LocalDate.parse(value));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }

    /** One of an enum, told in small letters with hyphens or underscores; none where it is none of them. */
    public <E extends Enum<E>> Optional<E> find(String name, Class<E> of) {
        return find(name).flatMap(told -> oneOf(told, of));
    }

    private static <E extends Enum<E>> Optional<E> oneOf(String told, Class<E> of) {
        String name = told.toUpperCase(Locale.ROOT).replace('-', '_');
        return Stream.of(of.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst();
    }

    /** Whether what the page shows is asked for in another form, such as {@code csv}. */
    public boolean wants(String form) {
        return find("form").filter(form::equals).isPresent();
    }

    /** A part of the path, such as {@code act} of {@code /codebook/{act}}. */
    public String path(String name) {
        return ctx.pathParam(name);
    }

    /** A field of the form that was sent; none where it is blank. */
    public Optional<String> findField(String name) {
        return Optional.ofNullable(ctx.formParam(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** One of an enum, told by the form that was sent as {@link #find(String, Class)} would have it. */
    public <E extends Enum<E>> Optional<E> findField(String name, Class<E> of) {
        return findField(name).flatMap(told -> oneOf(told, of));
    }

    /** The lines of a field of the form that was sent, without blank ones; absent where the form has no such field. */
    public Optional<List<String>> findLines(String name) {
        return Optional.ofNullable(ctx.formParam(name))
                .map(told -> told.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    public List<UploadedFile> files(String name) {
        return ctx.uploadedFiles(name);
    }

    /** What this browser was told to keep under a name. */
    public Optional<String> findKept(String name) {
        return Optional.ofNullable(ctx.cookie(PREFIX + name)).filter(value -> !value.isBlank());
    }

    /** Tells the browser to keep a word for a year: letters, digits, points and hyphens. */
    public void keep(String name, String word) {
        if (!word.matches("[A-Za-z0-9.-]{1,100}")) {
            throw new IllegalArgumentException("'" + word + "' is no word that a browser keeps");
        }
        ctx.cookie(new Cookie(
                PREFIX + name, word, "/", (int) Duration.ofDays(365).toSeconds(), false, true, null, SameSite.LAX));
    }

    /** Whether only a part of the page is asked for, to be put into the page that is open. */
    public boolean isPart() {
        return "true".equals(ctx.header("HX-Request"));
    }

    public Words words() {
        return words;
    }

    /** A message in the visitor's language. */
    public String say(String key, Object... values) {
        return words.say(key, values);
    }

    public Caller caller() {
        return caller;
    }

    public boolean may(Role role) {
        return caller.role().includes(role);
    }

    /** Path and query of this page. */
    public String here() {
        String query = ctx.queryString();
        return query == null || query.isEmpty() ? ctx.path() : ctx.path() + "?" + query;
    }

    /** This page, at a place in it: where a form leads back to. */
    public String back(String anchor) {
        return anchor.isEmpty() ? here() : here() + "#" + anchor;
    }

    /** A whole address of ours, by the name by which we were called. */
    public String url(String address) {
        return ctx.scheme() + "://" + ctx.host() + address;
    }

    /** This page with another value of a parameter, and from the first row on; an empty value takes the parameter away. */
    public String with(String name, String value) {
        return changed((key, told) -> !key.equals(name), name, value);
    }

    /** This page with one more value of a parameter, from the first row on. */
    public String and(String name, String value) {
        return changed((key, told) -> true, name, value);
    }

    /** This page without one value of a parameter, from the first row on. */
    public String without(String name, String value) {
        return changed((key, told) -> !key.equals(name) || !told.equals(value), name, "");
    }

    private String changed(BiPredicate<String, String> kept, String name, String value) {
        List<String> pairs = new ArrayList<>();
        ctx.queryParamMap().forEach((key, values) -> {
            if (!key.equals("from") && !key.equals("after")) {
                values.stream()
                        .filter(told -> !told.isEmpty() && kept.test(key, told.strip()))
                        .forEach(told -> pairs.add(pair(key, told)));
            }
        });
        if (!value.isEmpty()) {
            pairs.add(pair(name, value));
        }
        return pairs.isEmpty() ? ctx.path() : ctx.path() + "?" + String.join("&", pairs);
    }

    /** A name and a value as they stand in an address. */
    public static String pair(String name, String value) {
        return encoded(name) + "=" + encoded(value);
    }

    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The address of a style sheet, script or library, which may be kept for ever. */
    public String asset(String name) {
        return frame.assets().get(name).address();
    }

    /** What a form of ours bears in its field {@code token}. Whoever has no cookie is given one. */
    public String token() {
        return frame.seal().of(ctx);
    }

    /** The parts of the site that are there. */
    public List<Section> sections() {
        return frame.sections();
    }

    public List<Words> languages() {
        return frame.languages().list();
    }

    public Optional<Holdings> holdings() {
        return frame.holdings();
    }

    /** The question in the box for searching, where this is a page of search. */
    public String question() {
        return ctx.path().equals(Section.SEARCH.path()) ? find("q").orElse("") : "";
    }
}
