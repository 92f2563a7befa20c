package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextCommandTest {
    private static final String PAGE = """
            <html><body><nav><a href="/">Home</a><a href="/news">News</a></nav>
            <h1>Talks in Port Anselm</h1><p>The Minister of Fisheries of Toressa spoke with the harbour master.</p>
            </body></html>
            """;

    @TempDir
    Path directory;

    @Test
    void printsWhatIsLeftWithoutFurniture() {
        Shell shell = new Shell(directory);
        Shell.Result result = shell.run("text", shell.write("page.html", PAGE));
        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .contains("Talks in Port Anselm", "harbour master")
                .doesNotContain("News");
        assertThat(shell.pipelinesBuilt).hasValue(0);
    }

    @Test
    void writesAFileForEachDocument() {
        Shell shell = new Shell(directory);
        shell.write("in/page.html", PAGE);
        Shell.Result result = shell.run("text", directory.resolve("in"), "--out", directory.resolve("out"));
        assertThat(result.out()).isEmpty();
        assertThat(directory.resolve("out/page.txt")).content().contains("harbour master");
    }
}
