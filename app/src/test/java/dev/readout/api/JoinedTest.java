package dev.readout.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.serve.Role;
import dev.readout.testing.Talks;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What is related across documents. */
class JoinedTest {
    @TempDir
    private Path data;

    private OpenServer server;

    @BeforeEach
    void open() {
        Talks.writeInto(data);
        Talks.writeTheSameMeetingInto(data);
        server = OpenServer.asked(data, Role.CODER);
    }

    @AfterEach
    void close() {
        server.close();
        assertThat(server.faults).isEmpty();
    }

    @Test
    void oneMeetingOfTwoDocumentsIsOneEvent() throws Exception {
        JsonNode events = server.json("/events?actor=XQU");

        assertThat(events.get("items")).hasSize(1);
        assertThat(events.get("next").isNull()).isTrue();
        JsonNode event = server.json(events.at("/items/0/self").asString());
        assertThat(event.at("/reports").valueStream().map(r -> r.get("document").asString()))
                .containsExactly(Talks.key(1), Talks.key(8));
        assertThat(event.at("/joins/0/score").asInt())
                .isGreaterThanOrEqualTo(event.at("/joins/0/threshold").asInt());
        assertThat(server.json("/events?limit=1&after=1").get("items")).isEmpty();
        assertThat(server.get("/events/ev-000000000000").statusCode()).isEqualTo(404);
    }

    @Test
    void whetherTwoReportsAreOfOneEventACoderSays() throws Exception {
        JsonNode event = server.json("/events").at("/items/0");
        String one = event.at("/reports/0/report").asString();
        String other = event.at("/reports/1/report").asString();

        JsonNode apart = server.posted("/corrections", pairing("apart", one, other));
        assertThat(apart.get("state").asString()).as(apart.toString()).isEqualTo("counts");
        assertThat(apart.get("documents")).hasSize(2);
        assertThat(server.json("/events").get("items")).isEmpty();
        assertThat(server.posted("/corrections", pairing("apart", other, one))
                        .get("id")
                        .asString())
                .as("said again, the other way round")
                .isEqualTo(apart.get("id").asString());

        JsonNode same =
                server.posted("/corrections", pairing("same", one, other).replace("2026-01-02", "2026-01-03"));
        JsonNode said = server.json("/events").at("/items/0/joins/0/said");
        assertThat(said.get("who").asString()).isEqualTo("coder");
        assertThat(said.get("correction").asString()).isEqualTo(same.get("id").asString());
        assertThat(server.posted("/corrections", pairing("same", one, one))
                        .get("status")
                        .asInt())
                .isEqualTo(422);
    }

    private static String pairing(String what, String one, String other) {
        return "{\"correct\": \"" + what + "\", \"fact\": \"" + one + "\", \"other\": \"" + other
                + "\", \"why\": \"I was there.\", \"at\": \"2026-01-02T03:04:05Z\"}";
    }

    @Test
    void theAccountsOfAnEventAreThoseOfItsDocuments() throws Exception {
        JsonNode ofEvent =
                server.json(server.json("/events").at("/items/0/self").asString() + "/comparison");
        JsonNode ofDocuments = server.json("/comparisons?document=Talks%20no.%201&document=Talks%20no.%208");

        assertThat(ofEvent.get("accounts")).hasSize(2).isEqualTo(ofDocuments.get("accounts"));
        assertThat(ofEvent.get("rows")).isEqualTo(ofDocuments.get("rows")).isNotEmpty();
    }

    @Test
    void aComparisonIsOfTwoDocumentsToFive() throws Exception {
        String one = "document=Talks%20no.%201";

        for (String asked : new String[] {"", "?" + one, "?" + one + "&" + one}) {
            HttpResponse<String> answer = server.get("/comparisons" + asked);
            assertThat(answer.statusCode()).as(asked).isEqualTo(400);
            assertThat(answer.body()).contains("\"parameter\":\"document\"");
        }
        assertThat(server.get("/comparisons?document=nosuch&" + one).statusCode())
                .isEqualTo(404);
    }

    @Test
    void commitmentsAreToldAsTheyStandOnADay() throws Exception {
        JsonNode open = server.json("/commitments?obligor=XVA&today=2024-06-01").at("/items/0");

        assertThat(open.get("undertaking").asString()).isEqualTo("grain");
        assertThat(open.get("due").asString()).isEqualTo("2024-06-30");
        assertThat(open.get("status").asString()).isEqualTo("open");
        assertThat(server.json("/commitments?status=overdue&today=2024-06-01").get("items"))
                .isEmpty();
        assertThat(server.json("/commitments?status=overdue&today=2024-07-01").get("items"))
                .hasSize(1);
        assertThat(server.json("/commitments?obligor=XQU").get("items")).isEmpty();
    }

    @Test
    void whatACoderSaysOfEvidenceStandsUnderTheTokensNameAndInTheAuditLog() throws Exception {
        String self = server.json("/commitments").at("/items/0/self").asString();
        String fact = server.json("/acts?limit=1").at("/items/0/fact").asString();

        HttpResponse<String> answer = server.post(self + "/judgements", judgement(fact, "accept"));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location")).hasValue(self);
        JsonNode told = server.json(self);
        assertThat(told.at("/judgements/0/who").asString()).isEqualTo("coder");
        assertThat(told.at("/status").asString()).isEqualTo("kept");
        assertThat(Files.readString(data.resolve("audit.jsonl"))).contains("judge accept");
    }

    @Test
    void whatIsNoEvidenceOrNoVerdictIsRefused() throws Exception {
        String to = server.json("/commitments").at("/items/0/self").asString() + "/judgements";
        String fact = server.json("/acts?limit=1").at("/items/0/fact").asString();

        assertThat(server.post(to, judgement("0123456789abcdef/act/1-2", "accept"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(server.post(to, judgement(fact, "perhaps")).body()).contains("\"parameter\":\"verdict\"");
        assertThat(server.post(to, "{}").statusCode()).isEqualTo(422);
        assertThat(server.json(to.replace("/judgements", "")).get("judgements")).isEmpty();
    }

    private static String judgement(String evidence, String verdict) {
        return "{\"evidence\": \"" + evidence + "\", \"verdict\": \"" + verdict + "\", \"why\": \"I read it.\"}";
    }
}
