package dev.readout.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.codebook.DataFiles;
import dev.readout.codebook.Spellings;
import dev.readout.coding.Coded;
import dev.readout.document.Document;
import dev.readout.document.Known;
import dev.readout.document.Metadata;
import dev.readout.document.Origins;
import dev.readout.document.Text;
import dev.readout.export.Exporter;
import dev.readout.export.Sheet;
import dev.readout.query.TenureRow.Spelling;
import dev.readout.resolve.Sighting;
import dev.readout.store.ArchivePlace;
import dev.readout.store.Keys;
import dev.readout.store.SqliteStore;
import dev.readout.store.Store;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TenureReaderTest {
    private static final Spellings SPELLINGS = Spellings.read(DataFiles.bundled());
    private static final TenureQuery ALL = TenureQuery.all(SPELLINGS);

    @TempDir
    Path directory;

    private static Coded seen(int day, String name, String office, String country) {
        String words = office + " " + name;
        String value = "On that day " + words + " spoke.\n";
        Text text = new Text(value, List.of(), Origins.synthetic(value.length()), List.of(), "sample-1");
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        Metadata unknown = Metadata.unknown();
        Document document = new Document(
                "%s-%s-%02d".formatted(name, country, day),
                new Document.Snapshot(Keys.sha256(bytes), bytes.length, "text/plain", "UTF-8"),
                new Metadata(
                        Optional.of(Known.told(LocalDate.of(2031, 5, day))),
                        unknown.instant(),
                        unknown.zone(),
                        unknown.issuer(),
                        unknown.address(),
                        unknown.title()),
                text);
        Sighting sighting = new Sighting(
                name, office, country, text.span(12, 12 + words.length()), "office-before-name", Optional.empty());
        return new Coded(document, "first", List.of(), List.of(), List.of(sighting), List.of());
    }

    private List<TenureRow> tenures(TenureQuery query, List<Coded> codings) {
        try (Store store = SqliteStore.open(directory, Clock.systemUTC())) {
            codings.forEach(store::accept);
            return Reader.open(directory).listTenures(query);
        }
    }

    @Test
    void twoDaysOfOneOfficeAreItsFirstAndItsLast() {
        List<TenureRow> rows = tenures(
                ALL,
                List.of(
                        seen(9, "Han Mun Ro", "Vice Minister", "AAA"),
                        seen(3, "Han Mun-ro", "Vice Minister", "AAA"),
                        seen(5, "Han Mun Ro", "vice minister", "AAA")));
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("Han Mun Ro");
            assertThat(row.first().day()).isEqualTo(LocalDate.of(2031, 5, 3));
            assertThat(row.first().row().words()).isEqualTo("Vice Minister Han Mun-ro");
            assertThat(row.last().day()).isEqualTo(LocalDate.of(2031, 5, 9));
            assertThat(row.documents()).isEqualTo(3);
            assertThat(row.spellings()).containsExactly(new Spelling("Han Mun-ro", "hyphen-or-space"));
        });
    }

    @Test
    void anotherStateOfficeOrNameIsAnotherTenure() {
        List<Coded> codings = List.of(
                seen(1, "Han Mun Ro", "Vice Minister", "AAA"),
                seen(2, "Han Mun Ro", "Vice Minister", "BBB"),
                seen(3, "Han Mun Ro", "Minister", "AAA"),
                seen(4, "Han Mun Ra", "Vice Minister", "AAA"));
        assertThat(tenures(ALL, codings)).hasSize(4);
        assertThat(tenures(ALL.country("BBB"), List.of())).hasSize(1);
        assertThat(tenures(ALL.office("vice"), List.of())).hasSize(3);
        assertThat(tenures(ALL.name("Mun-ro Han"), List.of())).hasSize(3);
        assertThat(tenures(ALL.of(DocumentQuery.all().from(LocalDate.of(2031, 5, 3))), List.of()))
                .hasSize(2);
        assertThat(tenures(ALL.page(1, 3), List.of())).hasSize(1);
        assertThat(Reader.open(directory).count(ALL.page(1, 0))).isEqualTo(4);
    }

    @Test
    void aSpellingThatFitsTwoIsJoinedToNeither() {
        List<TenureRow> rows = tenures(
                ALL,
                List.of(
                        seen(1, "Ada B. Corr", "Envoy", "AAA"),
                        seen(2, "Ada C. Corr", "Envoy", "AAA"),
                        seen(3, "Ada Corr", "Envoy", "AAA"),
                        seen(4, "Ada Corr", "Envoy", "AAA")));
        assertThat(rows).extracting(TenureRow::name).containsExactly("Ada B. Corr", "Ada C. Corr", "Ada Corr");
        assertThat(rows).allSatisfy(row -> assertThat(row.spellings()).isEmpty());
    }

    /** Whoever asks for one person is told the same as whoever picks that person out of all. */
    @Test
    void whoIsAskedForByNameIsTheSamePersonAsAmongAll() {
        List<String> names = List.of(
                "Ada B. Corr",
                "Ada C. Corr",
                "Ada Corr",
                "ADA CORR",
                "Corr Ada",
                "Han Mun Ro",
                "Han Mun-ro",
                "Bo Lund");
        Random random = new Random(20310506);
        List<Coded> codings = new ArrayList<>();
        for (int day = 1; day <= 28; day++) {
            codings.add(seen(
                    day,
                    names.get(random.nextInt(names.size())),
                    random.nextBoolean() ? "Envoy" : "Minister",
                    random.nextInt(3) > 0 ? "AAA" : "BBB"));
        }
        List<TenureRow> all = tenures(ALL, codings);
        Reader reader = Reader.open(directory);

        for (String name : names) {
            List<TenureRow> called = reader.listTenures(ALL.name(name));
            assertThat(all).as(name).containsAll(called);
            assertThat(called)
                    .as(name)
                    .containsAll(all.stream().filter(row -> isCalled(row, name)).toList());
            assertThat(reader.listTenures(ALL.name(name).country("BBB")))
                    .as(name)
                    .isEqualTo(called.stream()
                            .filter(row -> row.country().equals("BBB"))
                            .toList());
        }
        assertThat(reader.listTenures(ALL.name("Nobody Known"))).isEmpty();
        assertThat(reader.listTenures(ALL.of(DocumentQuery.all().from(LocalDate.EPOCH))))
                .as("past the list")
                .isEqualTo(all);
    }

    private static boolean isCalled(TenureRow row, String name) {
        return row.name().equals(name)
                || row.spellings().stream().map(Spelling::name).anyMatch(name::equals);
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<Coded> codings = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String name = List.of("Han Mun Ro", "Han Mun-ro", "HAN Mun Ro", "Mun Ro Han", "Han Mun Ra")
                    .get(random.nextInt(5));
            codings.add(seen(1 + random.nextInt(28), name, "Envoy", random.nextBoolean() ? "AAA" : "BBB"));
        }
        List<TenureRow> first = tenures(ALL, codings);
        Collections.shuffle(codings, random);
        directory = directory.resolve("again");
        assertThat(tenures(ALL, codings)).as("seed %d", seed).isEqualTo(first);
    }

    @Test
    void aSupersededCodingShowsNobody() {
        tenures(ALL, List.of(seen(1, "Han Mun Ro", "Envoy", "AAA")));
        Document document = seen(1, "Han Mun Ro", "Envoy", "AAA").document();
        assertThat(tenures(ALL, List.of(new Coded(document, "second", List.of(), List.of()))))
                .isEmpty();
        assertThat(new Verifier(ArchivePlace.in(directory)).verify()).isEmpty();
    }

    @Test
    void aRowNamesItsEvidence() throws IOException {
        StringWriter out = new StringWriter();
        Sheet<TenureRow> sheet = Sheet.tenures(Exporter.Format.JSONL, out);
        tenures(ALL, List.of(seen(1, "Han Mun Ro", "Envoy", "AAA"))).forEach(sheet::write);
        sheet.flush();
        assertThat(out.toString())
                .contains(
                        "\"person\":\"Han Mun Ro\"",
                        "\"first_seen\":\"2031-05-01\"",
                        "\"last_words\":\"Envoy Han Mun Ro\"")
                .contains("\"first_start\":12,\"first_end\":28");
    }
}
