package dev.readout.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;

/**
 * Asks one address once: no redirect is followed, no cookie kept, no password sent, no proxy of the environment used, and no
 * connection used twice, since a server that says more than it announced would answer the next question with it.
 * Thread-safe.
 */
final class Wire implements AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final int HEADER_LINE = 16 << 10;
    private static final int HEADERS = 200;
    private static final String ACCEPT =
            "text/html,application/xhtml+xml,application/pdf,application/rss+xml,application/atom+xml,"
                    + "application/xml;q=0.9,text/plain;q=0.9,*/*;q=0.5";

    private final int bytes;
    private final CloseableHttpClient client;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Wire(FetchSettings settings, GuardedNames names) {
        this.bytes = settings.bytes();
        Timeout timeout = Timeout.of(settings.timeout());
        Timeout connect = Timeout.of(settings.timeout().compareTo(CONNECT) < 0 ? settings.timeout() : CONNECT);
        Http1Config http = Http1Config.custom()
                .setMaxLineLength(HEADER_LINE)
                .setMaxHeaderCount(HEADERS)
                .build();
        client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(names)
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(http)
                                .build())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(connect)
                                .setSocketTimeout(timeout)
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(timeout)
                        .setConnectionRequestTimeout(timeout)
                        .setProtocolUpgradeEnabled(false)
                        .setAuthenticationEnabled(false)
                        .build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent(settings.userAgent())
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .disableAutomaticRetries()
                .build();
    }

    /**
     * Asks.
     *
     * @param left how long it may take, from looking up the name to the last byte
     */
    Answer get(String address, Validators known, Duration left) throws Failure, InterruptedIOException {
        return ask(address, request(address, known), left);
    }

    /** Tells, and gives what the server says to it. */
    Answer post(String address, String json, Duration left) throws Failure, InterruptedIOException {
        HttpPost post = new HttpPost(URI.create(address));
        post.setHeader("Connection", "close");
        post.setEntity(new StringEntity(json, ContentType.APPLICATION_JSON));
        return ask(address, post, left);
    }

    private Answer ask(String address, HttpUriRequestBase request, Duration left)
            throws Failure, InterruptedIOException {
        Future<Answer> answer = threads.submit(() -> exchange(address, request));
        try {
            return answer.get(Math.max(1, left.toMillis()), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new Failure(Problem.TOO_SLOW, "It did not come to an end in the time that it has.");
        } catch (ExecutionException e) {
            throw failure(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("it was told to end");
        } finally {
            request.cancel();
        }
    }

    private static HttpGet request(String address, Validators known) {
        HttpGet get = new HttpGet(URI.create(address));
        get.setHeader("Accept", ACCEPT);
        get.setHeader("Connection", "close");
        get.setHeader("Accept-Encoding", "gzip, deflate");
        if (known.address().equals(address)) {
            known.etag().ifPresent(tag -> get.setHeader("If-None-Match", tag));
            known.lastModified().ifPresent(day -> get.setHeader("If-Modified-Since", day));
        }
        return get;
    }

    private Answer exchange(String address, HttpUriRequestBase request) throws IOException {
        try (ClassicHttpResponse response = client.executeOpen(null, request, null)) {
            Map<String, List<String>> headers = new HashMap<>();
            for (Header header : response.getHeaders()) {
                headers.computeIfAbsent(header.getName().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                        .add(String.valueOf(header.getValue()));
            }
            try {
                return new Answer(address, response.getCode(), headers, body(response.getEntity()));
            } finally {
                request.cancel(); // else closing would read on to the end of what has none
            }
        }
    }

    @SuppressWarnings("NullAway") // an answer without a body has no entity
    private byte[] body(HttpEntity entity) throws IOException {
        if (entity == null) {
            return new byte[0];
        }
        if (entity.getContentLength() > bytes) {
            throw tooLarge();
        }
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        InputStream in = entity.getContent();
        byte[] part = new byte[1 << 14];
        for (int size = in.read(part); size >= 0; size = in.read(part)) {
            read.write(part, 0, size);
            if (read.size() > bytes) {
                throw tooLarge();
            }
        }
        return read.toByteArray();
    }

    private Failure tooLarge() {
        return new Failure(Problem.TOO_LARGE, "It has more than " + bytes + " bytes.");
    }

    private static Failure failure(Throwable e) {
        return switch (e) {
            case Failure f -> f;
            case GuardedNames.Refused r -> new Failure(Problem.ADDRESS_REFUSED, r.getMessage() + ".");
            case UnknownHostException u -> new Failure(Problem.UNREACHABLE, "There is no host of this name.");
            case ConnectTimeoutException c -> new Failure(Problem.UNREACHABLE, "Nobody answered there.");
            case ConnectException c -> new Failure(Problem.UNREACHABLE, "The connection was refused.");
            case NoRouteToHostException n -> new Failure(Problem.UNREACHABLE, "No way leads there.");
            case SocketTimeoutException s ->
                new Failure(Problem.TOO_SLOW, "The server fell silent for longer than it may.");
            case SSLException s ->
                new Failure(Problem.UNREACHABLE, "There is no safe connection: " + Problem.reason(s) + ".");
            case Throwable t ->
                new Failure(
                        Problem.BAD_RESPONSE,
                        "The server's answer broke off or is none of HTTP: " + Problem.reason(t) + ".");
        };
    }

    @Override
    public void close() {
        client.close(org.apache.hc.core5.io.CloseMode.IMMEDIATE);
        threads.shutdownNow();
    }
}
