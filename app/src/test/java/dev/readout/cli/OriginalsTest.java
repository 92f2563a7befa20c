package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bytes of files: kept where somebody asks for it, and handed over as they came. */
class OriginalsTest {
    /** In a charset of its own, so that bytes are not the characters. */
    private static final byte[] RELEASE = "<html><p>Seo met Tolle in the caf\u00e9 of Port Anselm on Monday.</p></html>"
            .getBytes(StandardCharsets.ISO_8859_1);

    @TempDir
    Path directory;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(directory);
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(Files.createDirectories(directory.resolve("in")).resolve(name), bytes);
    }

    private byte[] original(String document) throws IOException {
        Path out = directory.resolve("out");
        Shell.Result result = shell.run("show", document, "--original", "-o", out);
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out()).isEmpty();
        return Files.readAllBytes(out);
    }

    @Test
    void aFileIsKeptWhereSomebodyAsksForIt() throws IOException {
        Path release = file("visit.html", RELEASE);
        shell.run("ingest", release);
        Shell.Result missing = shell.run("show", "visit.html", "--original");
        assertThat(missing.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(missing.out()).isEmpty();
        assertThat(missing.err()).contains("the original of visit.html was not kept", "--keep-originals");

        assertThat(shell.run("ingest", release, "--keep-originals").err()).contains("0 new, 1 unchanged");
        assertThat(original("visit.html")).isEqualTo(RELEASE);
        assertThat(shell.run("verify").exitCode()).isZero();
    }

    @Test
    void aMemberOfAnArchiveIsKeptAsItLiesThere() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream members = new ZipOutputStream(zip)) {
            members.putNextEntry(new ZipEntry("visit.html"));
            members.write(RELEASE);
        }
        shell.run("ingest", file("all.zip", zip.toByteArray()), "--keep-originals");
        assertThat(original("all.zip!/visit.html")).isEqualTo(RELEASE);
    }

    @Test
    void aRecordIsKeptWithWhatWasReadOfIt() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("{\"text\": \"Seo met Tolle in Port Anselm on Monday.\", \"id\": \"urn:17\"}\n"
                    .getBytes(StandardCharsets.UTF_8));
        }
        shell.run("ingest", file("all.jsonl.gz", packed.toByteArray()), "--keep-originals", "--map", "text=text,id=id");
        assertThat(original("urn:17"))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("id: urn:17\n\nSeo met Tolle in Port Anselm on Monday.");
    }

    @Test
    void aRetryKeepsWhatTheRunWouldHaveKept() throws IOException {
        Path release = file("visit.html", new byte[0]);
        shell.run("ingest", release, "--keep-originals");
        file("visit.html", RELEASE);
        assertThat(shell.run("retry").err()).contains("1 new");
        assertThat(original("visit.html")).isEqualTo(RELEASE);
    }

    @Test
    void aTerminalIsSparedTheBytes() throws IOException {
        shell.run("ingest", file("visit.html", RELEASE), "--keep-originals");
        Shell.Result shown = shell.onTerminal().run("show", "visit.html", "--original");
        assertThat(shown.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(shown.err()).contains("add -o FILE");
    }

    @Test
    void aFileIsForTheOriginalAlone() throws IOException {
        shell.run("ingest", file("visit.html", RELEASE));
        assertThat(shell.run("show", "visit.html", "-o", directory.resolve("out"))
                        .err())
                .contains("-o is for --original");
    }
}
