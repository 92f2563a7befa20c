package dev.readout.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.search.Alert;
import dev.readout.search.Alerts;
import dev.readout.serve.Role;
import dev.readout.testing.Talks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Asks whatever the description knows with values that it does not allow, and much that no description knows. The seed is
 * printed; {@code -Dreadout.fuzz.seed} replays it and {@code -Dreadout.fuzz.requests} asks for longer.
 */
class FuzzTest {
    private static final int REQUESTS = Integer.getInteger("readout.fuzz.requests", 2000);

    private static final int TOO_LONG = 16 * 1024;

    @TempDir
    Path data;

    private OpenServer server;

    @BeforeEach
    void open() throws Exception {
        Talks.writeInto(data);
        Talks.writeTheSameMeetingInto(data);
        Alerts.of(data).save(Alert.since(0, "raids", "raid", Optional.empty()));
        server = OpenServer.asked(data, Role.ADMIN);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void nothingThatIsAskedMakesTheProgramFail() throws Exception {
        long seed = Long.getLong("readout.fuzz.seed", System.nanoTime());
        RandomRequests requests = new RandomRequests(new Random(seed), server);
        Map<Integer, Integer> statuses = new TreeMap<>();
        System.out.println("FuzzTest: seed " + seed);
        for (int i = 0; i < REQUESTS; i++) {
            byte[] request = requests.next();
            String answer = server.raw(request);
            String shown = "seed " + seed + ": " + new String(request, StandardCharsets.ISO_8859_1) + "\n" + answer;
            if (answer.isEmpty() && request.length > TOO_LONG) {
                continue; // the door was shut on it
            }
            assertThat(answer).as(shown).startsWith("HTTP/1.1 ");
            int status = Integer.parseInt(answer.substring(9, 12));
            assertThat(status).as(shown).isBetween(200, 499);
            if (status >= 400) {
                isProblem(answer, status, shown);
            }
            statuses.merge(status, 1, Integer::sum);
        }
        System.out.println("FuzzTest: " + statuses);
        assertThat(server.faults).isEmpty();
        assertThat(statuses).containsKeys(200, 400, 404, 405);
        // Chance decides what is written; that something was understood so far must be seen.
        assertThat(statuses.keySet()).containsAnyOf(201, 202, 422);
        assertThat(server.get("/health").statusCode()).isEqualTo(200);
    }

    private static void isProblem(String answer, int status, String shown) throws IOException {
        int body = answer.indexOf("\r\n\r\n");
        assertThat(answer.substring(0, body)).as(shown).contains("Content-Type: application/problem+json");
        String told = answer.substring(body + 4);
        if (!told.isEmpty()) { // as where the head alone was asked for
            try {
                JsonNode problem =
                        OpenServer.JSON.readTree(told.startsWith("{") ? told : told.substring(told.indexOf('{')));
                assertThat(problem.get("status").asInt()).as(shown).isEqualTo(status);
            } catch (JacksonException e) {
                throw new AssertionError(shown, e);
            }
        }
        assertThat(told).as(shown).doesNotContain("Exception", "\tat ", "dev.readout", "org.eclipse", "SQLITE");
    }
}
