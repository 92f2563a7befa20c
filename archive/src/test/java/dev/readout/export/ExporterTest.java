package dev.readout.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.readout.query.DocumentQuery;
import dev.readout.query.Reader;
import dev.readout.query.Verifier;
import dev.readout.store.ArchivePlace;
import dev.readout.store.Samples;
import dev.readout.store.SqliteStore;
import dev.readout.store.Store;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExporterTest {
    @TempDir
    Path directory;

    private Exporter exporter;

    @BeforeEach
    void twoReleases() {
        try (Store store = SqliteStore.open(directory, Clock.systemUTC())) {
            store.accept(Samples.release(1));
            store.accept(Samples.release(2));
        }
        exporter = new Exporter(Reader.open(directory), DocumentQuery.all());
    }

    @Test
    void actsAsCsv() {
        List<NamedCsvRecord> rows = csv(acts(Exporter.Format.CSV));
        assertThat(rows).hasSize(6);
        NamedCsvRecord condemn = rows.get(1);
        assertThat(condemn.getField("document")).isEqualTo("aaa-001.txt");
        assertThat(condemn.getField("act")).isEqualTo("condemn");
        assertThat(condemn.getField("by")).isEqualTo("AAA");
        assertThat(condemn.getField("target")).isEqualTo("CCC");
        assertThat(condemn.getField("target_words")).isEqualTo("Crag");
        assertThat(condemn.getField("addressee")).isEmpty();
        assertThat(condemn.getField("date")).isEqualTo("2031-05-04");
        assertThat(condemn.getField("inferred")).isEqualTo("date:date-of-engagement");
        assertThat(condemn.getField("quote")).isEqualTo("strongly condemned Crag's tests");
        assertThat(condemn.getField("issuer_source")).isEqualTo("page");
    }

    @Test
    void actsAsJson() {
        List<JsonNode> rows = json(acts(Exporter.Format.JSONL));
        assertThat(rows).hasSize(6);
        JsonNode pledge = rows.get(2);
        assertThat(pledge.get("negated").booleanValue()).isTrue();
        assertThat(pledge.get("date").isNull()).isTrue();
        assertThat(pledge.get("responds_to").stringValue()).isEqualTo("a1");
        assertThat(pledge.get("target").isEmpty()).isTrue();
        assertThat(pledge.get("quote_start").intValue())
                .isEqualTo(Samples.release(1).acts().get(2).quote().start());
    }

    @Test
    void engagementsInBothFormatsAgree() {
        List<NamedCsvRecord> csv = csv(engagements(Exporter.Format.CSV));
        List<JsonNode> json = json(engagements(Exporter.Format.JSONL));
        assertThat(csv).hasSize(2);
        for (int i = 0; i < csv.size(); i++) {
            JsonNode row = json.get(i);
            assertThat(row.propertyNames()).containsExactlyElementsOf(csv.get(i).getHeader());
            assertThat(row.get("quote").stringValue()).isEqualTo(csv.get(i).getField("quote"));
        }
        assertThat(csv.getFirst().getField("participants")).isEqualTo("AAA; BBB");
        assertThat(csv.getFirst().getField("participant_names")).isEqualTo("Ada Aal; Bea Boor");
    }

    @Test
    void aTextThatWasTamperedWithStopsTheExport() {
        byte[] other = deflated(Samples.release(1).document().text().value().replace("condemned", "commended"));
        sql(
                "UPDATE texts SET value = ? WHERE hash = ?",
                other,
                Samples.release(1).document().text().hash());
        assertThatThrownBy(() -> acts(Exporter.Format.CSV)).isInstanceOfSatisfying(ExportException.class, e -> {
            assertThat(e.document()).isEqualTo("aaa-001.txt");
            assertThat(e.fact()).isEqualTo("text");
        });
        assertThat(new Verifier(ArchivePlace.in(directory)).verify())
                .singleElement()
                .asString()
                .contains("aaa-001.txt");
    }

    @Test
    void aSpanThatWasMovedStopsTheExport() {
        sql("UPDATE acts SET quote_start = quote_start - 1 WHERE local_id = 'a2'");
        assertThatThrownBy(() -> acts(Exporter.Format.JSONL)).isInstanceOfSatisfying(ExportException.class, e -> {
            assertThat(e.document()).isEqualTo("aaa-001.txt");
            assertThat(e.fact()).contains("/act/");
        });
        assertThat(new Verifier(ArchivePlace.in(directory)).verify()).hasSize(2);
    }

    @Test
    void aSpanOutsideTheTextStopsTheExport() {
        sql("UPDATE engagements SET quote_end = 99999");
        assertThatThrownBy(() -> engagements(Exporter.Format.CSV)).hasMessageContaining("outside the text");
    }

    @Test
    void aSnapshotWithoutACurrentCodingIsAProblem() {
        sql("UPDATE codings SET current = 0 WHERE name = 'aaa-002.txt'");
        assertThat(new Verifier(ArchivePlace.in(directory)).verify())
                .contains("not exactly one current coding: aaa-002.txt");
    }

    private String acts(Exporter.Format format) {
        StringWriter out = new StringWriter();
        exporter.acts(format, out);
        return out.toString();
    }

    private String engagements(Exporter.Format format) {
        StringWriter out = new StringWriter();
        exporter.engagements(format, out);
        return out.toString();
    }

    private static List<NamedCsvRecord> csv(String written) {
        return CsvReader.builder().ofNamedCsvRecord(written).stream().toList();
    }

    private static List<JsonNode> json(String written) {
        return written.lines().map(JsonMapper.builder().build()::readTree).toList();
    }

    private void sql(String statement, Object... values) {
        Jdbi.create("jdbc:sqlite:" + directory.resolve("readout.db")).useHandle(h -> h.execute(statement, values));
    }

    private static byte[] deflated(String value) {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(small)) {
            out.write(value.getBytes(StandardCharsets.UTF_8));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return small.toByteArray();
    }
}
