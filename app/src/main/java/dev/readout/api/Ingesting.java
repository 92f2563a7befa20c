package dev.readout.api;

import static dev.readout.api.Parameter.query;
import static dev.readout.api.Schema.listOf;
import static dev.readout.api.Schema.number;
import static dev.readout.api.Schema.object;
import static dev.readout.api.Schema.text;

import dev.readout.desk.Archive;
import dev.readout.jobs.Job;
import dev.readout.jobs.JobEvent;
import dev.readout.jobs.Jobs;
import dev.readout.jobs.Order;
import dev.readout.serve.AuditLog;
import dev.readout.serve.Problem;
import dev.readout.serve.Problem.Fault;
import dev.readout.serve.ProblemException;
import dev.readout.serve.Role;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Brings documents in: from addresses of the web, or from bytes that are sent. No file of this machine can be named. */
final class Ingesting {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BYTES = "application/octet-stream";
    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final int MOST_ADDRESSES = 100;
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s\\p{Cntrl}]{1,4000}");
    private static final long RETRY_SECONDS = 60;
    /** Often enough that no proxy takes the connection for a dead one. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private static final int WATCHERS = 8;

    private static final Parameter<String> ID = Parameter.path(
            "job", Kind.pattern("[0-9a-f]{16}", "16 hexadecimal digits"), "The job's id.", "0123456789abcdef");
    private static final Parameter<Integer> AFTER =
            query("after", Kind.number(0, 999_999_999), "Only events behind this one.", "0");
    private static final Parameter<String> NAME = query(
            "name",
            Kind.pattern(
                    "[^./\\\\\\x00-\\x1F\\x7F-\\x9F][^/\\\\\\x00-\\x1F\\x7F-\\x9F]{0,199}",
                    "the name of a file, without folders"),
            "What the bytes are called; the ending tells the format. With bytes only, and needed there.",
            "note.html");
    private static final Parameter<String> MAP = query(
            "map",
            Kind.words(1000),
            "Which fields of JSON lines, CSV or Parquet say what. With bytes only.",
            "text=content,title=headline");
    /** What is known beside the bytes, by the keys of a file of metadata. */
    private static final List<Parameter<String>> TOLD = List.of(
            told("published", "When the document was published.", "2031-05-04"),
            told("zone", "The time zone in which that is meant.", "Europe/Paris"),
            told("issuer", "Code of the state or body that published it.", "FRA"),
            told("url", "The address at which it was published.", "https://mofa.example/1"),
            told("title", "Its headline.", "Talks in Port Varn"));

    private final Archive archive;
    private final Jobs jobs;
    private final Semaphore watchers = new Semaphore(WATCHERS);

    Ingesting(Archive archive, Jobs jobs) {
        this.archive = archive;
        this.jobs = jobs;
    }

    private static Parameter<String> told(String name, String description, String example) {
        return query(name, Kind.words(1000), description + " With bytes only.", example);
    }

    List<Endpoint> endpoints() {
        return List.of(
                new Endpoint(
                        Operation.post(
                                        "/jobs",
                                        "ingest",
                                        "Brings documents in, when its turn has come.",
                                        Role.ADMIN,
                                        sent(),
                                        Schema.named("Job"))
                                .with(NAME, MAP)
                                .with(TOLD)
                                .answering(Map.of(202, "It waits for its turn.")),
                        this::add),
                new Endpoint(
                        Operation.get(
                                        "/jobs",
                                        "listJobs",
                                        "The jobs of this server, the latest first.",
                                        Schema.page("Job"))
                                .by(Role.ADMIN)
                                .with(Paging.ALL)
                                .ofThisMoment(),
                        asked -> Paging.reply(Paging.cut(jobs.list(), asked), Ingesting::row)),
                new Endpoint(
                        Operation.get("/jobs/{job}", "getJob", "One job.", Schema.named("Job"))
                                .by(Role.ADMIN)
                                .with(ID)
                                .ofThisMoment(),
                        asked -> new Reply.Data(row(job(asked)))),
                new Endpoint(
                        Operation.delete(
                                        "/jobs/{job}",
                                        "stopJob",
                                        "Ends a job; what is in the archive by then stays, and is whole.",
                                        Role.ADMIN,
                                        Schema.named("Job"))
                                .with(ID),
                        this::stop),
                new Endpoint(
                        Operation.get(
                                        "/jobs/{job}/events",
                                        "watchJob",
                                        "What happens in a job, told while it does, to its end.",
                                        text())
                                .as(Reply.Events.MEDIA_TYPE, text())
                                .by(Role.ADMIN)
                                .with(ID, AFTER)
                                .ofThisMoment(),
                        this::watch));
    }

    private static Sent sent() {
        Schema addresses = listOf(text()).with("minItems", 1).with("maxItems", MOST_ADDRESSES);
        return Sent.json(
                        object(Members.of("addresses", addresses)),
                        Map.of("addresses", List.of("https://mofa.example/feed.xml")))
                .or(BYTES, new Schema(Map.of("type", "string", "format", "binary")), MOST_BYTES);
    }

    private Job job(Asked asked) {
        return jobs.find(asked.get(ID)).orElseThrow(() -> Endpoints.missing("This server has no such job."));
    }

    private Reply add(Asked asked) {
        Order order = asked.sent().mediaType().equals(BYTES) ? upload(asked) : addresses(asked);
        String who = asked.caller().name();
        Job job = jobs.add(who, order).orElseThrow(() -> {
            delete(order);
            return new ProblemException(Problem.tooMany("Too many jobs wait for their turn.", RETRY_SECONDS));
        });
        audit(who, "ingest", job, order.summary());
        return new Reply.Made(202, Links.job(job.id()), row(job));
    }

    private void audit(String who, String what, Job job, String outcome) {
        AuditLog.in(archive.place().directory()).add(who, what, job.id(), outcome);
    }

    private static Order addresses(Asked asked) {
        List<Parameter<String>> ofBytes = new ArrayList<>(TOLD);
        ofBytes.addAll(List.of(NAME, MAP));
        for (Parameter<String> parameter : ofBytes) {
            if (asked.find(parameter).isPresent()) {
                throw Asked.refuse(parameter, "goes with bytes", "only where the body is " + BYTES);
            }
        }
        JsonNode node = asked.sent().json();
        List<String> addresses = node.path("addresses")
                .valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .filter(address -> ADDRESS.matcher(address).matches())
                .toList();
        if (node.size() != 1
                || addresses.isEmpty()
                || addresses.size() > MOST_ADDRESSES
                || addresses.size() != node.path("addresses").size()) {
            throw new ProblemException(Problem.unfit(List.of(new Fault(
                    "addresses",
                    "is missing, stands beside others, or is not what it may be",
                    "1 to " + MOST_ADDRESSES + " addresses of http or https"))));
        }
        return new Order.Addresses(addresses);
    }

    private static Order upload(Asked asked) {
        String name = asked.find(NAME)
                .orElseThrow(() -> Asked.refuse(NAME, "is missing", NAME.kind().allowed()));
        Map<String, String> told = new LinkedHashMap<>();
        TOLD.forEach(parameter -> asked.find(parameter).ifPresent(value -> told.put(parameter.name(), value)));
        try {
            Path file = Files.createTempFile("readout-upload-", "");
            boolean whole = false;
            try (OutputStream out = Files.newOutputStream(file)) {
                long bytes = asked.sent().copy(out, MOST_BYTES);
                whole = true;
                return new Order.Upload(file, bytes, name, told, asked.find(MAP));
            } finally {
                if (!whole) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new ProblemException(Problem.badRequest("The body did not come whole, or there is no room for it."));
        }
    }

    private static void delete(Order order) {
        if (order instanceof Order.Upload upload) {
            try {
                Files.deleteIfExists(upload.file());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Reply stop(Asked asked) {
        Job job = job(asked);
        if (!jobs.stop(job)) {
            throw new ProblemException(Problem.conflict("The job is over already."));
        }
        audit(asked.caller().name(), "stop job", job, "asked to end");
        return new Reply.Data(row(job));
    }

    private Reply watch(Asked asked) {
        Job job = job(asked);
        long after = asked.find(AFTER).orElse(0);
        return new Reply.Events(out -> {
            if (!watchers.tryAcquire()) {
                throw new ProblemException(Problem.tooMany("As many watch jobs as are borne.", RETRY_SECONDS));
            }
            try {
                tell(job, after, out);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                watchers.release();
            }
        });
    }

    private static void tell(Job job, long after, OutputStream out) throws IOException, InterruptedException {
        long told = after;
        boolean over;
        do {
            over = job.isOver(); // asked first: what comes between is told below
            List<JobEvent> events = over ? job.await(told, Duration.ZERO) : job.await(told, HEARTBEAT);
            for (JobEvent event : events) {
                write(
                        out,
                        "id: " + event.number() + "\nevent: " + event.kind() + "\ndata: "
                                + JSON.writeValueAsString(event.members()) + "\n\n");
                told = event.number();
            }
            if (events.isEmpty() && !over) {
                write(out, ": still there\n\n");
            }
            out.flush();
        } while (!over);
    }

    private static void write(OutputStream out, String words) throws IOException {
        out.write(words.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> row(Job job) {
        Map<String, Object> members = new LinkedHashMap<>(job.fields());
        members.put("self", Links.job(job.id()));
        members.put("events", Links.job(job.id()) + "/events");
        return members;
    }

    static Schema schema() {
        return object(Members.of("id", text())
                .and("state", text("queued, running, done, done_with_issues, failed or stopped"))
                .and("who", text("Who ordered it."))
                .and("what", text("What is to be brought in."))
                .and("ordered", text())
                .and("started", text().orNull())
                .and("ended", text().orNull())
                .and("documents", number().described("How many have been read by now."))
                .and("issues", number().described("How many there have been by now; '/issues' lists them."))
                .and(
                        "report",
                        new Schema(Map.of("type", "object"))
                                .orNull()
                                .described("What came of it, as 'ingest --report' has it."))
                .and("problem", text("Why it failed; empty elsewhere."))
                .and("self", text("Where this is."))
                .and("events", text("Where it can be watched.")));
    }
}
