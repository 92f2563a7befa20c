package dev.readout.web;

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
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages over a data directory, on a port of their own, and a visitor who keeps cookies. */
public final class OpenPages implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    /** What the log was told. */
    public final List<String> faults = new CopyOnWriteArrayList<>();

    public final FakeWorker worker = new FakeWorker(FakeWorker.LINES, 0);
    private final Doorkeeper door;
    private final Jobs jobs;
    private final Site site;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    public OpenPages(Path data) {
        door = new Doorkeeper(Listening.loopback(0), Tokens.in(data));
        jobs = new Jobs(data, worker, Clock.systemUTC());
        Archive archive = Archive.open(ArchivePlace.in(data), WordCounts::new, "1.0-test");
        site = Site.open(door, faults::add, List.of(new Pages(archive, jobs, door)));
    }

    /** Where whoever started the site signs in. */
    public String ownersLink() {
        return door.ownersLink().orElseThrow();
    }

    public URI address() {
        return site.address();
    }

    /** @param headers names and values in turn */
    public HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address().resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
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
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** The token of a form on a page. */
    public static String token(String page) {
        Matcher token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new IllegalStateException("there is no form of ours in " + page);
        }
        return token.group(1);
    }

    @Override
    public void close() {
        jobs.close();
        site.close();
    }
}
