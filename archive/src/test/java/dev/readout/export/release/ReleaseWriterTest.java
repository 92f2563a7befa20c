package dev.readout.export.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.document.Text;
import dev.readout.export.Export;
import dev.readout.export.Talks;
import dev.readout.query.DocumentQuery;
import dev.readout.query.Reader;
import dev.readout.store.Samples;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseWriterTest {
    private static final Citation CITATION = new Citation(
            "Readouts: \"all\"\nof them",
            List.of("Seo, Min", "Institute of Narim"),
            Optional.of("CC-BY-4.0"),
            Optional.of("1.0"),
            Optional.of(LocalDate.of(2031, 6, 1)));

    @TempDir
    Path directory;

    @Test
    void everyFileIsThereWithItsChecksum() throws IOException {
        Path release = release("one", Talks.coded());
        List<String> files = new Checksums(release).files();
        assertThat(files)
                .contains("CITATION.cff", "LICENCE.txt", "README.md", "SHA256SUMS", "columns.tsv", "coverage.csv")
                .contains("data/acts.csv", "data/engagements.jsonl", "data/documents.parquet")
                .contains("codebook/acts/condemn.yml", "codebook/crosswalk/plover.yml");
        List<String> sums = Files.readAllLines(release.resolve("SHA256SUMS"));
        assertThat(sums)
                .hasSize(files.size() - 1)
                .isSortedAccordingTo((a, b) -> a.substring(66).compareTo(b.substring(66)));
        assertThat(sums).contains(Text.sha256(Files.readString(release.resolve("data/acts.csv"))) + "  data/acts.csv");
    }

    @Test
    void theSameArchiveGivesTheSameBytes() throws IOException {
        assertThat(zipped(release("one", Talks.coded(), Samples.release(1), Samples.release(2))))
                .isEqualTo(zipped(release("two", Samples.release(2), Talks.coded(), Samples.release(1))));
    }

    @Test
    void aZipHasItsEntriesInOrderAndNoClock() throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped(release("one", Talks.coded()))))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                names.add(e.getName());
                assertThat(e.getTimeLocal().getYear()).isEqualTo(1980);
            }
        }
        assertThat(names).isSorted().contains("data/acts.parquet");
    }

    @Test
    void monthsWithoutADocumentAreInTheCoverage() throws IOException {
        Path release = release("one", Talks.coded(), later());
        assertThat(Files.readAllLines(release.resolve("coverage.csv")))
                .containsExactly(
                        "issuer,month,documents,first_day,last_day,engagements,acts",
                        "XHA,2031-05,1,2031-05-05,2031-05-05,3,7",
                        "XHA,2031-06,0,,,0,0",
                        "XHA,2031-07,1,2031-07-09,2031-07-09,3,7");
        assertThat(Files.readString(release.resolve("README.md")))
                .contains("| XHA | 2 | 2031-05-05 | 2031-07-09 | 1 |")
                .contains("14 acts, 6 engagements")
                .contains("`fingerprint-of-the-sample` (the files in `codebook/`) | 2 |");
    }

    @Test
    void itIsCitedAsItsPublisherSays() {
        assertThat(CITATION.cff()).isEqualTo("""
                        cff-version: 1.2.0
                        message: "If you use these data, please cite them as below."
                        type: dataset
                        title: "Readouts: \\"all\\" of them"
                        authors:
                          - family-names: "Seo"
                            given-names: "Min"
                          - name: "Institute of Narim"
                        version: "1.0"
                        date-released: 2031-06-01
                        license: CC-BY-4.0
                        """);
        assertThat(CITATION.line())
                .isEqualTo("Seo, Min; Institute of Narim (2031). Readouts: \"all\" of them, version 1.0 [data set].");
    }

    @Test
    void whatIsNotToldIsNotMadeUp() throws IOException {
        Citation bare =
                new Citation("Readouts", List.of("Seo, Min"), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(bare.cff()).doesNotContain("license", "version:\"", "date-released");
        Path release = directory.resolve("bare");
        new ReleaseWriter(export(Talks.archive(directory.resolve("a"))), bare, "Readout", "other").write(release);
        assertThat(Files.readString(release.resolve("LICENCE.txt")))
                .startsWith("The publisher of these data has not said");
        assertThat(Files.readString(release.resolve("README.md"))).contains("(other files than those in `codebook/`)");
        assertThatThrownBy(
                        () -> new Citation("Readouts", List.of(), Optional.empty(), Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void filesOfTheUserLieApart() throws IOException {
        assertThat(new Checksums(release("one", Talks.coded())).files())
                .contains("codebook/own/actors.yml")
                .allMatch(file -> file.matches("[^/]+|(data|codebook)/.*"));
    }

    private Path release(String name, dev.readout.coding.Coded... codings) throws IOException {
        Path release = directory.resolve(name);
        Reader reader = Talks.archive(directory.resolve("archive-" + name), List.of(codings));
        new ReleaseWriter(export(reader), CITATION, "Readout", "fingerprint-of-the-sample").write(release);
        return release;
    }

    private static Export export(Reader reader) {
        return new Export(reader, DocumentQuery.all(), Talks.data());
    }

    private static byte[] zipped(Path release) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ZippedRelease(release).write(out);
        return out.toByteArray();
    }

    private static dev.readout.coding.Coded later() {
        return Talks.on(LocalDate.of(2031, 7, 9), "https://xha.example/later");
    }
}
