package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {
    @TempDir
    Path directory;

    private Shell shell;

    @BeforeEach
    void samples() {
        shell = new Shell(directory);
    }

    private void writeSamples() {
        shell.write("home/samples/01.txt", "Seo met Tolle about the harbour. Seo condemned Orzhan for its launch.\n");
        shell.write("home/samples/meta.tsv", "file\tpublished\tissuer\n01.txt\t2026-03-13\tXHA\n");
        shell.write("home/samples/README.md", "Seo met nobody here.\n");
    }

    @Test
    void codesTheSamplesAndServesTheRecord() {
        writeSamples();
        Shell.Result result = shell.run("demo", "--no-open", "--port", "8123");
        assertThat(result.exitCode()).isZero();
        assertThat(result.err())
                .contains("1 documents: 1 new")
                .contains("The record is at http://127.0.0.1:8123/ (Ctrl-C ends).");
        assertThat(result.out().lines().filter(l -> l.startsWith("  ./readout")))
                .hasSize(5);
        Path data = directory.resolve("cache/readout/demo");
        assertThat(shell.opened).containsExactly(data + " on 8123", "waited", "closed");
        assertThat(shell.run("show", "01.txt", "--data", data).out()).contains("01.txt · XHA · 2026-03-13");
    }

    @Test
    void mayEndWithoutServing() {
        writeSamples();
        Shell.Result result = shell.run("demo", "--no-serve", "--data", directory.resolve("d"));
        assertThat(result.exitCode()).isZero();
        assertThat(shell.opened).isEmpty();
        assertThat(shell.run("demo", "--no-serve", "--data", directory.resolve("d"))
                        .err())
                .contains("1 unchanged");
    }

    @Test
    void withoutSamplesItSaysSo() {
        Shell.Result result = shell.run("demo");
        assertThat(result.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(result.err()).contains("there are no samples in").hasLineCount(1);
    }

    @Test
    void aBrowserIsOpenedWhereThereIsAScreen() {
        assertThat(Browser.command("linux", Map.of())).isEmpty();
        assertThat(Browser.command("linux", Map.of("DISPLAY", ":0"))).isEqualTo(Optional.of(List.of("xdg-open")));
        assertThat(Browser.command("mac os x", Map.of())).isPresent();
        assertThat(Browser.command("windows 11", Map.of())).isPresent();
    }
}
