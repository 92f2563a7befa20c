package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WordingCommandsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FISH = "The sides reviewed the quotas for herring in the northern strait. ";

    @TempDir
    Path directory;

    private Shell shell;

    @BeforeEach
    void ingest() {
        shell = new Shell(directory);
        shell.write("in/a.txt", FISH + "They urged all to keep the open strait free of mines and nets.\n");
        shell.write("in/b.txt", FISH + "They urged all to keep open straits free of mines and nets.\n");
        shell.write("in/c.txt", FISH + "They demanded of all to keep the open strait free of mines and nets.\n");
        shell.write(
                "meta.tsv",
                "file\tpublished\tissuer\ttitle\n"
                        + "a.txt\t2030-01-05\tXVA\tJoint Statement of the First Harbour Dialogue\n"
                        + "b.txt\t2030-03-05\tXVA\tJoint Statement of the Second Harbour Dialogue\n"
                        + "c.txt\t2030-04-05\tXVA\tJoint Statement of the Third Harbour Dialogue\n");
        shell.run("ingest", directory.resolve("in"), "--meta", directory.resolve("meta.tsv"));
    }

    @Test
    void wordingShowsFirstAndLastUseWithTheirQuotes() {
        Shell.Result result = shell.run("wording", "open", "strait");

        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains("in 3 of 3 documents of this archive")
                .contains("in this archive, from 2030-01-05 to 2030-04-05, 3 documents")
                .contains("XVA · joint statement · in 3 of 3 (in 3 of 3 from first to last)")
                .contains("keep the *open strait* free")
                .contains("2 × open strait")
                .contains("1 × open straits")
                .contains("XVA: 3 documents, 2030-01-05 to 2030-04-05; 1 months without any: 2030-02");
    }

    @Test
    void aPhraseThatStandsNowhereIsNoStatementOnOtherTexts() {
        assertThat(shell.run("wording", "closed", "bay").err()).contains("tells nothing of other texts");
        assertThat(shell.run("wording", "—").exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(shell.run("wording", "bay", "--apart", "99").exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void jsonLeadsToTheCharacters() {
        JsonNode row = JSON.readTree(shell.run("wording", "open strait", "--format", "jsonl")
                .out()
                .lines()
                .findFirst()
                .orElseThrow());
        String text =
                shell.run("show", row.get("document").asString(), "--text").out();

        assertThat(text.substring(row.get("start").asInt(), row.get("end").asInt()))
                .isEqualTo(row.get("words").asString())
                .isEqualTo("open strait");
        assertThat(JSON.readTree(shell.run("wording", "open strait", "--format", "json")
                                .out())
                        .get("documents_with")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void lineageListsSeriesAndComparesTheirEditions() {
        assertThat(shell.run("lineage").out()).contains("3 Joint Statement of the Third Harbour Dialogue");
        assertThat(shell.run("lineage", "harbour", "dialogue").out())
                .contains("1 strengthened, 1 unchanged (clauses)")
                .contains("strengthened · asking · in all 2 editions before")
                .contains("They [-urged-]{+demanded of+} all");
        assertThat(shell.run("lineage", "c.txt").out()).contains("1 strengthened");
        assertThat(shell.run("lineage", "zeppelin").err()).contains("no series of this archive is called 'zeppelin'");
    }

    @Test
    void noveltyTellsTheMostTellingFirst() {
        Shell.Result result = shell.run("novelty", "c.txt");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .contains("compared with 2 earlier documents")
                .contains("(of the same series)")
                .contains("strengthened · “urged” → “demanded” (asking) · the clause in 2 of 2 predecessors");
        assertThat(shell.run("novelty", "a.txt").err()).contains("No earlier document of its issuer is comparable");
    }

    @Test
    void formulasListWhatRecurs() {
        assertThat(shell.run("formulas", "--about", "herring", "--words", "4").out())
                .contains("quotas for herring in the northern strait");
        assertThat(shell.run("formulas", "--least", "1").exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "jsonl", "csv"})
    void eachCommandWritesEachFormat(String format) {
        for (String command :
                new String[] {"wording strait", "lineage", "lineage c.txt", "novelty c.txt", "formulas"}) {
            Object[] words = (command + " --format " + format).split(" ");
            Shell.Result result = shell.run(words);
            assertThat(result.exitCode()).as(command).isZero();
            if (!format.equals("csv")) {
                result.out().lines().limit(format.equals("json") ? 0 : 9).forEach(JSON::readTree);
            } else {
                assertThat(result.out()).as(command).contains(",");
            }
        }
    }
}
