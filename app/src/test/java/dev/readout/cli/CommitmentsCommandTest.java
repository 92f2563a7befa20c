package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.coding.Act;
import dev.readout.coding.ActorRef;
import dev.readout.coding.Coded;
import dev.readout.coding.Commitment;
import dev.readout.coding.Commitment.Deadline;
import dev.readout.coding.Deed;
import dev.readout.document.Document;
import dev.readout.document.Issues;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.resolve.TimeValue;
import dev.readout.testing.PlainPipeline;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommitmentsCommandTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path directory;

    private Shell shell;

    /** Reads "Seo pledged WORDS by DATE" as a commitment and "Seo delivered WORDS" as a deed, and no more. */
    private static final class Promising extends PlainPipeline {
        private static final Pattern SENTENCE =
                Pattern.compile("Seo (pledged|delivered) ([a-z ]+?)(?: (by) (\\d{4}-\\d\\d-\\d\\d))?\\.");

        @Override
        public Coded code(Document document, Issues issues) {
            Text text = document.text();
            Matcher m = SENTENCE.matcher(text.value());
            if (!m.find()) {
                return new Coded(document, fingerprint(), List.of(), List.of());
            }
            ActorRef seo = new ActorRef("XSE", "Seo", Optional.of(text.span(m.start(), m.start() + 3)), "name");
            Span verb = text.span(m.start(1), m.end(1));
            Span whole = text.span(m.start(), m.end());
            List<String> words = List.of(m.group(2).split(" "));
            if (m.group(1).equals("delivered")) {
                Deed deed = new Deed(List.of(seo), verb, whole, List.of("deliver", words.getLast()), words);
                return new Coded(
                        document, fingerprint(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(deed));
            }
            Commitment commitment = new Commitment(
                    "a1",
                    Optional.of(text.span(m.start(2), m.end(2))),
                    List.of(),
                    Optional.ofNullable(m.group(4))
                            .map(d -> new Deadline(
                                    text.span(m.start(3), m.end(4)),
                                    new TimeValue.Day(LocalDate.parse(d)),
                                    "full-date",
                                    false)),
                    Optional.empty(),
                    "pledge",
                    words);
            Act act = new Act(
                    "a1",
                    "pledge",
                    "pledge.verb",
                    List.of(seo),
                    List.of(),
                    List.of(),
                    false,
                    Act.Tense.PAST,
                    false,
                    false,
                    TimeValue.unknown(),
                    Optional.empty(),
                    Optional.empty(),
                    verb,
                    whole,
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Optional.empty());
            return new Coded(
                    document,
                    fingerprint(),
                    List.of(),
                    List.of(act),
                    List.of(),
                    List.of(),
                    List.of(commitment),
                    List.of());
        }
    }

    @BeforeEach
    void ingest() {
        shell = new Shell(directory).with(new Promising());
        shell.environment.put("READOUT_WHO", "Dee");
        shell.write("in/a.txt", "Seo pledged two grain ships by 2031-09-30.\n");
        shell.write("in/b.txt", "In other words again. Seo pledged two grain ships.\n");
        shell.write("in/c.txt", "The harbour was full on that morning. Seo delivered two grain ships.\n");
        shell.write(
                "meta.tsv",
                "file\tpublished\tzone\tissuer\n"
                        + "a.txt\t2031-01-10\tUTC\tXSE\nb.txt\t2031-03-10\tUTC\tXSE\nc.txt\t2031-05-10\tUTC\tXSE\n");
        assertThat(shell.run("ingest", directory.resolve("in"), "--meta", directory.resolve("meta.tsv"))
                        .exitCode())
                .isZero();
    }

    private Shell.Result commitments(Object... more) {
        Object[] all = new Object[more.length + 3];
        all[0] = "commitments";
        all[1] = "--today";
        all[2] = "2031-12-01";
        System.arraycopy(more, 0, all, 3, more.length);
        return shell.run(all);
    }

    private List<JsonNode> rows(Object... more) {
        Object[] all = Arrays.copyOf(more, more.length + 2);
        all[more.length] = "--format";
        all[more.length + 1] = "jsonl";
        return commitments(all).out().lines().map(JSON::readTree).toList();
    }

    @Test
    void eachIsListedWithItsWordsAndHowItStands() {
        Shell.Result result = commitments();
        assertThat(result.out())
                .contains("overdue · XSE · 2031-01-10 · pledge (pledge)")
                .contains("due: by 2031-09-30 = 2031-09-30")
                .contains("“Seo pledged two grain ships by 2031-09-30.” a.txt")
                .contains("told 2 times · 1 proposed as evidence")
                .contains("proposed · XSE · 2031-03-10");
        assertThat(rows()).extracting(row -> row.get("status").asString()).containsExactly("proposed", "overdue");
    }

    @Test
    void everyFormatHasTheSameFields() {
        assertThat(commitments("--format", "csv", "--overdue").out())
                .startsWith(
                        "id,document,issuer,published,day,act,rule,by,to,undertaking,strength,restated,deadline,due,")
                .hasLineCount(2)
                .contains(",two grain ships,pledge,false,by 2031-09-30,2031-09-30,full-date,false,");
        JsonNode all = JSON.readTree(commitments("--format", "json").out());
        assertThat(all.size()).isEqualTo(2);
        assertThat(all.get(1)).isEqualTo(rows().get(1));
    }

    @Test
    void conditionsNarrowTheList() {
        assertThat(rows("--obligor", "XSE")).hasSize(2);
        assertThat(rows("--to", "XMA")).isEmpty();
        assertThat(rows("--about", "grai ship")).hasSize(2);
        assertThat(rows("--due-before", "2031-10")).hasSize(1);
        assertThat(rows("--status", "open")).isEmpty();
        Shell.Result page = commitments("--limit", "1", "--format", "jsonl");
        String next = page.err().replaceAll("(?s).*--after (\\S+).*", "$1");
        assertThat(rows("--after", next)).hasSize(1);
        assertThat(commitments("--limit", "-1").err()).contains("--limit must be 0");
        assertThat(commitments("--overdue", "--status", "open").err()).contains("another --status");
    }

    @Test
    void aPersonAcceptsWhatIsProposed() {
        JsonNode late = rows("--overdue").getFirst();
        String id = late.get("id").asString();
        JsonNode chain = rows("--chain", id).getFirst();
        assertThat(chain.get("chain").get(1).get("step").asString()).isEqualTo("softened");
        assertThat(chain.get("chain").get(1).get("why").get(0).asString()).isEqualTo("the deadline left out");
        JsonNode evidence = chain.get("evidence").get(0);
        assertThat(evidence.get("quote").asString()).isEqualTo("Seo delivered two grain ships.");
        assertThat(chain.get("searched").get("later_documents").asInt()).isEqualTo(1);

        String proof = evidence.get("id").asString();
        assertThat(shell.run("commitments", "accept", id, proof).exitCode())
                .as("without a reason")
                .isEqualTo(2);
        assertThat(shell.run("commitments", "accept", id, "nonsense", "--why", "I saw them.")
                        .err())
                .contains("no deed, act or engagement is called nonsense");
        assertThat(shell.run("commitments", "accept", "nonsense", proof, "--why", "I saw them.")
                        .err())
                .contains("no commitment is called nonsense");
        assertThat(shell.run("commitments", "accept", id, proof, "--why", "I saw them.")
                        .exitCode())
                .isZero();
        assertThat(rows("--status", "kept")).hasSize(1);
        assertThat(commitments("--chain", id).out())
                .contains("evidence accepted")
                .contains("Dee: I saw them.")
                .contains(
                        "Last mentioned on 2031-03-10 in b.txt; 1 later documents of XSE were searched, 1 of them on");
        shell.run("commitments", "reject", id, proof, "--why", "Other ships.");
        assertThat(rows("--overdue")).hasSize(1);
        assertThat(shell.run("verify").exitCode()).isZero();
    }

    @Test
    void whatIsNotThereIsToldSo() {
        assertThat(commitments("--obligor", "XNO").err()).contains("Nothing in the archive matches.");
        assertThat(commitments("--chain", "0123456789abcdef/act/1-2").err()).contains("no commitment is called");
    }
}
