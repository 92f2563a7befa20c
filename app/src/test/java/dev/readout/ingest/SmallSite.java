package dev.readout.ingest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A web site of a few pages, on this machine. Each page has its tag, and who knows the tag is told that nothing changed. */
public final class SmallSite implements AutoCloseable {
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    private record Page(int status, String type, byte[] body) {}

    public SmallSite() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /** The address of a path. */
    public String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    public SmallSite html(String path, String sentences) {
        return put(
                path, "text/html; charset=utf-8", "<!doctype html><html><body><p>" + sentences + "</p></body></html>");
    }

    /** @param content in which {@code @} stands for the address of the site */
    public SmallSite put(String path, String type, String content) {
        pages.put(path, new Page(200, type, content.replace("@", at("")).getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    public SmallSite fail(String path, int status) {
        pages.put(path, new Page(status, "text/plain", new byte[0]));
        return this;
    }

    /** The paths asked for since the last call, robots.txt aside. */
    public List<String> asked() {
        List<String> until = List.copyOf(asked);
        asked.clear();
        return until;
    }

    /** What was sent to it since the last call. */
    public List<String> told() {
        List<String> until = List.copyOf(told);
        told.clear();
        return until;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        Page page = pages.getOrDefault(path, new Page(404, "text/plain", new byte[0]));
        String tag = "\"" + Arrays.hashCode(page.body) + "\"";
        if (!path.equals("/robots.txt")) {
            asked.add(path);
        }
        if (exchange.getRequestMethod().equals("POST")) {
            told.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        }
        try (exchange) {
            boolean known = tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            exchange.getResponseHeaders().set("Content-Type", page.type);
            exchange.getResponseHeaders().set("ETag", tag);
            exchange.sendResponseHeaders(
                    known ? 304 : page.status, known || page.body.length == 0 ? -1 : page.body.length);
            if (!known) {
                exchange.getResponseBody().write(page.body);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
