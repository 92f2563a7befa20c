package dev.readout.api;

import dev.readout.desk.Archive;
import dev.readout.jobs.Jobs;
import dev.readout.serve.Doorkeeper;
import dev.readout.serve.Listening;
import dev.readout.serve.Role;
import dev.readout.serve.Site;
import dev.readout.serve.Tokens;
import dev.readout.store.ArchivePlace;
import dev.readout.testing.FakeWorker;
import dev.readout.testing.WordCounts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The interface over a data directory, on a port of its own, and ways to ask it. */
final class OpenServer implements AutoCloseable {
    static final JsonMapper JSON = JsonMapper.builder().build();

    final List<String> faults = new CopyOnWriteArrayList<>();
    private final Site site;
    private final HttpClient client = HttpClient.newHttpClient();

    final FakeWorker worker = new FakeWorker(FakeWorker.LINES, 0);
    final Jobs jobs;
    private Optional<String> token = Optional.empty();

    OpenServer(Path data) {
        this(data, Listening.loopback(0));
    }

    OpenServer(Path data, Listening where) {
        Doorkeeper door = new Doorkeeper(where, Tokens.in(data));
        jobs = new Jobs(data, worker, Clock.systemUTC());
        Archive archive = Archive.open(ArchivePlace.in(data), WordCounts::new, "1.0-test");
        Api api = new Api(archive, jobs, door, where.cors(), faults::add);
        site = Site.open(door, faults::add, List.of(api));
    }

    /** One that is asked with a token of this role from now on. */
    static OpenServer asked(Path data, Role role) {
        OpenServer server = new OpenServer(data);
        server.token = Optional.of(Tokens.in(data).add(role.word(), role));
        return server;
    }

    /** What is served of a data directory. */
    static List<Endpoint> endpoints(Path data) {
        return Endpoints.of(
                Archive.open(ArchivePlace.in(data), WordCounts::new, "1"),
                new Jobs(data, new FakeWorker(List.of(), 0), Clock.systemUTC()),
                new Metrics());
    }

    String token() {
        return token.orElseThrow();
    }

    /** @param path below the interface's root, or from a slash-api on */
    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send("GET", path, headers);
    }

    /** @param json the body */
    HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return send("POST", path, BodyPublishers.ofString(json), "Content-Type", "application/json");
    }

    JsonNode posted(String path, String json) throws IOException, InterruptedException {
        return JSON.readTree(post(path, json).body());
    }

    HttpResponse<String> send(String method, String path, String... headers) throws IOException, InterruptedException {
        return send(method, path, BodyPublishers.noBody(), headers);
    }

    HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers)
            throws IOException, InterruptedException {
        String whole = path.startsWith(Api.ROOT) ? path : Api.ROOT + path;
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + whole))
                .method(method, body);
        token.ifPresent(shown -> request.header("Authorization", "Bearer " + shown));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    JsonNode json(String path, String... headers) throws IOException, InterruptedException {
        return JSON.readTree(get(path, headers).body());
    }

    /**
     * Sends bytes as they are, and gives all that comes back until the server is done. Nothing may come back where the server has
     * shut the door on what is too long before all of it was sent.
     */
    String raw(byte[] bytes) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (Socket socket = new Socket("127.0.0.1", port())) {
            socket.setSoTimeout(20_000);
            try {
                socket.getOutputStream().write(bytes);
                socket.shutdownOutput();
            } catch (SocketException e) {
                // It may have answered before.
            }
            socket.getInputStream().transferTo(all);
        } catch (SocketException e) {
            // Nothing more comes.
        }
        return all.toString(StandardCharsets.ISO_8859_1);
    }

    int port() {
        return site.address().getPort();
    }

    @Override
    public void close() {
        jobs.close();
        site.close();
    }
}
