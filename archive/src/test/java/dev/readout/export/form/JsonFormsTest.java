package dev.readout.export.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.document.Text;
import dev.readout.export.Export;
import dev.readout.export.Talks;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** PLOVER, annotations of the W3C, schema.org and GeoJSON. */
class JsonFormsTest extends FormFixture {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void ploverIsOneEventALine() {
        List<JsonNode> events = text("plover").lines().map(JSON::readTree).toList();
        assertThat(events).hasSize(7);
        JsonNode meeting = events.getFirst();
        assertThat(meeting.get("event").asString()).isEqualTo("CONSULT");
        assertThat(meeting.get("date").asString()).isEqualTo("2031-05-04");
        assertThat(meeting.get("source")).hasSize(2);
        assertThat(meeting.get("source").get(1).get("code").asString()).isEqualTo("XVA");
        assertThat(meeting.get("source").get(1).get("office").asString()).isEqualTo("Deputy Minister");
        assertThat(meeting.has("target")).isFalse();
        assertThat(meeting.get("quadCode").asInt()).isEqualTo(1);
        assertThat(meeting.get("eventLoc").get("cc3").asString()).isEqualTo("AUT");
        assertThat(meeting.get("citeInfo").get("url").asString()).isEqualTo("https://xha.example/talks?a=1&b=2");
        assertThat(events.get(4).get("target").get(0).get("actorText").asString())
                .isEqualTo("words for XOR");
    }

    @Test
    void ploverPointsAtTheWordsInCodePoints() {
        Text text = Talks.coded().document().text();
        text("plover").lines().map(JSON::readTree).forEach(event -> {
            JsonNode info = event.get("textInfo");
            assertThat(text.value()
                            .codePoints()
                            .skip(info.get("start").asInt())
                            .limit(info.get("end").asInt() - info.get("start").asInt())
                            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                            .toString())
                    .isEqualTo(event.get("text").asString());
            assertThat(info.get("textHash").asString()).isEqualTo(text.hash());
        });
    }

    @Test
    void ploverIsReadByDuckDb() {
        List<Map<String, String>> rows =
                Duck.query("SELECT event, len(source) AS sources, textInfo.start AS start FROM read_json('"
                        + file("plover") + "', format = 'newline_delimited')");
        assertThat(rows).hasSize(7);
        assertThat(rows.getFirst()).containsEntry("event", "CONSULT").containsEntry("sources", "2");
        assertThat(ofNothing("plover")).isEmpty();
    }

    @Test
    void everyFactIsAnAnnotation() {
        JsonNode collection = JSON.readTree(text("annotations"));
        JsonNode items = collection.get("first").get("items");
        assertThat(collection.get("@context").asString()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(collection.get("total").asInt()).isEqualTo(10);
        assertThat(items).hasSize(10);
        assertThat(items.get(4).get("body").get(0).get("value").asString()).isEqualTo("condemn");
        assertThat(items.get(4).get("body").get(1).get("value").asString())
                .isEqualTo("condemn by XHA, XVA, target XOR, 2031-05-04, past; rule condemn.verb");
        assertThat(JSON.readTree(ofNothing("annotations")).get("total").asInt()).isZero();
    }

    @Test
    void anAnnotationFindsItsWordsInThePageAndInTheText() {
        Text text = Talks.coded().document().text();
        for (JsonNode item : JSON.readTree(text("annotations")).get("first").get("items")) {
            JsonNode page = item.get("target").get(0);
            JsonNode quote = page.get("selector");
            String around = quote.path("prefix").asString("")
                    + quote.get("exact").asString()
                    + quote.path("suffix").asString("");
            assertThat(page.get("source").asString()).isEqualTo("https://xha.example/talks?a=1&b=2");
            assertThat(text.value()).contains(around);
            JsonNode place = item.get("target").get(1).get("selector");
            int start = text.toChar(place.get("start").asInt());
            int end = text.toChar(place.get("end").asInt());
            assertThat(text.value().substring(start, end))
                    .isEqualTo(quote.get("exact").asString());
        }
    }

    /** The example of RFC 6920, section 8.1. */
    @Test
    void bytesAreNamedByTheirHash() {
        assertThat(AnnotationForm.named(Text.sha256("Hello World!")))
                .isEqualTo("ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk");
    }

    @Test
    void engagementsAreEventsOfSchemaOrg() {
        JsonNode graph = JSON.readTree(text("schema-org")).get("@graph");
        assertThat(graph).hasSize(3);
        JsonNode meeting = graph.get(0);
        assertThat(meeting.get("name").asString()).isEqualTo("Meeting: Republic of Haesan, Republic of Valdoria");
        assertThat(meeting.get("location").get("geo").get("longitude").asDouble())
                .isEqualTo(16.4);
        assertThat(meeting.get("attendee").get(0).get("jobTitle").asString()).isEqualTo("Vice Minister");
        assertThat(meeting.get("attendee")
                        .get(0)
                        .get("affiliation")
                        .get("@type")
                        .asString())
                .isEqualTo("Country");
        assertThat(meeting.get("description").asString()).doesNotContain("\n", "\t");
        assertThat(meeting.get("subjectOf").get("name").asString()).isEqualTo(Talks.TITLE);
        assertThat(graph.get(1).get("startDate").asString()).isEqualTo("2031-06");
        assertThat(graph.get(2).get("eventStatus").asString()).isEqualTo("https://schema.org/EventCancelled");
        assertThat(graph.get(2).has("startDate")).isFalse();
        assertThat(JSON.readTree(ofNothing("schema-org")).get("@graph")).isEmpty();
    }

    @Test
    void onTheMapIsOnlyWhatTheGazetteerKnows() {
        Export export = export();
        JsonNode collection = JSON.readTree(bytes(export, "geojson"));
        assertThat(collection.get("features")).hasSize(1);
        JsonNode vienna = collection.get("features").get(0);
        assertThat(vienna.get("geometry").get("coordinates").get(0).asDouble()).isEqualTo(16.4);
        assertThat(vienna.get("geometry").get("coordinates").get(1).asDouble()).isEqualTo(48.2);
        assertThat(vienna.get("properties").get("located").asString()).isEqualTo("Vienna");
        assertThat(vienna.get("properties").get("quote").asString())
                .contains("🕊")
                .contains("\r\n");
        assertThat(export.leftOut().counts()).containsExactly(Map.entry("the gazetteer has no degrees for it", 2));
        assertThat(JSON.readTree(ofNothing("geojson")).get("features")).isEmpty();
    }
}
