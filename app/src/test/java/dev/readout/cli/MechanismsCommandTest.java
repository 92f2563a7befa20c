package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MechanismsCommandTest {
    @TempDir
    Path directory;

    private Shell shell;

    @BeforeEach
    void ingest() {
        shell = new Shell(directory);
        shell.write("in/a.txt", "Seo met Tolle at the 4th Grain Dialogue. Seo condemned Orzhan for its missile.\n");
        shell.write(
                "in/b.txt", "Tolle condemned Orzhan over the Grain Dialogue. Ash met Birch at the Rope Dialogue.\n");
        shell.run("ingest", directory.resolve("in"));
    }

    @Test
    void thoseThatMostDocumentsNameComeFirst() {
        assertThat(shell.run("mechanisms").out().lines().map(line -> line.split(" {2,}")[0]))
                .containsExactly("mechanism", "Grain Dialogue", "Rope Dialogue");
        assertThat(shell.run("mechanisms", "--words", "rope", "--format", "jsonl")
                        .out())
                .hasLineCount(1)
                .contains("\"documents\":1");
        assertThat(shell.run("mechanisms", "--kind", "treaty").err()).contains("No mechanism");
        assertThat(shell.run("mechanisms", "--limit", "1").err()).contains("The first 1 of 2");
    }

    @Test
    void ofOneAllIsShownThatNamesIt() {
        String shown = shell.run("mechanisms", "Grain Dialogue").out();
        assertThat(shown)
                .contains("Grain Dialogue · dialogue", "4: 1 document", "no edition told: 1 document")
                .contains("Engagements that name it", "Seo met Tolle", "What was said of it", "Tolle condemned Orzhan")
                .doesNotContain("missile");
        JsonNode fields = JsonMapper.builder()
                .build()
                .readTree(shell.run("mechanisms", "Grain Dialogue", "--format", "json")
                        .out());
        assertThat(fields.at("/editions").size()).isEqualTo(2);
        assertThat(fields.at("/acts/0/quote").asString()).startsWith("Tolle condemned");
        assertThat(fields.at("/engagements").size()).isEqualTo(1);
    }

    @Test
    void whatNobodyNamesIsSaidSo() {
        Shell.Result result = shell.run("mechanisms", "Grain");
        assertThat(result.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(result.err()).contains("no document in the archive names 'Grain'; there is 'Grain Dialogue'");
    }

    @Test
    void factsAreAskedForByMechanismAndArea() {
        assertThat(lines("acts", "--mechanism", "Grain Dialogue")).isEqualTo(1);
        assertThat(lines("engagements", "--mechanism", "Grain Dialogue")).isEqualTo(1);
        assertThat(lines("engagements", "--mechanism", "NPT")).isZero();
        assertThat(lines("acts", "--area", "military")).isEqualTo(1);
        assertThat(shell.run("acts", "--area", "grain").err())
                .contains("there is no issue area 'grain'; there are asylum,");
    }

    private long lines(String command, String... options) {
        List<Object> all = new ArrayList<>(List.of(command, "--format", "jsonl"));
        all.addAll(List.of(options));
        return shell.run(all.toArray()).out().lines().count();
    }
}
