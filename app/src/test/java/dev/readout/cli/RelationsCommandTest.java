package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RelationsCommandTest {
    @TempDir
    Path directory;

    private Shell shell;

    @BeforeEach
    void ingest() {
        shell = new Shell(directory);
        shell.write("in/a.txt", "Seo met Tolle about the harbour. Seo condemned Orzhan for its launch.\n");
        shell.write("in/b.txt", "Tolle condemned Orzhan for a seizure of boats.\n");
        shell.write("meta.tsv", "file\tpublished\tissuer\na.txt\t2026-03-13\tXHA\n");
        shell.run("ingest", directory.resolve("in"), "--meta", directory.resolve("meta.tsv"));
    }

    @Test
    void monthByMonthWithWhatItRestsOn() {
        String shown = shell.run("relations", "XSE", "XOR").out();
        assertThat(shown)
                .containsPattern("2026-03 +1 +1 +-2\\.00")
                .contains("n = 1 by the rule one_a_day", "Counted in 2 documents");
        assertThat(shell.run("relations", "XOR", "--direction", "from").err()).contains("No event of one month");
    }

    @Test
    void theEventsBehindAMonthHaveTheirWords() {
        assertThat(shell.run("relations", "XSE", "XOR", "--behind", "2026-03").out())
                .contains("XSE → XOR · ACCUSE · 111 · -2.0", "“Seo condemned Orzhan for its launch”");
        assertThat(shell.run("relations", "XSE", "XOR", "--behind", "2025").err())
                .contains("No event is known");
        JsonNode event = JsonMapper.builder()
                .build()
                .readTree(shell.run("relations", "XSE", "XOR", "--behind", "2026", "--format", "json")
                        .out())
                .get(0);
        assertThat(event.at("/fact/quote").asString()).isEqualTo("Seo condemned Orzhan for its launch");
    }

    @Test
    void itIsPrintedForProgramsToo() {
        assertThat(shell.run("relations", "XSE", "XOR", "--format", "csv")
                        .out()
                        .lines()
                        .toList())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("2026-03,0,0,1,0,1,-2.0,1,");
        assertThat(shell.run("relations", "XSE", "XOR", "--format", "json").out())
                .contains("\"month\" : \"2026-03\"", "\"coverage\"");
        assertThat(shell.run("relations", "XSE", "XOR", "--format", "jsonl").out())
                .hasLineCount(1);
    }

    @Test
    void whatCannotBeAskedIsSaidSo() {
        assertThat(shell.run("relations", "XSE", "--reposts").err()).contains("none can be asked here");
        assertThat(shell.run("relations", "XSE", "--behind", "spring").err()).contains("'spring' is no date");
    }
}
