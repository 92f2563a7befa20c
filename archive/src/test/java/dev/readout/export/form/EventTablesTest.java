package dev.readout.export.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.export.Export;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ICEWS, POLECAT and Phoenix, each read as its users read it. */
class EventTablesTest extends FormFixture {
    private static final String ICEWS =
            "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code"
                    + "\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict"
                    + "\tProvince\tCountry\tLatitude\tLongitude";
    private static final String POLECAT =
            "Event ID\tEvent Date\tEvent Type\tEvent Mode\tIntensity\tQuad Code\tContexts\tActor Name"
                    + "\tActor Country\tActor COW\tPrimary Actor Sector\tActor Sectors\tActor Title\tActor Name Raw\tWikipedia Actor ID"
                    + "\tRecipient Name\tRecipient Country\tRecipient COW\tPrimary Recipient Sector\tRecipient Sectors\tRecipient Title"
                    + "\tRecipient Name Raw\tWikipedia Recipient ID\tPlacename\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude"
                    + "\tGeoNames ID\tRaw Placename\tFeature Type\tSource\tPublication Date\tStory People\tStory Organizations"
                    + "\tStory Locations\tLanguage\tVersion";
    private static final List<String> PHOENIX = List.of(
            "EventID",
            "Date",
            "Year",
            "Month",
            "Day",
            "SourceActorFull",
            "SourceActorEntity",
            "SourceActorRole",
            "SourceActorAttribute",
            "TargetActorFull",
            "TargetActorEntity",
            "TargetActorRole",
            "TargetActorAttribute",
            "EventCode",
            "EventRootCode",
            "PentaClass",
            "GoldsteinScore",
            "Issues",
            "Lat",
            "Lon",
            "LocationName",
            "StateName",
            "CountryCode",
            "SentenceID",
            "URLs",
            "NewsSources");

    @Test
    void icewsHasItsTwentyColumns() {
        assertThat(text("icews").lines().findFirst()).contains(ICEWS);
        assertThat(ofNothing("icews")).isEqualTo(ICEWS + "\n");
    }

    @Test
    void icewsIsReadByDuckDb() {
        List<Map<String, String>> rows = Duck.tabs(file("icews"));
        assertThat(rows).hasSize(8).allMatch(r -> r.size() == 20);
        assertThat(rows.getFirst())
                .containsEntry("Event Date", "2031-05-04")
                .containsEntry("Source Name", "Republic of Haesan")
                .containsEntry("Source Sectors", "Government")
                .containsEntry("Event Text", "Consult")
                .containsEntry("CAMEO Code", "040")
                .containsEntry("Intensity", "1.0")
                .containsEntry("Target Country", "Republic of Valdoria")
                .containsEntry("City", "Vienna")
                .containsEntry("Latitude", "48.2");
        assertThat(rows.get(1)).containsEntry("CAMEO Code", "036").containsEntry("Event Date", "null");
        assertThat(rows).extracting(r -> Long.parseLong(r.get("Event ID"))).allMatch(id -> id < 1L << 31);
    }

    @Test
    void polecatHasItsFortyColumns() {
        assertThat(text("polecat").lines().findFirst()).contains(POLECAT);
        assertThat(ofNothing("polecat")).isEqualTo(POLECAT + "\n");
    }

    @Test
    void polecatIsReadByDuckDb() {
        List<Map<String, String>> rows = Duck.tabs(file("polecat"));
        assertThat(rows).hasSize(8).allMatch(r -> r.size() == 40);
        assertThat(rows.getFirst())
                .containsEntry("Event Type", "CONSULT")
                .containsEntry("Quad Code", "VERBAL COOPERATION")
                .containsEntry("Actor Country", "XHA")
                .containsEntry("Actor Title", "Vice Minister")
                .containsEntry("Actor Name Raw", "Min Seo")
                .containsEntry("Recipient Name Raw", "Ilse Tolle")
                .containsEntry("Placename", "Vienna")
                .containsEntry("Publication Date", "2031-05-05")
                .containsEntry("Version", "readout-1.2-fingerprint-");
    }

    /** Its files have no header: readers give names to 26 places. */
    @Test
    void phoenixHasItsTwentySixColumnsWithoutAHeader() {
        List<String[]> rows =
                text("phoenix").lines().map(l -> l.split("\t", -1)).toList();
        assertThat(rows).hasSize(8).allMatch(r -> r.length == 26);
        assertThat(PhoenixForm.columns(new dev.readout.export.event.EventReader(export().data())))
                .extracting(TabLines.Column::name)
                .isEqualTo(PHOENIX);
        assertThat(rows.getFirst())
                .startsWith(rows.getFirst()[0], "20310504", "2031", "05", "04", "XHAGOV", "XHA", "GOV", "", "XVAGOV");
        assertThat(ofNothing("phoenix")).isEmpty();
    }

    @Test
    void phoenixIsReadByDuckDb() {
        Path file = file("phoenix");
        List<Map<String, String>> rows =
                Duck.query("SELECT column13 AS code, column15 AS penta, column16 AS goldstein FROM read_csv('" + file
                        + "', delim = '\t', quote = '', escape = '', header = false, types = {'column13': 'VARCHAR'})");
        assertThat(rows)
                .extracting(r -> r.get("code"))
                .containsExactly("040", "036", "125", "030", "111", "111", "030", "111");
        assertThat(rows.getFirst()).containsEntry("penta", "1").containsEntry("goldstein", "1.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"icews", "polecat", "phoenix"})
    void noCellBreaksALine(String form) {
        String written = text(form);
        assertThat(written.chars().filter(c -> Character.isISOControl(c) && c != '\t' && c != '\n'))
                .isEmpty();
        assertThat(written.lines().map(l -> l.split("\t", -1).length).distinct())
                .hasSize(1);
    }

    @Test
    void whatHasNoPlaceIsCounted() {
        Export export = export();
        bytes(export, "icews");
        assertThat(export.leftOut().counts()).containsExactly(Map.entry("nobody is named who acts", 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "icews",
                "polecat",
                "phoenix",
                "plover",
                "annotations",
                "schema-org",
                "geojson",
                "icalendar",
                "graphml",
                "gexf",
                "csv",
                "jsonl",
                "parquet"
            })
    void theSameArchiveGivesTheSameBytes(String form) {
        assertThat(bytes(export(), form)).isEqualTo(bytes(export(), form)).isNotEmpty();
    }
}
