package dev.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.document.Document;
import dev.readout.document.Known;
import dev.readout.document.Metadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetaFileTest {
    @TempDir
    Path folder;

    private MetaFile file(String content) throws IOException {
        return MetaFile.read(Files.writeString(folder.resolve("meta.tsv"), content));
    }

    private static Metadata of(MetaFile meta, String name) {
        return meta.find(Path.of(name), name).orElseThrow();
    }

    @Test
    void theDayIsComputedInTheZone() throws IOException {
        Metadata known = of(
                file("file\tpublished\tzone\tissuer\na.txt\t2022-02-22T04:39:17+00:00\tAmerica/New_York\tUSA\n"),
                "a.txt");

        assertThat(known.published()).contains(Known.told(LocalDate.of(2022, 2, 21)));
        assertThat(known.zone()).contains(Known.told(ZoneId.of("America/New_York")));
        assertThat(known.issuer()).contains(Known.told("USA"));
        assertThat(known.instant()).isPresent();
        assertThat(known.title()).isEmpty();
    }

    @Test
    void aPlainDayIsKeptAndEmptyCellsAreUnknown() throws IOException {
        Metadata known = of(file("published\tfile\tzone\n2024-08-04\tb.txt\t\n"), "b.txt");

        assertThat(known.published()).contains(Known.told(LocalDate.of(2024, 8, 4)));
        assertThat(known.instant()).isEmpty();
        assertThat(known.zone()).isEmpty();
    }

    @Test
    void linesOfJson() throws IOException {
        MetaFile meta = file("""
                {"file": "sub/a.txt", "published": "2024-08-04", "url": "https://example.org/a", "title": "A \\"title\\""}

                {"file": "b.txt", "issuer": null}
                """);

        assertThat(of(meta, "sub/a.txt").title()).contains(Known.told("A \"title\""));
        assertThat(of(meta, "sub/a.txt").address()).contains(Known.told("https://example.org/a"));
        assertThat(meta.find(Path.of("/far/away/b.txt"), "x/b.txt")).contains(Metadata.unknown());
        assertThat(meta.size()).isEqualTo(2);
    }

    @Test
    void mistakesNameTheirLine() {
        assertThatThrownBy(() -> file("file\tpublished\na\t2024-08-04\nb\tyesterday\n"))
                .hasMessageContaining("line 3");
        assertThatThrownBy(() -> file("file\tdate\n"))
                .hasMessageContaining("line 1")
                .hasMessageContaining("'date'");
        assertThatThrownBy(() -> file("file\tzone\na\tMars/Base\n")).hasMessageContaining("line 2");
        assertThatThrownBy(() -> file("file\na\na\n"))
                .hasMessageContaining("line 3")
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> file("{\"file\": \"a\"}\n{\"file\"")).hasMessageContaining("line 2");
        assertThatThrownBy(() -> file("published\n2024-08-04\n")).hasMessageContaining("no column 'file'");
    }

    @Test
    void whatIsToldGoesBeforeWhatThePageSays() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "A Title\n\nMay 3, 2021\n\nThe two ministers met in the capital.\n");
        MetaFile meta = file("file\tpublished\tissuer\na.txt\t2021-05-04T00:30:00Z\tUSA\n");
        List<Document> read = new ArrayList<>();
        new Intake(Limits.defaults()).read(List.of(folder), meta, Documents.alone(read::add), issue -> {
            throw new AssertionError(issue);
        });

        assertThat(read).hasSize(1);
        // The issuer's zone is inferred, and there it was still the third.
        assertThat(read.getFirst().metadata().published()).contains(Known.told(LocalDate.of(2021, 5, 3)));
        assertThat(read.getFirst().metadata().zone().orElseThrow().isInferred()).isTrue();
        assertThat(read.getFirst().metadata().title()).contains(Known.read("A Title"));
    }
}
