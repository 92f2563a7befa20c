package dev.readout.api;

import dev.readout.serve.Problem;
import dev.readout.serve.ProblemException;
import dev.readout.store.Keys;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Writes answers, and none where whoever asks has it already. */
record Answers(Archive archive) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long BODY = 64 * 1024;

    /** @throws ProblemException where the answer is not to be had in a form that is asked for, or the body is too large */
    static void checkForm(Context ctx, Operation operation) {
        if (ctx.req().getContentLengthLong() > BODY) {
            throw new ProblemException(Problem.tooLarge(BODY));
        }
        String accept = ctx.header("Accept");
        if (accept != null
                && !accept.isBlank()
                && operation.answers().keySet().stream().noneMatch(t -> takes(accept, t))) {
            throw new ProblemException(Problem.notAcceptable(
                    String.join(" or ", operation.answers().keySet())));
        }
    }

    private static boolean takes(String accept, String mediaType) {
        String plain = mediaType.split(";", 2)[0];
        String family = plain.substring(0, plain.indexOf('/')) + "/*";
        return Arrays.stream(accept.toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .filter(range -> !range.matches(".*;\\s*q=0(\\.0*)?\\s*(;.*)?"))
                .map(range -> range.split(";", 2)[0].strip())
                .anyMatch(range -> range.equals("*/*") || range.equals(family) || range.equals(plain));
    }

    void write(Context ctx, Endpoint endpoint, Asked asked) throws IOException {
        if (!endpoint.operation().lasting()) {
            ctx.header("Cache-Control", "no-store");
            write(ctx, endpoint.answering().answer(asked));
            return;
        }
        // Before the archive is read: what is written meanwhile makes the answer newer than its tag, never older.
        String tag = tag(ctx);
        ctx.header("Cache-Control", "private, no-cache");
        if (isHeld(ctx, tag)) {
            ctx.header("ETag", tag).status(304);
            return;
        }
        Reply reply = endpoint.answering().answer(asked);
        ctx.header("ETag", tag);
        write(ctx, reply);
    }

    /** Weak: what is compressed is not the same bytes. */
    private String tag(Context ctx) {
        String asked =
                String.join("\n", archive.version(), ctx.req().getRequestURI(), String.valueOf(ctx.queryString()));
        return "W/\"" + archive.lookup().sequence() + "-"
                + Keys.sha256(asked.getBytes(StandardCharsets.UTF_8)).substring(0, 16) + "\"";
    }

    private static boolean isHeld(Context ctx, String tag) {
        return Optional.ofNullable(ctx.header("If-None-Match")).stream()
                .flatMap(held -> Arrays.stream(held.split(",")))
                .map(String::strip)
                .anyMatch(held -> held.equals(tag) || ("W/" + held).equals(tag));
    }

    private static void write(Context ctx, Reply reply) throws IOException {
        switch (reply) {
            case Reply.Data data -> json(ctx, data.members());
            case Reply.Page page -> {
                page.next().ifPresent(next -> ctx.header("Link", "<" + following(ctx, next) + ">; rel=\"next\""));
                Map<String, Object> members = new LinkedHashMap<>();
                members.put("items", page.items());
                members.put("next", page.next());
                json(ctx, members);
            }
            case Reply.Words words ->
                ctx.contentType(words.mediaType()).result(words.words().getBytes(StandardCharsets.UTF_8));
            case Reply.Stream stream -> {
                ctx.contentType(stream.mediaType())
                        .header("Content-Disposition", "attachment; filename=\"" + stream.name() + "\"");
                if (!ctx.method().name().equals("HEAD")) {
                    OutputStream out = ctx.outputStream();
                    stream.writing().write(out);
                    out.flush();
                }
            }
        }
    }

    private static void json(Context ctx, Map<String, Object> members) {
        ctx.contentType(Operation.JSON).result(JSON.writeValueAsBytes(members));
    }

    /** The same address, behind this page. */
    private static String following(Context ctx, String next) {
        String rest = Stream.of(
                        Optional.ofNullable(ctx.queryString()).orElse("").split("&"))
                .filter(pair -> !pair.isEmpty() && !pair.startsWith("after="))
                .map(pair -> pair + "&")
                .collect(Collectors.joining());
        return ctx.req().getRequestURI() + "?" + rest + "after=" + next;
    }
}
