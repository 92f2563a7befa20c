package dev.readout.serve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why a request was not answered, as RFC 9457 tells it.
 *
 * @param type its short name, such as {@code not-found}
 * @param title the same in words, whatever the request
 * @param detail what is wrong with this one, and what to do
 * @param errors each parameter that is wrong
 * @param headers that the answer bears, such as {@code Allow}
 */
public record Problem(
        String type, String title, int status, String detail, List<Fault> errors, Map<String, String> headers) {
    public static final String MEDIA_TYPE = "application/problem+json";

    /** Named, not led to: it is one word more than the title, and stays the same. */
    private static final String NAMED = "urn:readout:problem:";

    public Problem {
        errors = List.copyOf(errors);
        headers = Map.copyOf(headers);
    }

    /**
     * What is wrong with a parameter.
     *
     * @param allowed what it may be
     */
    public record Fault(String parameter, String reason, String allowed) {}

    private static Problem of(String type, String title, int status, String detail) {
        return new Problem(type, title, status, detail, List.of(), Map.of());
    }

    public Problem with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Problem(type, title, status, detail, errors, more);
    }

    public static Problem badParameters(List<Fault> faults) {
        return new Problem(
                "bad-parameters",
                "The parameters are not as described",
                400,
                "See 'errors' for each parameter and what it may be.",
                faults,
                Map.of());
    }

    public static Problem badRequest(String detail) {
        return of("bad-request", "The request cannot be read", 400, detail);
    }

    public static Problem unauthorized(String detail) {
        return of("unauthorized", "A token is needed", 401, detail);
    }

    public static Problem forbidden(String detail) {
        return of("forbidden", "This is not allowed", 403, detail);
    }

    public static Problem notFound(String detail) {
        return of("not-found", "There is no such thing", 404, detail);
    }

    /** @param allowed the methods that are, by commas */
    public static Problem notAllowed(String method, String allowed) {
        return of(
                        "method-not-allowed",
                        "The method is not for this address",
                        405,
                        method + " is none of what is allowed here: " + allowed + ".")
                .with("Allow", allowed);
    }

    /** @param had the form that is to be had */
    public static Problem notAcceptable(String had) {
        return of("not-acceptable", "There is no answer in that form", 406, "The answer is to be had as " + had + ".");
    }

    public static Problem conflict(String detail) {
        return of("conflict", "Another thing is in the way", 409, detail);
    }

    public static Problem tooLarge(long most) {
        return of("too-large", "The body is too large", 413, "A body may hold " + most + " bytes here.");
    }

    public static Problem unsupported(String read) {
        return of("unsupported-media-type", "The body is in a form that is not read", 415, "Send " + read + ".");
    }

    public static Problem takesTooLong(long seconds) {
        return of(
                "takes-too-long",
                "The answer takes too long",
                422,
                "No question may take longer than " + seconds + " s: ask for fewer days, documents or groups.");
    }

    /** Of a body whose members are not what they may be, or do not fit the record. */
    public static Problem unfit(List<Fault> faults) {
        return new Problem(
                "unfit", "What was sent does not fit", 422, "See 'errors' for each problem.", faults, Map.of());
    }

    /**
     * Somebody else is writing.
     *
     * @param seconds after which it may be tried again
     */
    public static Problem busy(String detail, long seconds) {
        return conflict(detail).with("Retry-After", Long.toString(seconds));
    }

    /** @param seconds after which it may be tried again */
    public static Problem tooMany(String detail, long seconds) {
        return of("too-many-requests", "Too many requests", 429, detail).with("Retry-After", Long.toString(seconds));
    }

    /** @param seconds after which it may be tried again */
    public static Problem overloaded(String detail, long seconds) {
        return of("overloaded", "The server is busy", 503, detail).with("Retry-After", Long.toString(seconds));
    }

    /** Says nothing of what happened: that stands in the log. */
    public static Problem fault(String id) {
        return of(
                "fault",
                "The program failed",
                500,
                "Fault " + id + ": the log of the server says more. Asking again will hardly help.");
    }

    /** Of a request that the server itself turns away before anybody looks at it. */
    public static Problem refused(int status) {
        return switch (status) {
            case 404 -> notFound("Nothing is served at this address.");
            case 413 -> of("too-large", "The body is too large", 413, "Send less.");
            case 414, 431 ->
                of("too-long", "The address or the headers are too long", status, "Ask with fewer or shorter words.");
            case 408 -> of("too-slow", "The request came too slowly", 408, "Send it again, at once.");
            case 505 -> of("bad-request", "The request cannot be read", 505, "Ask in HTTP/1.1.");
            default ->
                status >= 500
                        ? of("fault", "The program failed", status, "Asking again will hardly help.")
                        : of("bad-request", "The request cannot be read", status, "It is not as HTTP would have it.");
        };
    }

    /** Its members as they are told. */
    public Map<String, Object> members(String instance) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", NAMED + type);
        members.put("title", title);
        members.put("status", status);
        members.put("detail", detail);
        members.put("instance", instance);
        if (!errors.isEmpty()) {
            members.put("errors", errors);
        }
        return members;
    }
}
