package dev.readout.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnerTest {
    @TempDir
    Path data;

    private Doorkeeper door = new Doorkeeper(Listening.loopback(0), Tokens.in(Path.of(".")));
    private Site site;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeEach
    void open() {
        door = new Doorkeeper(Listening.loopback(0), Tokens.in(data));
        site = Site.open(
                door,
                fault -> {},
                List.of(routes -> routes.get(
                                "/who",
                                ctx -> ctx.result(
                                        door.admitVisitor(ctx, Role.ADMIN).name()))
                        .get(
                                "/api/who",
                                ctx -> ctx.result(
                                        door.admit(ctx, Optional.of(Role.ADMIN)).name()))));
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void whoeverStartedItMayDoAll() throws Exception {
        assertThat(get("/who").statusCode()).isEqualTo(401);

        HttpResponse<String> signed = get(door.ownersLink().orElseThrow());
        assertThat(signed.statusCode()).isEqualTo(303);
        assertThat(signed.headers().firstValue("Set-Cookie").orElse("")).contains("HttpOnly", "SameSite=Strict");
        assertThat(get("/who").body()).isEqualTo(System.getProperty("user.name"));
    }

    @Test
    void theInterfaceTakesNoCookie() throws Exception {
        get(door.ownersLink().orElseThrow());

        assertThat(get("/api/who").statusCode()).isEqualTo(401);
    }

    @Test
    void aLinkForOnceIsGoodForOnce() throws Exception {
        String link = door.ownersLinkOnce().orElseThrow();

        assertThat(get(link).statusCode()).isEqualTo(303);
        assertThat(get(link).statusCode()).isEqualTo(403);
    }

    @Test
    void whoeverGuessesIsStopped() throws Exception {
        assertThat(get("/sign-in").statusCode()).isEqualTo(403);
        for (int i = 0; i < 10; i++) {
            get("/sign-in?key=guess" + i);
        }
        assertThat(get("/sign-in?key=guess").statusCode()).isEqualTo(429);
        assertThat(get("/who").statusCode()).isEqualTo(401);
    }

    @Test
    void theLinkIsGoodWhereTokensAreAskedFor() throws Exception {
        Tokens.in(data).add("dee", Role.READER);

        assertThat(get(door.ownersLink().orElseThrow()).statusCode()).isEqualTo(303);
        assertThat(get("/who").statusCode()).isEqualTo(200);
    }

    @Test
    void fromElsewhereNobodyIsTheOwner() {
        Listening elsewhere = new Listening("0.0.0.0", 0, List.of(), List.of());

        assertThat(new Doorkeeper(elsewhere, Tokens.in(data)).ownersLink()).isEmpty();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(site.address().resolve(path)).build(), BodyHandlers.ofString());
    }
}
