package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ArchiveCommandsTest {
    @TempDir
    Path directory;

    private Shell shell;

    @BeforeEach
    void ingest() {
        shell = new Shell(directory);
        shell.write("in/a.txt", "Seo met Tolle about the harbour. Seo condemned Orzhan for its launch.\n");
        shell.write(
                "in/b.txt", "Tolle condemned Orzhan long ago for a seizure. Marant condemned Seo, but never again.\n");
        shell.write("meta.tsv", "file\tpublished\tissuer\ttitle\na.txt\t2026-03-13\tXHA\tTalks in Linden Palace\n");
        shell.run("ingest", directory.resolve("in"), "--meta", directory.resolve("meta.tsv"));
    }

    @ParameterizedTest
    @CsvSource({
        "--by XSE, 1",
        "--target XOR, 2",
        "--actor XSE, 2",
        "--actor orzhan, 2",
        "--by XSE --target XOR, 1",
        "--act condemn, 3",
        "--act praise, 0",
        "--document b.txt, 2",
        "--issuer XHA, 1",
        "--from 2026-03, 1",
        "--from 2026-03-13, 0",
        "--to 2026, 1",
        "--limit 1, 1",
        "--limit 0, 3"
    })
    void actsAreFiltered(String options, int expected) {
        Shell.Result result = shell.run(("acts --background --negated --format jsonl " + options).split(" "));
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).hasLineCount(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1",
        "--background, 2",
        "--negated, 2",
        "--background --negated --class verbal_conflict, 1",
        "--cameo 111, 1",
        "--cameo 04, 0",
        "--about launch, 1",
        "--on 2026-03, 1",
        "--published-to 2026-03-12, 0",
        "--claimed-by one_side, 0"
    })
    void historyAndWhatDidNotHappenAreLeftOut(String options, int expected) {
        Shell.Result result =
                shell.run(("acts --format jsonl " + options).trim().split(" "));
        assertThat(result.err()).doesNotContain("fault");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).hasLineCount(expected);
    }

    @ParameterizedTest
    @CsvSource({"acts --on 2026 --from 2025", "acts --cameo x", "engagements --mode host", "count events --reposts"})
    void whatCannotBeAskedIsSaidSo(String command) {
        Shell.Result result = shell.run(command.split(" "));
        assertThat(result.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(result.err()).hasLineCount(1);
    }

    @Test
    void countsTellTheirRuleAndWhatTheyRestOn() {
        Shell.Result events = shell.run("count", "events", "--per", "source", "--per", "target", "--per", "month");
        assertThat(events.out())
                .contains("XSE     XOR     2026-03  1      -2.00")
                .contains("by the rule one_a_day")
                .contains("Counted in 2 documents:")
                .contains("1 of XHA, 2026-03-13 to 2026-03-13")
                .contains("1 of unknown days");
        Shell.Result meetings = shell.run("count", "engagements", "--actor", "XSE", "--per", "kind", "--format", "csv");
        assertThat(meetings.out()).startsWith("kind,n,goldstein,scored,rule\nmeeting,1,");
        JsonNode acts = new JsonMapper()
                .readTree(shell.run("count", "acts", "--per", "act", "--format", "json")
                        .out());
        assertThat(acts.get("groups").get(0).get("act").asString()).isEqualTo("condemn");
        assertThat(acts.get("rule").asString()).isEqualTo("reports");
        assertThat(shell.run("count").exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"--actor XSE, 1", "--actor XSE --actor XTO, 1", "--actor XOR, 0", "--kind meeting, 1", "--kind call, 0"
    })
    void engagementsAreFiltered(String options, int expected) {
        Shell.Result result = shell.run(("engagements --format jsonl " + options).split(" "));
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).hasLineCount(expected);
    }

    @Test
    void everyRowHasItsQuoteInEveryForm() {
        String quote = "Seo condemned Orzhan for its launch";
        for (String format : new String[] {"table", "json", "jsonl", "csv"}) {
            assertThat(shell.run("acts", "--by", "XSE", "--format", format).out())
                    .as(format)
                    .contains(quote);
        }
        JsonNode rows = new JsonMapper()
                .readTree(shell.run("acts", "--background", "--negated", "--format", "json")
                        .out());
        assertThat(rows).hasSize(3);
        assertThat(shell.run("acts", "--act", "praise", "--format", "json")
                        .out()
                        .strip())
                .isEqualTo("[\n\n]");
    }

    @Test
    void theTableNamesADocumentOnceAndMarksWhatIsNotNews() {
        String table = shell.run("acts", "--background", "--negated").out();
        assertThat(table)
                .containsOnlyOnce("b.txt")
                .contains("Talks in Linden Palace")
                .contains("XTO → XOR · no date · background")
                .contains("XMA → XSE · no date · not · restated");
    }

    @Test
    void moreThanTheLimitIsToldBesideTheData() {
        Shell.Result result = shell.run("acts", "--background", "--negated", "--limit", "2");
        assertThat(result.err()).contains("The first 2 of 3; --limit 0 shows all.");
        assertThat(result.out()).doesNotContain("--limit");
        assertThat(shell.run("acts", "--by", "XNO").err()).contains("Nothing in the archive matches.");
    }

    @Test
    void aDocumentIsFoundByTheStartOfItsName() {
        assertThat(shell.run("show", "a").out()).contains("a.txt · XHA · 2026-03-13", "e1", "a1");
        assertThat(shell.run("show", "a.txt", "--text").out()).startsWith("Seo met Tolle");
        JsonNode shown = new JsonMapper()
                .readTree(shell.run("show", "b.txt", "--format", "json").out());
        assertThat(shown.get(0).get("acts")).hasSize(2);
    }

    @Test
    void whatIsNotOneDocumentIsToldWithTheChoices() {
        shell.write("in/ab.txt", "Seo met Marant.\n");
        shell.run("ingest", directory.resolve("in"));
        assertThat(shell.run("show", "a").err()).contains("more than one document begins with 'a'", "a.txt, ab.txt");
        Shell.Result none = shell.run("acts", "--document", "zzz");
        assertThat(none.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(none.err()).contains("no document is called 'zzz'").hasLineCount(1);
    }

    @Test
    void documentsAreListed() {
        assertThat(shell.run("documents").out())
                .contains("a.txt · XHA · 2026-03-13", "1 engagements, 1 acts", "0 engagements, 2 acts");
        assertThat(shell.run("documents", "--format", "jsonl", "--limit", "1").out())
                .hasLineCount(1);
    }

    @Test
    void anExportIsThereWholeOrNotAtAll() throws Exception {
        Path file = directory.resolve("acts.csv");
        Shell.Result result = shell.run("export", "--format", "csv", "-o", file);
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(Files.readAllLines(file)).hasSize(4);
        assertThat(directory.resolve("acts.csv.part")).doesNotExist();
        assertThat(shell.run("export", "--format", "csv").out()).isEqualTo(Files.readString(file));
        assertThat(shell.run("export", "--format", "jsonl", "--what", "engagements")
                        .out())
                .hasLineCount(1);
    }

    @Test
    void anArchiveThatWasTamperedWithIsNotExported() throws Exception {
        Path archive = directory.resolve("share/readout/readout.db");
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + archive);
                var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE acts SET quote_end = quote_end - 1");
        }
        Path file = directory.resolve("acts.csv");
        Shell.Result export = shell.run("export", "--format", "csv", "-o", file);
        assertThat(export.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(export.err()).contains("the export stops").doesNotContain("\tat ");
        assertThat(file).doesNotExist();

        Shell.Result verify = shell.run("verify");
        assertThat(verify.exitCode()).isEqualTo(ExitCode.DONE_WITH_ISSUES);
        assertThat(verify.out()).contains("is not the quote that was coded");
    }

    @Test
    void aWholeArchiveIsVerified() {
        Shell.Result result = shell.run("verify");
        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).contains("The archive holds what it promises.");
        assertThat(shell.run("issues").err()).contains("No issues.");
    }

    @ParameterizedTest
    @CsvSource({"acts", "engagements", "documents", "show a", "issues", "verify", "export --format csv"})
    void withoutAnArchiveOneSentenceSaysWhatToDo(String command) {
        Shell.Result result = shell.run((command + " --data " + directory.resolve("none")).split(" "));
        assertThat(result.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains("there is no archive in", "ingest a document first")
                .hasLineCount(1);
    }

    @Test
    void servingBeginsWithAnEmptyArchive() {
        Path none = directory.resolve("none");
        Shell.Result first = shell.run("serve", "--no-open", "--data", none);
        assertThat(first.exitCode()).isZero();
        assertThat(first.err())
                .startsWith("There was no archive in " + none + ": an empty one was made.\n")
                .contains("The record is at http://");
        assertThat(shell.run("documents", "--data", none).exitCode()).isZero();

        assertThat(shell.run("serve", "--no-open", "--data", none).err()).doesNotContain("was made");
    }

    @Test
    void queriesLoadNoParser() {
        int before = shell.pipelinesBuilt.get();
        shell.run("acts");
        shell.run("show", "a.txt");
        shell.run("serve");
        assertThat(shell.pipelinesBuilt).hasValue(before);
    }

    @Test
    void aDateThatIsNoneIsWrongUsage() {
        Shell.Result result = shell.run("acts", "--from", "spring");
        assertThat(result.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(result.err()).contains("'spring' is no date such as 2026-03-12");
    }

    @Test
    void tenuresAreShownAsObservedAndNoLonger() throws Exception {
        shell.write("in/c.txt", "Minister Ada Seo spoke.\n");
        shell.write("in/d.txt", "Minister ADA Seo spoke again.\n");
        shell.write("in/e.txt", "Minister Bo Tolle spoke on no day.\n");
        shell.write("meta.tsv", "file\tpublished\nc.txt\t2026-03-13\nd.txt\t2026-04-01\n");
        shell.run("ingest", directory.resolve("in"), "--meta", directory.resolve("meta.tsv"));

        Shell.Result table = shell.run("tenures");
        assertThat(table.out())
                .contains("Minister", "first seen 2026-03-13, last seen 2026-04-01 · 2 documents")
                .contains("(case)", "“Minister Ada Seo” c.txt", "“Minister ADA Seo” d.txt")
                .doesNotContain("Tolle");
        assertThat(shell.run("tenures", "--to", "2026-03").out()).contains("observed on 2026-03-13");

        Shell.Result jsonl = shell.run("tenures", "--actor", "ada seo", "--format", "jsonl");
        JsonNode row = JsonMapper.builder().build().readTree(jsonl.out());
        assertThat(row.get("first_seen").asString()).isEqualTo("2026-03-13");
        assertThat(row.get("last_words").asString()).isEqualTo("Minister ADA Seo");
        assertThat(shell.run("tenures", "--actor", "Bo Tolle").err()).contains("Nothing in the archive matches");
        assertThat(shell.run("tenures", "--format", "csv").out()).startsWith("person,office,country,first_seen");
    }
}
