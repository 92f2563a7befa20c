package dev.readout.api;

import static dev.readout.api.Parameter.query;

import dev.readout.desk.Archive;
import dev.readout.document.Issue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the archive and the server are. */
final class Housekeeping {
    private static final Parameter<String> CODE = query(
            "code",
            Kind.pattern("[a-z][a-z-]{0,60}", "the code of an issue"),
            "Only issues of this code.",
            "too-large");

    private final Archive archive;
    private final Metrics metrics;

    Housekeeping(Archive archive, Metrics metrics) {
        this.archive = archive;
        this.metrics = metrics;
    }

    List<Endpoint> endpoints() {
        return List.of(
                new Endpoint(
                        Operation.get(
                                        "/issues",
                                        "listIssues",
                                        "What could not be read, or only with a loss, and what to do about it.",
                                        Schema.page("Issue"))
                                .with(CODE)
                                .with(Paging.ALL),
                        asked -> Paging.reply(
                                archive.lookup().pageIssues(asked.find(CODE), Paging.page(asked)),
                                Housekeeping::issue)),
                new Endpoint(
                        Operation.get(
                                        "/health",
                                        "getHealth",
                                        "Whether the archive answers, and the number of its last change.",
                                        Schema.named("Health"))
                                .ofThisMoment()
                                .byAnybody(),
                        asked -> health()),
                new Endpoint(
                        Operation.get(
                                        "/metrics",
                                        "getMetrics",
                                        "Requests by route and status, and how long they took.",
                                        Schema.text())
                                .as(Metrics.MEDIA_TYPE, Schema.text())
                                .ofThisMoment(),
                        asked -> new Reply.Words(
                                Metrics.MEDIA_TYPE,
                                metrics.text(archive.lookup().sequence()))));
    }

    private Reply health() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("status", "ok");
        members.put("sequence", archive.lookup().sequence());
        members.put("version", archive.version());
        return new Reply.Data(members);
    }

    private static Map<String, Object> issue(Issue issue) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("code", issue.code());
        members.put("stage", issue.stage());
        members.put("severity", Kind.word(issue.severity()));
        members.put("subject", issue.subject());
        members.put("cause", issue.cause());
        members.put("remedy", issue.remedy());
        members.put("retryable", issue.retryable());
        return members;
    }
}
