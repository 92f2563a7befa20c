package dev.readout.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.codebook.DataFiles;
import dev.readout.codebook.Gazetteer;
import dev.readout.serve.Doorkeeper;
import dev.readout.serve.Listening;
import dev.readout.serve.Role;
import dev.readout.serve.Site;
import dev.readout.serve.Tokens;
import java.io.IOException;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameTest {
    @TempDir
    Path data;

    private final List<String> faults = new CopyOnWriteArrayList<>();
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private Site site;
    private String token = "";

    /** Shows its token, takes a form, fails at wish. */
    private void page(Routes routes) {
        routes.get("/documents", visit -> Answer.json(visit.token()))
                .get("/broken", visit -> {
                    throw new IllegalStateException("secret words");
                })
                .get("/elsewhere", visit -> Answer.goTo(visit.find("to").orElse("/")))
                .get("/with", visit -> Answer.json(visit.with("b", "x y")))
                .get("/table", visit -> Answer.csv("t.csv", "a\r\n"))
                .post("/take", Role.READER, visit -> {
                    taken.add(visit.findField("what").orElse(""));
                    return Answer.goTo("/documents");
                });
    }

    @BeforeEach
    void open() throws Exception {
        Doorkeeper door = new Doorkeeper(Listening.loopback(0), Tokens.in(data));
        Frame frame = new Frame(
                door,
                Languages.load(Gazetteer.read(DataFiles.bundled())),
                Duration.ofSeconds(1),
                () -> Optional.of(new Holdings(2, 1, "2024-05-31", "2024-06-01")));
        site = Site.open(door, faults::add, List.of(routes -> frame.addTo(routes, List.of(this::page))));
        token = get("/documents").body();
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aFormOfOursIsTaken() throws Exception {
        assertThat(post("token=" + token + "&what=this").statusCode()).isEqualTo(303);
        assertThat(taken).containsExactly("this");
    }

    @Test
    void aFormFromElsewhereIsNot() throws Exception {
        assertThat(post("what=none").statusCode()).isEqualTo(403);
        assertThat(post("token=guessed&what=none").statusCode()).isEqualTo(403);
        assertThat(post("token=" + token + "&what=none", "Origin", "https://elsewhere.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(post("token=" + token + "&what=none", "Origin", "null").statusCode())
                .isEqualTo(403);
        assertThat(post("token=" + token + "&what=none", "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<String> without = HttpClient.newHttpClient()
                .send(
                        request("/take")
                                .POST(BodyPublishers.ofString("token=" + token))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(taken).isEmpty();
    }

    @Test
    void theTokenMayComeInAHeaderToo() throws Exception {
        assertThat(post("what=that", "X-Readout-Token", token, "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(303);
        assertThat(taken).containsExactly("that");
    }

    @Test
    void theCookieOfFormsIsForThisSiteAlone() throws Exception {
        HttpResponse<String> first =
                HttpClient.newHttpClient().send(request("/documents").build(), BodyHandlers.ofString());
        assertThat(first.headers().firstValue("Set-Cookie").orElse(""))
                .contains("readout-session=", "HttpOnly", "SameSite=Strict", "Path=/");
    }

    @Test
    void whatGoesWrongIsToldInTheFrame() throws Exception {
        HttpResponse<String> missing = get("/nosuch");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("<h1>There is no such page</h1>", "2 documents of 1 issuer", "<nav");

        HttpResponse<String> broken = get("/broken");
        assertThat(broken.statusCode()).isEqualTo(500);
        assertThat(broken.body()).contains("<h1>The program failed</h1>").doesNotContain("secret");
        assertThat(faults).hasSize(1).allSatisfy(fault -> assertThat(fault).doesNotContain("secret"));
    }

    @Test
    void whoeverIsNotLetInSeesNothingOfTheArchive() throws Exception {
        Tokens.in(data).add("dee", Role.READER);

        HttpResponse<String> closed = get("/documents");
        assertThat(closed.statusCode()).isEqualTo(401);
        assertThat(closed.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic");
        assertThat(closed.body()).contains("A token is needed").doesNotContain("2 documents", "<nav");
    }

    @Test
    void theLanguageIsAskedForOnceAndKept() throws Exception {
        assertThat(get("/nosuch?lang=ko").body()).contains("<html lang=\"ko\">", "그런 페이지가 없습니다");
        assertThat(get("/nosuch").body()).contains("<html lang=\"ko\">");
        assertThat(get("/nosuch?lang=en").body()).contains("<html lang=\"en\">");
        assertThat(get("/nosuch?lang=xx").body()).contains("<html lang=\"en\">");
        assertThat(get("/nosuch", "Accept-Language", "ko")
                        .headers()
                        .firstValue("Vary")
                        .orElse(""))
                .contains("Accept-Language");
    }

    @Test
    void filesHaveALastingAddressAndArriveSmall() throws Exception {
        String address = "/lib/" + new Assets().get("d3.js").hash() + "/d3.js";
        HttpResponse<byte[]> small =
                client.send(request(address).header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());

        assertThat(small.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        assertThat(small.headers().firstValue("Content-Encoding").orElse("")).isEqualTo("gzip");
        assertThat(small.body().length).isLessThan(120_000);
        assertThat(get("/lib/000000000000/d3.js").statusCode()).isEqualTo(404);
        assertThat(get("/lib/000000000000/..%2Fmessages_en.properties").statusCode())
                .isNotEqualTo(200);
    }

    @Test
    void whoeverAsksForTheHeadIsToldTheSameOfIt() throws Exception {
        HttpResponse<String> head = client.send(
                request("/documents").method("HEAD", BodyPublishers.noBody()).build(), BodyHandlers.ofString());

        assertThat(head.headers().firstValue("Content-Type"))
                .isEqualTo(get("/documents").headers().firstValue("Content-Type"))
                .isPresent();
        assertThat(head.body()).isEmpty();
    }

    @Test
    void noLinkLeadsOutOfTheSite() throws Exception {
        assertThat(location("/elsewhere?to=/codebook")).isEqualTo("/codebook");
        assertThat(location("/elsewhere?to=https://elsewhere.example/")).isEqualTo("/");
        assertThat(location("/elsewhere?to=//elsewhere.example/")).isEqualTo("/");
        assertThat(location("/elsewhere?to=/%09/elsewhere.example/")).isEqualTo("/");
        assertThat(location("/elsewhere?to=javascript:alert(1)")).isEqualTo("/");
        assertThat(location("/elsewhere?to=/%5Celsewhere.example/")).isEqualTo("/");
    }

    @Test
    void anAddressIsChangedInOneParameter() throws Exception {
        assertThat(get("/with?a=1&b=2&from=300").body()).isEqualTo("/with?a=1&b=x+y");
        assertThat(get("/with").body()).isEqualTo("/with?b=x+y");
    }

    @Test
    void aTableIsKeptUnderItsName() throws Exception {
        assertThat(get("/table").headers().firstValue("Content-Disposition").orElse(""))
                .contains("t.csv");
    }

    private String location(String path) throws IOException, InterruptedException {
        return get(path).headers().firstValue("Location").orElse("");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(site.address().resolve(path));
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String form, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = request("/take")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
