package dev.readout.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.serve.Listening;
import dev.readout.serve.Role;
import dev.readout.serve.Tokens;
import dev.readout.testing.Talks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessTest {
    private static final Listening EVERYWHERE = new Listening("0.0.0.0", 0, List.of("127.0.0.1"), List.of());

    @TempDir
    Path data;

    @BeforeEach
    void write() {
        Talks.writeInto(data);
    }

    @Test
    void othersAreNotLetInWithoutAToken() {
        assertThatThrownBy(() -> new OpenServer(data, EVERYWHERE).close())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("readout token add");
    }

    @Test
    void asSoonAsThereIsATokenEverybodyShowsOne() throws Exception {
        try (OpenServer server = new OpenServer(data)) {
            assertThat(server.get("/acts").statusCode()).isEqualTo(200);
            String token = Tokens.in(data).add("desk", Role.READER);

            var refused = server.get("/acts");
            assertThat(refused.statusCode()).isEqualTo(401);
            assertThat(refused.headers().firstValue("WWW-Authenticate")).hasValue("Bearer realm=\"readout\"");
            assertThat(server.get("/acts", "Authorization", "Bearer " + token).statusCode())
                    .isEqualTo(200);
            assertThat(server.get("/acts", "Authorization", "Basic " + basic(token))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(server.get("/health").statusCode()).as("for anybody").isEqualTo(200);
            assertThat(server.get("/openapi.json").statusCode())
                    .as("for anybody")
                    .isEqualTo(200);
            assertThat(server.get("/metrics").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void pagesAskABrowserForTheTokenAsAPassword() throws Exception {
        String token = Tokens.in(data).add("desk", Role.READER);
        try (OpenServer server = new OpenServer(data)) {
            assertThat(page(server, ""))
                    .startsWith("HTTP/1.1 401")
                    .contains("WWW-Authenticate: Basic realm=\"readout\"");
            assertThat(page(server, "Authorization: Basic " + basic(token) + "\r\n"))
                    .as("let in, though there is no page here")
                    .startsWith("HTTP/1.1 404");
        }
    }

    private static String page(OpenServer server, String header) throws IOException {
        String request = "GET /document HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + header + "\r\n";
        return server.raw(request.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void whoeverListensElsewhereKeepsEverybodyOutWhenTheLastTokenIsRevoked() throws Exception {
        String token = Tokens.in(data).add("desk", Role.READER);
        try (OpenServer server = new OpenServer(data, EVERYWHERE)) {
            assertThat(server.get("/acts", "Authorization", "Bearer " + token).statusCode())
                    .isEqualTo(200);
            Tokens.in(data).revoke("desk");

            assertThat(server.get("/acts", "Authorization", "Bearer " + token).statusCode())
                    .isEqualTo(401);
            assertThat(server.get("/acts").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void whoeverGuessesIsToldToWait() throws Exception {
        String token = Tokens.in(data).add("desk", Role.READER);
        try (OpenServer server = new OpenServer(data)) {
            for (int i = 0; i < 10; i++) {
                assertThat(server.get("/acts", "Authorization", "Bearer guess" + i)
                                .statusCode())
                        .isEqualTo(401);
            }
            var tooMany = server.get("/acts", "Authorization", "Bearer guess");
            assertThat(tooMany.statusCode()).isEqualTo(429);
            assertThat(tooMany.headers().firstValue("Retry-After")).hasValue("60");
            assertThat(server.get("/acts", "Authorization", "Bearer " + token).statusCode())
                    .as("who need not guess need not wait")
                    .isEqualTo(200);
        }
    }

    private static String basic(String token) {
        return Base64.getEncoder().encodeToString(("anybody:" + token).getBytes(StandardCharsets.UTF_8));
    }
}
