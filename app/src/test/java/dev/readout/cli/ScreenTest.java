package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in other people's texts, as a person sees it. */
class ScreenTest {
    @TempDir
    Path directory;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(directory);
    }

    @Test
    void theLayoutOfASourceDoesNotShowInItsQuotes() {
        shell.write("a.txt", "Seo condemned Orzhan for its\n    launch of\u00A0\u00A0 a rocket.\n");
        assertThat(shell.run("code", directory.resolve("a.txt")).out())
                .contains("for its launch of a rocket")
                .doesNotContain("its  ");
        assertThat(shell.run("code", directory.resolve("a.txt"), "--format", "jsonl")
                        .out())
                .as("only what a person reads is folded")
                .contains("its\\n    launch");
    }

    @Test
    void whatCannotBeSeenIsNotShown() {
        assertThat(Screen.safe("Biden-\u2060Harris co\u00ADop\u200Bera\uFEFFtion"))
                .isEqualTo("Biden-Harris cooperation");
        assertThat(Screen.safe("a\u202Eb\u001B[2Jc")).as("what steers is").isEqualTo("a\uFFFDb\uFFFD[2Jc");
    }
}
