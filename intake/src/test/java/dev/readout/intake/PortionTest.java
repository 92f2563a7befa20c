package dev.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.document.Document;
import dev.readout.document.Issue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read of all portions of a file, in their order, is what is read of the file. */
class PortionTest {
    private static final Intake INTAKE = new Intake(Limits.defaults(), FieldMap.parse("text=body,title=head"));
    private static final int RECORDS = 12;

    /** A file in memory. */
    record Bytes(String name, byte[] bytes) implements FarFile {
        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public Instant modified() {
            return Instant.parse("2031-05-03T12:00:00Z");
        }

        @Override
        public InputStream open(long from) {
            return new ByteArrayInputStream(bytes, (int) from, bytes.length - (int) from);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** What was read, told by all that can differ. */
    private record Told(List<String> documents, List<String> issues) {
        static Told of(FarFile file, List<Portion> portions) throws IOException {
            List<String> documents = new ArrayList<>();
            List<String> issues = new ArrayList<>();
            for (Portion portion : portions) {
                INTAKE.read(file, portion, Documents.alone(d -> documents.add(tell(d))), i -> issues.add(tell(i)));
            }
            return new Told(documents, issues);
        }

        static Told wholly(Bytes file) {
            List<String> documents = new ArrayList<>();
            List<String> issues = new ArrayList<>();
            INTAKE.read(
                    file.name(),
                    file.open(0),
                    MetaFile.none(),
                    Documents.alone(d -> documents.add(tell(d))),
                    i -> issues.add(tell(i)));
            return new Told(documents, issues);
        }

        private static String tell(Document d) {
            return d.name() + " " + d.snapshot().hash() + " " + d.text().hash() + " " + d.metadata();
        }

        private static String tell(Issue i) {
            return i.code() + " " + i.subject() + " " + i.cause();
        }
    }

    private static String line(int number) {
        return "{\"head\": \"Visit " + number + "\", \"body\": \"The envoys of Velor and Arnland met on day " + number
                + " and spoke about the ferry.\"}";
    }

    private static String lines() {
        return IntStream.rangeClosed(1, RECORDS)
                .mapToObj(i -> i == 5 ? "no record" : i == 8 ? "" : line(i))
                .collect(Collectors.joining("\n"));
    }

    private static byte[] archive(boolean packed) {
        return WarcTest.joined(IntStream.rangeClosed(1, RECORDS)
                .mapToObj(WarcTest::page)
                .map(page -> packed ? Packing.gzip(page) : page)
                .toArray(byte[][]::new));
    }

    static Stream<Bytes> files() {
        return Stream.of(
                new Bytes("day.jsonl", WarcTest.ascii(lines())),
                new Bytes("ended.jsonl", WarcTest.ascii(lines() + "\n")),
                new Bytes("day.jsonl.gz", Packing.gzip(lines())),
                new Bytes("day.warc", archive(false)),
                new Bytes("day.warc.gz", archive(true)));
    }

    private static List<Portion> cut(FarFile file, long bytes, long records) throws IOException {
        return new Surveyor(Limits.defaults(), new Surveyor.Most(bytes, records)).survey(file);
    }

    @ParameterizedTest
    @MethodSource("files")
    void itMakesNoDifferenceHowAFileIsCut(Bytes file) throws IOException {
        Told whole = Told.wholly(file);
        assertThat(whole.documents()).hasSizeGreaterThanOrEqualTo(RECORDS - 2);
        for (int records = 1; records <= RECORDS + 1; records++) {
            List<Portion> portions = cut(file, 1 << 20, records);
            assertThat(portions).hasSize((RECORDS - 1) / records + 1);
            assertThat(Told.of(file, portions)).isEqualTo(whole);
        }
        for (int bytes = 1; bytes < file.size(); bytes += 97) {
            assertThat(Told.of(file, cut(file, bytes, RECORDS))).isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void portionsJoinWithoutAGap(Bytes file) throws IOException {
        List<Portion> portions = cut(file, 200, 1000);
        assertThat(portions).hasSizeGreaterThan(1);
        assertThat(portions.getFirst().start()).isZero();
        assertThat(portions.getLast().end()).isEqualTo(Portion.TO_THE_END);
        for (int i = 1; i < portions.size(); i++) {
            assertThat(portions.get(i).start()).isEqualTo(portions.get(i - 1).end());
        }
    }

    /** Of an archive that is packed as a whole, the places of its records are no places to begin at. */
    @Test
    void whatIsPackedAsAWholeIsNotCut() throws IOException {
        Bytes file = new Bytes("day.warc.gz", Packing.gzip(archive(false)));
        assertThat(cut(file, 1, 1)).hasSize(1);
        assertThat(Told.of(file, cut(file, 1, 1))).isEqualTo(Told.wholly(file));
    }

    /** A record that holds an archive byte for byte, as packing leaves what cannot be packed further, is one record. */
    @Test
    void anArchiveInARecordIsNoPlaceToCut() throws IOException {
        byte[] inner = WarcTest.response("https://mofa.example.org/a", "200 OK", "application/warc", archive(true));
        byte[] all =
                WarcTest.joined(Packing.gzip(WarcTest.page(1)), Packing.gzip(inner), Packing.gzip(WarcTest.page(2)));
        Bytes file = new Bytes("day.warc.gz", all);
        assertThat(cut(file, 1, 1)).hasSize(3);
        assertThat(Told.of(file, cut(file, 1, 1)).documents())
                .isEqualTo(Told.wholly(file).documents());
    }

    @Test
    void theRestOfADamagedFileBelongsToTheLastPortion() throws IOException {
        byte[] whole = archive(true);
        Bytes cut = new Bytes("day.warc.gz", Arrays.copyOf(whole, whole.length - 60));
        Told told = Told.of(cut, cut(cut, 1, 1));
        assertThat(told.documents()).isEqualTo(Told.wholly(cut).documents()).hasSize(RECORDS - 1);
        assertThat(told.issues()).hasSize(1);
    }

    @Test
    void whatIsOfNoKindToCutIsReadWhole() throws IOException {
        Bytes page = new Bytes("a.txt", WarcTest.ascii(Packing.RELEASE));
        assertThat(cut(page, 1, 1)).containsExactly(Portion.whole());
        assertThat(Told.of(page, cut(page, 1, 1))).isEqualTo(Told.wholly(page));
        Bytes empty = new Bytes("a.jsonl", new byte[0]);
        assertThat(Told.of(empty, cut(empty, 1, 1))).isEqualTo(Told.wholly(empty));
        Bytes unknown = new Bytes("a.exe", new byte[] {1, 2, 3});
        assertThat(Told.of(unknown, cut(unknown, 1, 1)).issues())
                .singleElement()
                .asString()
                .startsWith("unsupported");
    }
}
