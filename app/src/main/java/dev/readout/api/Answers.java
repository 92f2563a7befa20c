package dev.readout.api;

import dev.readout.desk.Archive;
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

    /**
     * The form of the answer that is liked best.
     *
     * @throws ProblemException where it is not to be had in a form that is asked for, or the body is too large
     */
    static String form(Context ctx, Operation operation) {
        long most = operation.sent().map(Sent::most).orElse(BODY);
        if (ctx.req().getContentLengthLong() > most) {
            throw new ProblemException(Problem.tooLarge(most));
        }
        return Accept.of(Optional.ofNullable(ctx.header("Accept")))
                .find(operation.answers().keySet())
                .orElseThrow(() -> new ProblemException(Problem.notAcceptable(
                        String.join(" or ", operation.answers().keySet()))));
    }

    /**
     * With what was sent, where that is read.
     *
     * @throws ProblemException where it is in another form
     */
    static Asked withBody(Context ctx, Operation operation, Asked asked) {
        return operation.sent().map(sent -> asked.with(body(ctx, sent))).orElse(asked);
    }

    private static Body body(Context ctx, Sent sent) {
        String told = String.valueOf(ctx.header("Content-Type")).split(";", 2)[0];
        String type = told.strip().toLowerCase(Locale.ROOT);
        if (!sent.forms().containsKey(type)) {
            throw new ProblemException(
                    Problem.unsupported(String.join(" or ", sent.forms().keySet())));
        }
        return new Body(type, ctx.bodyInputStream());
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
            case Reply.Made made -> {
                ctx.status(made.status()).header("Location", made.location());
                json(ctx, made.members());
            }
            case Reply.Page page -> {
                page.next().ifPresent(next -> ctx.header("Link", "<" + following(ctx, next) + ">; rel=\"next\""));
                Map<String, Object> members = new LinkedHashMap<>(page.beside());
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
            case Reply.Events events -> {
                ctx.contentType(Reply.Events.MEDIA_TYPE);
                if (!ctx.method().name().equals("HEAD")) {
                    // Not compressed: each event is told at once.
                    events.writing().write(ctx.res().getOutputStream());
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
