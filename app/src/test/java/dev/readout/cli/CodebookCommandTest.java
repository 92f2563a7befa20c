package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.coding.Coded;
import dev.readout.document.Document;
import dev.readout.document.Issues;
import dev.readout.pipeline.Pipeline;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CodebookCommandTest {
    @TempDir
    Path directory;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(directory);
    }

    @Test
    void anActExplainsItself() {
        assertThat(shell.run("codebook", "show", "condemn").out())
                .contains("condemns, denounces", "PLOVER ACCUSE-disapprove", "CAMEO 111", "condemn.verb", "“")
                .contains("Neighbours, and how to choose", "accuse: alleges a wrong as a fact")
                .contains("What they lose", "Not coded as condemn");
        assertThat(shell.run("codebook", "show", "state").out()).contains("In free speech it counts only of");
        assertThat(shell.run("codebook", "show").out()).contains("accept  ", "assault  ");
    }

    @Test
    void anActThatIsNoneIsNamed() {
        Shell.Result result = shell.run("codebook", "show", "applaud");
        assertThat(result.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(result.err()).contains("no act is called 'applaud'");
    }

    @Test
    void anActExplainsItselfToPrograms() {
        JsonNode aid = JsonMapper.builder()
                .build()
                .readTree(
                        shell.run("codebook", "show", "aid", "--format", "json").out());
        assertThat(aid.get("codes").get("cameo").asString()).isEqualTo("070");
        assertThat(aid.get("leaves").get(0).get("when").asString()).isEqualTo("with asylum");
        assertThat(aid.get("leaves").get(0).get("announced").asString()).isEqualTo("0333");
        assertThat(aid.get("rules").get(0).get("means").asString()).startsWith("the verb ");
        assertThat(aid.get("not")).isNotEmpty();
        assertThat(aid.get("losses")).isNotEmpty();
        String list = shell.run("codebook", "show", "--format", "json").out();
        assertThat(JsonMapper.builder().build().readTree(list)).hasSize(35);
    }

    @Test
    void dataFilesAreChecked() {
        Shell.Result good = shell.run("codebook", "check", "--no-examples");
        assertThat(good.err()).isEmpty();
        assertThat(good.out()).contains("codebook 1.2:", "35 acts", "all is well");
        assertThat(shell.pipelinesBuilt).hasValue(0);
        Path bad = shell.write("bad.yml", "states:\n  - code: XYZ\n    nickname: No\n");
        Shell.Result result = shell.run("codebook", "check", bad);
        assertThat(result.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(result.err()).contains("bad.yml:").hasLineCount(1);
    }

    @Test
    void aRuleOfOnesOwnNeedsAnExampleAndANegativeOneAWordOfARule() {
        Path mine = shell.write("mine.yml", """
                source: mine
                act: thank
                rules:
                  - {id: thank.bless, verb: [bless]}
                """);
        Path examples = shell.write("examples.yml", """
                source: mine
                act: thank
                examples:
                  - {text: The sea was calm., not: true, why: weather}
                """);
        Shell.Result result = shell.run("codebook", "check", mine, examples, "--no-examples");
        assertThat(result.exitCode()).isEqualTo(ExitCode.DONE_WITH_ISSUES);
        assertThat(result.err())
                .contains("rule thank.bless has no example")
                .contains("examples.yml:4: the negative example holds no word of a rule of thank");
        assertThat(shell.run("codebook", "show", "thank", "--codebook", mine).out())
                .contains("the verb “bless”");
    }

    @Test
    void whatFiredInsteadIsToldAndAnExampleThatFailsIsAnIssue() {
        Shell.Result result = shell.with(new NothingPipeline()).run("codebook", "check");
        assertThat(result.exitCode()).isEqualTo(ExitCode.DONE_WITH_ISSUES);
        assertThat(result.out())
                .contains("after the rules")
                .containsPattern("thank +\\d+ +0/\\d+ +0/\\d+ +(\\d+)/\\1\n");
        assertThat(result.err())
                .containsPattern("examples/thank.yml:\\d+: thank\\.[0-9a-f]{8} should be thank, but nothing fired: “");
        JsonNode rows = JsonMapper.builder()
                .build()
                .readTree(shell.run("codebook", "check", "--format", "json").out());
        assertThat(rows.get(0).get("positive").get("hold").asInt()).isZero();
    }

    /** Codes nothing. */
    private static final class NothingPipeline implements Pipeline {
        @Override
        public Coded code(Document document, Issues issues) {
            return new Coded(document, fingerprint(), List.of(), List.of());
        }

        @Override
        public String fingerprint() {
            return "nothing";
        }
    }

    @Test
    void settingsAreShownWithTheirSource() {
        shell.environment.put("READOUT_THREADS", "3");
        shell.write("readout.properties", "port = 8000\n");
        assertThat(shell.run("config", "show").out())
                .contains("threads\t3\tREADOUT_THREADS\n")
                .contains("port\t8000\treadout.properties\n")
                .contains("limit\t50\tdefault\n");
    }
}
