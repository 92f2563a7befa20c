package dev.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.document.Issue;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with one input is listed with its cause, and the others are read. */
class BadInputTest {
    @TempDir
    Path folder;

    private final List<Issue> issues = new ArrayList<>();
    private final List<String> read = new ArrayList<>();

    @BeforeEach
    void aGoodNeighbour() throws IOException {
        Files.writeString(folder.resolve("zz-good.txt"), "A Title\n\nThe two ministers met in the capital today.\n");
    }

    private void readFolder(Disk disk) {
        new Intake(Limits.defaults(), FieldMap.none(), disk)
                .read(List.of(folder), MetaFile.none(), Documents.alone(d -> read.add(d.name())), issues::add);
        assertThat(read).contains("zz-good.txt");
    }

    private Issue only() {
        assertThat(issues).hasSize(1);
        Issue issue = issues.getFirst();
        assertThat(issue.stage()).isEqualTo("intake");
        assertThat(issue.cause()).endsWith(".");
        assertThat(issue.remedy()).endsWith(".");
        return issue;
    }

    @Test
    void anEmptyFile() throws IOException {
        Files.createFile(folder.resolve("empty.txt"));
        readFolder(Disk.REAL);
        assertThat(only().code()).isEqualTo("empty");
    }

    @Test
    void aFileOfFiftyMegabytesIsNotOpened() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("huge.html").toFile(), "rw")) {
            file.setLength(50_000_000);
        }
        readFolder(new Disk() {
            @Override
            public InputStream open(Path file) throws IOException {
                assertThat(file)
                        .doesNotHaveToString("huge.html")
                        .satisfies(f -> assertThat(f.getFileName().toString()).isNotEqualTo("huge.html"));
                return Disk.super.open(file);
            }
        });
        assertThat(only().code()).isEqualTo("too-large");
        assertThat(only().cause()).contains("50000000");
    }

    @Test
    void aStreamIsReadNoFurtherThanTheLimit() {
        int[] given = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                given[0]++;
                return 'a';
            }
        };
        new Intake(new Limits(5000, 16))
                .read("stdin", endless, MetaFile.none(), Documents.alone(d -> read.add(d.name())), issues::add);
        assertThat(read).isEmpty();
        assertThat(only().code()).isEqualTo("too-large");
        assertThat(given[0]).isEqualTo(5001);
    }

    @Test
    void binaryFiles() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
        assertThat(Reading.of("picture.txt", picture).codes()).containsExactly("binary");
        assertThat(Reading.of("picture.html", picture).codes()).containsExactly("binary");
    }

    @Test
    void brokenUtf8IsReadOnAndListedWithItsPlace() {
        byte[] bytes = "Müller met Žižka.\n\nThey agréed on all points.".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 4] = (byte) 0xC3;
        Reading reading = Reading.of("broken.txt", bytes);
        assertThat(reading.codes()).containsExactly("bad-encoding");
        assertThat(reading.issues().getFirst().cause()).contains("Byte " + (bytes.length - 4));
        assertThat(reading.value()).contains("They agréed on all poi\uFFFDts.".substring(0, 18));
        reading.originsHold();
    }

    @Test
    void anOldCharsetThatIsNotToldIsGuessedAndListed() {
        byte[] bytes = "The café in Orléans. Où est la délégation? À côté."
                .getBytes(java.nio.charset.Charset.forName("windows-1252"));
        Reading reading = Reading.of("old.txt", bytes);
        assertThat(reading.codes()).containsExactly("charset-guessed");
        assertThat(reading.value()).contains("Orléans");
    }

    @Test
    void htmlNestedAHundredThousandDeepIsReadFlatAndListed() {
        String deep = "<div>".repeat(100_000) + "<p>The ministers agreed to meet again soon.</p>"
                + "</div>".repeat(100_000) + "<p>They thanked their hosts for the welcome.</p>";
        Reading reading = Reading.html(deep);
        assertThat(reading.codes()).containsExactly("too-deep");
        assertThat(reading.blocks())
                .containsExactly(
                        "PARAGRAPH The ministers agreed to meet again soon.",
                        "PARAGRAPH They thanked their hosts for the welcome.");
    }

    @Test
    void aDirectoryWithoutPermission() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        readFolder(new Disk() {
            @Override
            public List<Path> list(Path directory) throws IOException {
                if (directory.equals(locked)) {
                    throw new AccessDeniedException(directory.toString());
                }
                return Disk.super.list(directory);
            }
        });
        assertThat(only().code()).isEqualTo("no-permission");
        assertThat(only().subject()).endsWith("locked");
    }

    @Test
    void aFileThatVanishes() throws IOException {
        Path gone = Files.writeString(folder.resolve("gone.txt"), "soon gone");
        readFolder(new Disk() {
            @Override
            public InputStream open(Path file) throws IOException {
                if (file.equals(gone)) {
                    throw new NoSuchFileException(file.toString());
                }
                return Disk.super.open(file);
            }
        });
        assertThat(only().code()).isEqualTo("not-found");
        assertThat(only().retryable()).isTrue();
    }

    @Test
    void linksThatLeadNowhereOrBack() throws IOException {
        Files.createSymbolicLink(folder.resolve("dangling.txt"), Path.of("nowhere"));
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        readFolder(Disk.REAL);
        assertThat(issues).extracting(Issue::code).containsExactly("not-found", "link-not-followed");
        assertThat(read).containsExactly("zz-good.txt");
    }

    @Test
    void anUnknownEndingInADirectory() throws IOException {
        Files.writeString(folder.resolve("data.exe"), "x");
        Files.writeString(folder.resolve(".hidden"), "x");
        readFolder(Disk.REAL);
        assertThat(only().code()).isEqualTo("unsupported-type");
    }

    @Test
    void aPageOfScriptsOnly() {
        assertThat(Reading.html("<html><body><script>render()</script></body></html>")
                        .codes())
                .containsExactly("no-text");
        assertThat(Reading.text(" \n\n ").codes()).containsExactly("no-text");
    }
}
