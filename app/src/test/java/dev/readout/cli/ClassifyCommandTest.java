package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ClassifyCommandTest {
    private static final String HEADER = "\tid\tsentence\tsource\ttarget\tnote\n";

    private final JsonMapper json = JsonMapper.builder().build();

    @TempDir
    Path directory;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(directory);
    }

    @Test
    void aTableIsReadByItsHeader() {
        Shell.Result result =
                shell.run("classify", shell.write("in.tsv", HEADER + "0\tx\tSeo condemned Orzhan.\tSeo\tOrzhan\tn\n"));

        assertThat(result.exitCode()).isZero();
        JsonNode line = json.readTree(result.out());
        assertThat(line.propertyNames()).startsWith("act", "plover", "how", "scores");
        assertThat(line.get("act").asString()).isEqualTo("condemn");
        assertThat(line.get("plover").asString()).isEqualTo("ACCUSE");
        assertThat(line.get("how").asString()).isEqualTo("rule");
        assertThat(line.get("scores").get("condemn").asDouble()).isEqualTo(1.0);
        assertThat(line.get("rule").asString()).isEqualTo("Seo>Orzhan");
    }

    @Test
    void linesOfJsonComeOutInTheirOrder() {
        Shell.Result result = shell.input("""
                {"sentence":"Seo condemned Orzhan.","source":"Seo","target":"Orzhan"}

                {"sentence":"Seo met Tolle.","source":"Seo","target":"Tolle","more":1}
                """).run("classify", "-");

        assertThat(lines(result)).extracting(n -> n.get("how").asString()).containsExactly("rule", "example");
    }

    @Test
    void aBadLineIsAnIssueAndKeepsItsPlace() {
        Shell.Result result = shell.run(
                "classify",
                shell.write(
                        "in.jsonl",
                        "{\"sentence\":\"Seo condemned Orzhan.\",\"source\":\"Seo\",\"target\":\"Orzhan\"}\n"
                                + "{\"sentence\":1}\n{nonsense\n"
                                + "{\"sentence\":\"Seo met Tolle.\",\"source\":\"Seo\",\"target\":\"Tolle\"}\n"));

        assertThat(result.exitCode()).isEqualTo(ExitCode.DONE_WITH_ISSUES);
        assertThat(lines(result)).hasSize(4);
        assertThat(lines(result).get(1).get("line").asInt()).isEqualTo(2);
        assertThat(lines(result).get(2).get("error").asString()).contains("no JSON object");
        assertThat(result.err()).contains("in.jsonl:2: error (bad-line)", "in.jsonl:3: error (bad-line)");
    }

    @Test
    void aShortRowOfATableIsAnIssue() {
        Shell.Result result = shell.run("classify", shell.write("in.tsv", HEADER + "0\tx\tSeo met.\n"));
        assertThat(result.exitCode()).isEqualTo(ExitCode.DONE_WITH_ISSUES);
        assertThat(lines(result).getFirst().get("error").asString()).contains("3 columns, 5 are needed");
    }

    @Test
    void quotedFieldsAreUnquoted() {
        Shell.Result result = shell.run(
                "classify",
                shell.write(
                        "in.tsv", HEADER + "0\tx\t\"Seo \"\"condemned\"\" Orzhan.\"\t\"\"\"Seo\"\"\"\tOrzhan\tn\n"));
        assertThat(lines(result).getFirst().get("rule").asString()).isEqualTo("\"Seo\">Orzhan");
    }

    @Test
    void aTableWithoutTheColumnsSaysWhichIsMissing() {
        Shell.Result result = shell.run("classify", shell.write("in.tsv", "sentence\tsource\nx\ty\n"));
        assertThat(result.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(result.err()).contains("in.tsv", "'target'").doesNotContain("\tat ");
    }

    @Test
    void theModelsAreLoadedOnceAndExamplesOnlyWhereTheyAreWanted() {
        String two = "{\"sentence\":\"a\",\"source\":\"b\",\"target\":\"c\"}\n".repeat(2);
        shell.input(two).run("classify", "-");
        shell.input(two).run("classify", "-", "--no-examples");
        shell.input("").run("classify", "-");
        assertThat(shell.classifiersBuilt).containsExactly(true, false);
    }

    private List<JsonNode> lines(Shell.Result result) {
        return result.out().lines().map(json::readTree).toList();
    }
}
