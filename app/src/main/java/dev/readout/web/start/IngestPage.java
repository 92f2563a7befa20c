package dev.readout.web.start;

import dev.readout.jobs.Job;
import dev.readout.jobs.JobEvent;
import dev.readout.jobs.Jobs;
import dev.readout.jobs.Order;
import dev.readout.serve.AuditLog;
import dev.readout.serve.Problem;
import dev.readout.serve.ProblemException;
import dev.readout.serve.Role;
import dev.readout.web.frame.Answer;
import dev.readout.web.frame.Page;
import dev.readout.web.frame.Routes;
import dev.readout.web.frame.Visit;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** Brings documents in: files, addresses and feeds of the web. Tells live how far that is. */
public final class IngestPage implements Page {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST = 100;
    private static final long RETRY_SECONDS = 60;
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s\\p{Cntrl}]{1,4000}");
    private static final Pattern NO_NAME = Pattern.compile("[/\\\\\\p{Cntrl}]|^\\.+");

    private final Jobs jobs;
    private final AuditLog audit;

    /** @param data the data directory, where is kept who brought in what */
    public IngestPage(Jobs jobs, Path data) {
        this.jobs = jobs;
        this.audit = AuditLog.in(data);
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/ingest", Role.ADMIN, visit -> Answer.show("start/ingest", list()))
                .post("/ingest", Role.ADMIN, this::take)
                .get("/ingest/{job}/events", Role.ADMIN, this::watch);
    }

    private List<JobView> list() {
        return jobs.list().stream().map(job -> JobView.of(job.fields())).toList();
    }

    private Answer take(Visit visit) throws IOException {
        List<Order> orders = new ArrayList<>();
        List<String> addresses = addresses(visit);
        if (!addresses.isEmpty()) {
            orders.add(new Order.Addresses(addresses));
        }
        for (UploadedFile file : visit.files("file")) {
            if (file.size() > 0) {
                orders.add(upload(file));
            }
        }
        if (orders.isEmpty()) {
            throw new ProblemException(Problem.badRequest("There was no file and no address in the form."));
        }
        orders.forEach(order -> add(visit.caller().name(), order));
        return Answer.goTo("/ingest");
    }

    private static List<String> addresses(Visit visit) {
        List<String> told = visit.findLines("addresses").orElse(List.of());
        Optional<String> wrong =
                told.stream().filter(a -> !ADDRESS.matcher(a).matches()).findFirst();
        if (wrong.isPresent() || told.size() > MOST) {
            throw new ProblemException(Problem.badRequest(
                    "Addresses begin with https:// or http://, one a line, and " + MOST + " at most."));
        }
        return told;
    }

    private static Order upload(UploadedFile sent) throws IOException {
        Path file = Files.createTempFile("readout-upload-", "");
        try (InputStream in = sent.content()) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        String name = NO_NAME.matcher(sent.filename()).replaceAll("_");
        return new Order.Upload(
                file, sent.size(), name.substring(Math.max(0, name.length() - 200)), Map.of(), Optional.empty());
    }

    private void add(String who, Order order) {
        Optional<Job> job = jobs.add(who, order);
        job.ifPresent(added -> audit.add(who, "ingest", added.id(), order.summary()));
        if (job.isEmpty()) {
            throw new ProblemException(Problem.tooMany("Too many wait for their turn.", RETRY_SECONDS));
        }
    }

    private Answer watch(Visit visit) {
        Job job = jobs.find(visit.path("job"))
                .orElseThrow(() -> new ProblemException(Problem.notFound("This server has no such job.")));
        return new Answer.Events(out -> tell(job, out));
    }

    private static void tell(Job job, OutputStream out) throws IOException, InterruptedException {
        long told = 0;
        boolean over;
        do {
            over = job.isOver(); // asked first: what comes between is told below
            List<JobEvent> events = job.await(told, over ? Duration.ZERO : HEARTBEAT);
            for (JobEvent event : events) {
                told = event.number();
            }
            String now = JSON.writeValueAsString(job.fields());
            out.write(
                    ("event: " + (over ? "end" : "now") + "\ndata: " + now + "\n\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        } while (!over);
    }
}
