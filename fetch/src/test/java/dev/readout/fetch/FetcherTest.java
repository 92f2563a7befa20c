package dev.readout.fetch;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okForContentType;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static dev.readout.fetch.Asked.body;
import static dev.readout.fetch.Asked.code;
import static dev.readout.fetch.Asked.issue;
import static dev.readout.fetch.Asked.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server that keeps to the rules, and what it may ask for. */
class FetcherTest {
    private final WireMockServer server = new WireMockServer(
            options().dynamicPort().dynamicHttpsPort().bindAddress("127.0.0.1").gzipDisabled(true));
    private final TestClock clock = new TestClock();
    private Fetcher fetcher = new Fetcher(Asked.settings(), clock);

    @BeforeEach
    void start() {
        server.start();
        server.stubFor(get("/robots.txt").willReturn(notFound()));
        server.stubFor(get("/page").willReturn(okForContentType("text/html", "<p>The ministers met.</p>")));
    }

    @AfterEach
    void stop() {
        fetcher.close();
        server.stop();
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    private Fetched fetch(String path) {
        return Asked.fetch(fetcher, at(path));
    }

    @Test
    void aPageWithWhatTheServerSaysOfIt() {
        server.stubFor(get("/page")
                .willReturn(ok("<p>Met.</p>")
                        .withHeader("Content-Type", "Text/HTML; Charset=\"windows-1252\"")
                        .withHeader("ETag", "\"v1\"")
                        .withHeader("Last-Modified", "Sat, 03 May 2031 09:00:00 GMT")));

        Fetched.Body body = body(fetch("/page"));

        assertThat(text(body)).isEqualTo("<p>Met.</p>");
        assertThat(body.address()).isEqualTo(at("/page"));
        assertThat(body.mediaType()).contains("text/html");
        assertThat(body.charset()).contains("windows-1252");
        assertThat(body.validators())
                .isEqualTo(new Validators(
                        at("/page"), Optional.of("\"v1\""), Optional.of("Sat, 03 May 2031 09:00:00 GMT")));
        assertThat(body.retrieved()).isEqualTo(clock.now());
    }

    @Test
    void itSaysWhoItIsAndNothingMore() {
        fetch("/page");
        server.verify(getRequestedFor(urlEqualTo("/page"))
                .withHeader("User-Agent", equalTo("Readout/test (press@archive.example)"))
                .withHeader("Connection", equalTo("close"))
                .withoutHeader("Cookie")
                .withoutHeader("Authorization")
                .withoutHeader("If-None-Match")
                .withoutHeader("Referer"));
    }

    @Test
    void noCookieComesBack() {
        server.stubFor(get("/page").willReturn(ok("Met.").withHeader("Set-Cookie", "id=1; Path=/")));
        fetch("/page");
        fetch("/page");
        server.verify(2, getRequestedFor(urlEqualTo("/page")).withoutHeader("Cookie"));
    }

    @Test
    void whatIsKnownIsAskedForOnCondition() {
        server.stubFor(get("/page")
                .withHeader("If-None-Match", equalTo("\"v1\""))
                .withHeader("If-Modified-Since", equalTo("Sat, 03 May 2031 09:00:00 GMT"))
                .willReturn(status(304)));
        Validators known =
                new Validators(at("/page"), Optional.of("\"v1\""), Optional.of("Sat, 03 May 2031 09:00:00 GMT"));

        assertThat(Asked.fetch(fetcher, at("/page"), known)).isInstanceOf(Fetched.NotModified.class);
    }

    @Test
    void anotherAddressIsNotAskedOnThatCondition() {
        server.stubFor(get("/latest").willReturn(temporaryRedirect("/page")));
        Validators known = new Validators(at("/older"), Optional.of("\"v1\""), Optional.empty());

        body(Asked.fetch(fetcher, at("/latest"), known));

        server.verify(getRequestedFor(urlEqualTo("/page")).withoutHeader("If-None-Match"));
    }

    @Test
    void nothingChangedSinceNothingWasKnownIsNoAnswer() {
        server.stubFor(get("/page").willReturn(status(304)));
        assertThat(code(fetch("/page"))).isEqualTo("http-error");
    }

    @Test
    void whoseNameNobodyVouchesForIsNotBelieved() {
        Fetched fetched = Asked.fetch(fetcher, "https://127.0.0.1:" + server.httpsPort() + "/page");
        assertThat(code(fetched)).isEqualTo("unreachable");
        assertThat(issue(fetched).cause()).startsWith("There is no safe connection");
    }

    @Test
    void redirectsAreFollowedToTheirEnd() {
        server.stubFor(get("/a").willReturn(status(301).withHeader("Location", "b?c=d")));
        server.stubFor(get("/b?c=d").willReturn(temporaryRedirect(at("/page"))));
        assertThat(body(fetch("/a")).address()).isEqualTo(at("/page"));
    }

    @Test
    void redirectsInACircleOrWithoutAnEnd() {
        server.stubFor(get("/a").willReturn(temporaryRedirect("/b")));
        server.stubFor(get("/b").willReturn(temporaryRedirect("/a")));
        assertThat(code(fetch("/a"))).isEqualTo("redirect-loop");
        for (int i = 0; i < 10; i++) {
            server.stubFor(get("/" + i).willReturn(temporaryRedirect("/" + (i + 1))));
        }
        assertThat(code(fetch("/0"))).isEqualTo("too-many-redirects");
        server.verify(getRequestedFor(urlEqualTo("/5")));
        server.verify(0, getRequestedFor(urlEqualTo("/6")));
    }

    @Test
    void aRedirectIsCheckedLikeAnyAddress() {
        server.stubFor(get("/file").willReturn(temporaryRedirect("file:///etc/passwd")));
        server.stubFor(get("/keys").willReturn(temporaryRedirect("http://169.254.169.254/latest/meta-data/")));
        server.stubFor(get("/word").willReturn(temporaryRedirect("http://a:b@127.0.0.1/")));
        server.stubFor(get("/nowhere").willReturn(status(302)));
        assertThat(code(fetch("/file"))).isEqualTo("address-refused");
        assertThat(issue(fetch("/keys")).cause()).isEqualTo("169.254.169.254 is no public address.");
        assertThat(code(fetch("/word"))).isEqualTo("address-refused");
        assertThat(code(fetch("/nowhere"))).isEqualTo("bad-response");
    }

    @Test
    void onesOwnNetworkIsRefusedWithoutLeave() {
        FetchSettings usual = FetchSettings.defaults("Readout/test");
        try (Fetcher strict = new Fetcher(usual, clock)) {
            for (String host : new String[] {"127.0.0.1", "localhost", "2130706433", "[::1]", "127.1"}) {
                assertThat(code(Asked.fetch(strict, "http://" + host + ":" + server.port() + "/page")))
                        .as(host)
                        .isEqualTo("address-refused");
            }
        }
        server.verify(0, getRequestedFor(urlEqualTo("/robots.txt")));
    }

    @Test
    void aNameThatChangesItsAddressGainsNothing() throws UnknownHostException {
        AtomicInteger asked = new AtomicInteger();
        InetAddress here = InetAddress.getByName("127.0.0.1");
        InetAddress keys = InetAddress.getByName("169.254.169.254");
        GuardedNames names = new GuardedNames(
                host -> new InetAddress[] {asked.incrementAndGet() == 1 ? here : keys}, new AddressGuard(true));
        try (Fetcher rebound = new Fetcher(Asked.settings(), clock, names)) {
            Fetched fetched = Asked.fetch(rebound, "http://rebinding.example:" + server.port() + "/page");
            assertThat(issue(fetched).cause())
                    .isEqualTo("rebinding.example is 169.254.169.254, which is no public address.");
        }
        assertThat(asked).hasValue(2); // once for robots.txt, once for the page: never twice for one connection
        server.verify(1, getRequestedFor(urlEqualTo("/robots.txt")));
    }

    @Test
    void aSafeWayIsNotLeft() throws Failure {
        Answer safe = new Answer(
                "https://mofa.example/a",
                301,
                java.util.Map.of("location", java.util.List.of("http://mofa.example/b")),
                new byte[0]);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Redirect.target(safe))
                .hasMessageContaining("not encrypted");
    }

    @Test
    void robotsAreAskedOnceAndObeyed() {
        server.stubFor(get("/robots.txt").willReturn(ok("""
                        User-agent: readout
                        Disallow: /internal

                        User-agent: *
                        Disallow: /
                        """)));
        assertThat(code(fetch("/internal/page"))).isEqualTo("robots-disallow");
        body(fetch("/page"));
        body(fetch("/page"));
        server.verify(1, getRequestedFor(urlEqualTo("/robots.txt")));
        server.verify(0, getRequestedFor(urlEqualTo("/internal/page")));

        clock.pass(Duration.ofHours(25));
        fetch("/page");
        server.verify(2, getRequestedFor(urlEqualTo("/robots.txt")));
    }

    @Test
    void aRedirectToWhatRobotsMayNotReadIsNotFollowed() {
        server.stubFor(get("/robots.txt").willReturn(ok("User-agent: *\nDisallow: /internal")));
        server.stubFor(get("/a").willReturn(temporaryRedirect("/internal")));
        assertThat(code(fetch("/a"))).isEqualTo("robots-disallow");
        server.verify(0, getRequestedFor(urlEqualTo("/internal")));
    }

    @Test
    void withoutItsRobotsNothingOfASiteIsRead() {
        server.stubFor(get("/robots.txt").willReturn(status(500)));
        Fetched fetched = fetch("/page");
        assertThat(code(fetched)).isEqualTo("robots-unknown");
        assertThat(issue(fetched).retryable()).isTrue();
        server.verify(0, getRequestedFor(urlEqualTo("/page")));

        server.stubFor(get("/robots.txt").willReturn(notFound()));
        clock.pass(Duration.ofMinutes(6));
        body(fetch("/page"));
    }

    @Test
    void robotsThatLeadAround() {
        server.stubFor(get("/robots.txt").willReturn(temporaryRedirect("/other")));
        server.stubFor(get("/other").willReturn(ok("User-agent: *\nDisallow: /page")));
        assertThat(code(fetch("/page"))).isEqualTo("robots-disallow");
        server.stubFor(get("/other").willReturn(temporaryRedirect("/robots.txt")));
        clock.pass(Duration.ofHours(25));
        body(fetch("/page"));
    }

    @Test
    void aHostIsAskedOnceASecond() {
        fetch("/page");
        fetch("/page");
        assertThat(clock.slept()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
    }

    @Test
    void aSiteMayAskForLongerPauses() {
        server.stubFor(get("/robots.txt").willReturn(ok("User-agent: *\nCrawl-delay: 7\n")));
        fetch("/page");
        fetch("/page");
        assertThat(clock.slept()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(7));
    }

    @Test
    void butNotForAnyPause() {
        server.stubFor(get("/robots.txt").willReturn(ok("User-agent: *\nCrawl-delay: 86400\n")));
        fetch("/page");
        body(fetch("/page"));
        assertThat(clock.slept()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(30));
    }

    @Test
    void aBusyServerIsGivenTheTimeThatItAsksFor() {
        server.stubFor(get("/page")
                .inScenario("busy")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(status(429).withHeader("Retry-After", "20"))
                .willSetStateTo("free"));
        server.stubFor(
                get("/page").inScenario("busy").whenScenarioStateIs("free").willReturn(ok("Met.")));
        assertThat(text(fetch("/page"))).isEqualTo("Met.");
        assertThat(clock.slept()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(20));
    }

    @Test
    void aBusyServerIsAskedLessAndLessAndThenNoMore() {
        server.stubFor(get("/page").willReturn(status(503)));
        Fetched fetched = fetch("/page");
        assertThat(code(fetched)).isEqualTo("server-busy");
        assertThat(((Fetched.Absent) fetched).silent()).contains("127.0.0.1");
        assertThat(issue(fetched).retryable()).isTrue();
        assertThat(clock.slept()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4));
        server.verify(3, getRequestedFor(urlEqualTo("/page")));
    }

    @Test
    void whoWantsToBeLeftAloneForLongIsLeftAlone() {
        server.stubFor(get("/page").willReturn(status(503).withHeader("Retry-After", "Sat, 03 May 2031 12:00:00 GMT")));
        assertThat(code(fetch("/page"))).isEqualTo("server-busy");
        assertThat(issue(fetch("/page")).cause()).contains("2031-05-03T12:00:00Z");
        server.verify(1, getRequestedFor(urlEqualTo("/page")));

        server.stubFor(get("/page").willReturn(ok("Met.")));
        clock.pass(Duration.ofHours(2));
        body(fetch("/page"));
    }

    @Test
    void otherAnswersAreIssues() {
        server.stubFor(get("/gone").willReturn(aResponse().withStatus(410)));
        server.stubFor(get("/broken").willReturn(aResponse().withStatus(500)));
        assertThat(issue(fetch("/gone")))
                .satisfies(i -> assertThat(i.code()).isEqualTo("http-error"))
                .satisfies(i -> assertThat(i.stage()).isEqualTo("fetch"))
                .satisfies(i -> assertThat(i.subject()).isEqualTo(at("/gone")))
                .satisfies(i -> assertThat(i.cause()).contains("410"))
                .satisfies(i -> assertThat(i.retryable()).isFalse());
        assertThat(issue(fetch("/broken")).retryable()).isTrue();
        assertThat(((Fetched.Absent) fetch("/broken")).silent()).isEmpty();
        assertThat(code(Asked.fetch(fetcher, "ftp://127.0.0.1/"))).isEqualTo("address-refused");
    }

    @Test
    void aHostThatNobodyKnows() {
        GuardedNames names = new GuardedNames(
                host -> {
                    throw new UnknownHostException(host);
                },
                new AddressGuard(true));
        try (Fetcher lost = new Fetcher(Asked.settings(), clock, names)) {
            Fetched fetched = Asked.fetch(lost, "http://nobody.example/");
            assertThat(code(fetched)).isEqualTo("unreachable");
            assertThat(issue(fetched).retryable()).isTrue();
        }
    }
}
