package dev.readout.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.desk.Archive;
import dev.readout.jobs.Jobs;
import dev.readout.serve.Doorkeeper;
import dev.readout.serve.Listening;
import dev.readout.serve.Site;
import dev.readout.serve.Tokens;
import dev.readout.store.ArchivePlace;
import dev.readout.testing.FakeWorker;
import dev.readout.testing.WordCounts;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The pages over a small archive, on a port of their own, and a visitor who keeps cookies: of each test where a test holds it as
 * its own, of all tests of a class where it is static. At the end nothing may be in the log.
 */
public final class OpenPages implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    private final Consumer<Path> archive;
    private Optional<Opened> opened = Optional.empty();
    private boolean shared;

    private OpenPages(Consumer<Path> archive) {
        this.archive = archive;
    }

    /** @param archive writes into a data directory what the pages show */
    public static OpenPages over(Consumer<Path> archive) {
        return new OpenPages(archive);
    }

    private record Opened(
            Path data,
            Doorkeeper door,
            FakeWorker worker,
            Jobs jobs,
            Site site,
            HttpClient client,
            List<String> faults) {

        static Opened over(Path data) {
            Doorkeeper door = new Doorkeeper(Listening.loopback(0), Tokens.in(data));
            FakeWorker worker = new FakeWorker(FakeWorker.LINES, 0);
            Jobs jobs = new Jobs(data, worker, Clock.systemUTC());
            Archive archive = Archive.open(ArchivePlace.in(data), WordCounts::new, "1.0-test");
            List<String> faults = new CopyOnWriteArrayList<>();
            Site site = Site.open(door, faults::add, List.of(new Pages(archive, jobs, door)));
            HttpClient client =
                    HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
            return new Opened(data, door, worker, jobs, site, client, faults);
        }

        void close() throws IOException {
            jobs.close();
            site.close();
            client.close();
            try (Stream<Path> files = Files.walk(data)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        shared = true;
        open();
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        if (!shared) {
            open();
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        if (!shared) {
            close();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        close();
    }

    private void open() throws IOException {
        Path data = Files.createTempDirectory("pages");
        archive.accept(data);
        opened = Optional.of(Opened.over(data));
    }

    private void close() throws IOException {
        Opened pages = opened();
        opened = Optional.empty();
        pages.close();
        assertThat(pages.faults()).isEmpty();
    }

    private Opened opened() {
        return opened.orElseThrow();
    }

    public Path data() {
        return opened().data();
    }

    public FakeWorker worker() {
        return opened().worker();
    }

    /** Signs in as whoever started the site. Returns the token of the forms. */
    public String signIn() throws IOException, InterruptedException {
        get(opened().door().ownersLink().orElseThrow());
        return token(body("/ingest"));
    }

    public URI address() {
        return opened().site().address();
    }

    /** @param headers names and values in turn */
    public HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address().resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return opened().client().send(request.build(), BodyHandlers.ofString());
    }

    public String body(String path, String... headers) throws IOException, InterruptedException {
        return get(path, headers).body();
    }

    /** Sends a form as it is; as fields of an address unless the headers tell another type. */
    public HttpResponse<String> post(String path, String form, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address().resolve(path))
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return opened().client().send(request.build(), BodyHandlers.ofString());
    }

    /** The token of a form on a page. */
    public static String token(String page) {
        Matcher token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new IllegalStateException("there is no form of ours in " + page);
        }
        return token.group(1);
    }
}
