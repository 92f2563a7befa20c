package dev.readout.fetch;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.http.Fault;
import dev.readout.document.Issue;
import java.io.InterruptedIOException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever wants to be told is told, once. */
class PostTest {
    private final WireMockServer server =
            new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private Optional<String> tell(FetchSettings settings, String path) throws InterruptedIOException {
        try (Fetcher fetcher = new Fetcher(settings, new TestClock())) {
            return fetcher.post("http://127.0.0.1:" + server.port() + path, "{\"word\":\"한국\"}")
                    .map(Issue::code);
        }
    }

    @Test
    void itIsToldInJson() throws InterruptedIOException {
        server.stubFor(post("/hook").willReturn(status(204)));
        assertThat(tell(Asked.settings(), "/hook")).isEmpty();
        server.verify(
                1,
                postRequestedFor(urlEqualTo("/hook"))
                        .withHeader("Content-Type", equalTo("application/json; charset=UTF-8"))
                        .withRequestBody(equalToJson("{\"word\":\"한국\"}")));
    }

    @Test
    void whyItWasNotToldIsAnIssue() throws InterruptedIOException {
        server.stubFor(post("/gone").willReturn(status(410)));
        server.stubFor(post("/broken").willReturn(status(500)));
        server.stubFor(post("/moved").willReturn(temporaryRedirect("/hook")));
        server.stubFor(post("/reset").willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));
        assertThat(tell(Asked.settings(), "/gone")).contains("http-error");
        assertThat(tell(Asked.settings(), "/broken")).contains("server-error");
        assertThat(tell(Asked.settings(), "/moved")).contains("http-error");
        assertThat(tell(Asked.settings(), "/reset")).contains("bad-response");
        server.verify(0, postRequestedFor(urlEqualTo("/hook")));
    }

    @Test
    void noAddressInsideOnesOwnNetworkIsTold() throws InterruptedIOException {
        assertThat(tell(FetchSettings.defaults("Readout/test"), "/hook")).contains("address-refused");
        try (Fetcher fetcher = new Fetcher(Asked.settings(), new TestClock())) {
            assertThat(fetcher.post("file:///etc/passwd", "{}").map(Issue::code))
                    .contains("address-refused");
        }
        assertThat(server.getAllServeEvents()).isEmpty();
    }
}
