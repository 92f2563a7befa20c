package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class CodeSheetCommandTest {
    private static final String CONDEMN =
            "{\"id\": \"a1\", \"act\": \"condemn\", \"by\": [\"XSE\"], \"target\": [\"%s\"], \"date\": \"2026-03-12\","
                    + " \"engagement\": \"e1\", \"trigger\": \"condemned\", \"quote\": \"Seo condemned Orzhan\"}";

    private static final String MET =
            "{\"id\": \"e1\", \"kind\": \"%s\", \"status\": \"held\", \"start\": \"2026-03-12\", \"end\": \"2026-03-12\","
                    + " \"country\": \"XVA\", \"participants\": [{\"name\": \"Seo\", \"country\": \"XSE\"},"
                    + " {\"name\": \"Tolle\", \"country\": \"XTO\"}], \"trigger\": \"met\", \"quote\": \"Seo met Tolle\"}";

    private static final String THANK =
            "{\"id\": \"a2\", \"act\": \"thank\", \"by\": [\"XSE\"], \"target\": [\"XTO\"], \"engagement\": \"e1\","
                    + " \"about\": \"help in words of one's own\", \"date\": \"2026-03-12\", \"trigger\": \"for\", \"quote\": \"for its launch\"}";

    @TempDir
    Path directory;

    private Shell shell;

    @BeforeEach
    void ingest() {
        shell = new Shell(directory);
        shell.environment.put("READOUT_WHO", "Dee");
        shell.write("in/a.txt", "Seo met Tolle about the harbour. Seo condemned Orzhan for its launch.\n");
        shell.write("in/b.txt", "Tolle condemned Orzhan long ago for a seizure. Marant condemned Seo.\n");
        shell.run("ingest", directory.resolve("in"));
    }

    @Test
    void formsTellNothingOfWhatTheCoderFound() throws Exception {
        assertThat(draw("dee", 2, 7).err()).contains("2 documents in");
        JsonNode form = form("dee", "a");
        assertThat(form.get("acts")).isEmpty();
        assertThat(form.get("engagements")).isEmpty();
        assertThat(form.get("coder").asString()).isEqualTo("Dee");
        assertThat(form.get("document").asString()).isEqualTo("a.txt");
        assertThat(Files.readString(
                        directory.resolve("dee/docs").resolve(form.get("file").asString())))
                .startsWith("Seo met Tolle about");
        assertThat(draw("dee", 2, 7).err()).contains("is not empty");
    }

    @Test
    void theSameSeedDrawsTheSame() throws Exception {
        draw("one", 1, 7);
        draw("two", 1, 7);
        assertThat(names("two")).isEqualTo(names("one")).hasSize(1);
        Set<String> drawn = new TreeSet<>();
        for (int seed = 8; seed < 28; seed++) {
            draw("seed" + seed, 1, seed);
            drawn.addAll(names("seed" + seed));
        }
        assertThat(drawn).as("others draw the other one, too").containsExactly("001-a.json", "001-b.json");
    }

    @Test
    void twoCodersAreComparedAndWhatIsDisputedStandsApart() throws Exception {
        draw("dee", 2, 7);
        draw("eve", 2, 7);
        fill("dee", "a", List.of(MET.formatted("meeting")), List.of(CONDEMN.formatted("XOR"), THANK));
        fill("eve", "a", List.of(MET.formatted("meeting")), List.of(CONDEMN.formatted("XMA")));
        Files.delete(file("eve", "b"));

        Shell.Result result =
                shell.run("code-sheet", "compare", directory.resolve("dee"), directory.resolve("eve"), "-o", both());
        assertThat(result.err()).contains("-b: coded by one only, and left out").contains("What is disputed");
        assertThat(result.out()).contains("Krippendorff's alpha", "participants");
        JsonNode form = form("both", "a");
        assertThat(form.get("engagements")).hasSize(1);
        assertThat(form.get("acts")).isEmpty();
        assertThat(form.get("disputed").valueStream().map(d -> d.get("unlike").asString()))
                .containsExactly("target", "only in one");
        assertThat(form.get("disputed").get(0).get("other").get("target").get(0).asString())
                .isEqualTo("XMA");
        assertThat(adopt("both").err()).contains("2 facts are disputed still", "nothing was added");
    }

    @Test
    void whatIsCodedByHandBecomesTheRecord() throws Exception {
        draw("dee", 2, 7);
        fill("dee", "a", List.of(MET.formatted("visit")), List.of(CONDEMN.formatted("XMA"), THANK));
        fill("dee", "b", List.of(), List.of());
        assertThat(adopt("dee").err()).contains("5 corrections added");
        assertThat(shell.run("corrections").out())
                .contains(
                        "change  kind: meeting → visit", "change  target: XOR → XMA", "add  thank", "reject  condemn");
        assertThat(shell.run("acts", "--document", "b", "--format", "jsonl").out())
                .isEmpty();
        JsonNode thank = new JsonMapper()
                .readTree(
                        shell.run("acts", "--act", "thank", "--format", "jsonl").out());
        assertThat(thank.get("engagement").asString()).isEqualTo("e1");
        assertThat(shell.run("engagements", "--kind", "visit").out()).contains("Seo (Minister, XSE)");
        assertThat(adopt("dee").err()).contains("0 corrections added");
        Shell.Result again = shell.run("code-sheet", "compare", directory.resolve("dee"), "--machine");
        assertThat(again.out()).containsPattern("Krippendorff's alpha.* 1\\.0+ +2");
        assertThat(shell.run("verify").exitCode()).isZero();
    }

    @Test
    void anAddedEngagementIsLinkedToItsActs() throws Exception {
        draw("dee", 2, 7);
        String call = "{\"id\": \"e7\", \"kind\": \"call\", \"participants\": [{\"country\": \"XMA\"}],"
                + " \"trigger\": \"seizure\", \"quote\": \"for a seizure\"}";
        String act =
                "{\"id\": \"a1\", \"act\": \"condemn\", \"by\": [\"XMA\"], \"target\": [\"XSE\"], \"engagement\": \"e7\","
                        + " \"trigger\": \"condemned\", \"quote\": \"Marant condemned Seo\"}";
        fill("dee", "b", List.of(call), List.of(act));
        Files.delete(file("dee", "a"));
        assertThat(adopt("dee").err()).contains("3 corrections added");
        assertThat(shell.run("show", "b").out())
                .contains("e1  call", "XMA → XSE · no date · in e1")
                .doesNotContain("long ago");
    }

    @Test
    void whatIsNotInTheTextIsToldAndNothingIsAdded() throws Exception {
        draw("dee", 2, 7);
        fill("dee", "a", List.of(), List.of(THANK.replace("for its launch", "for its friendship")));
        fill("dee", "b", List.of(), List.of());
        Shell.Result result = adopt("dee");
        assertThat(result.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(result.err()).contains("-a: an act belongs to 'e1', which is no engagement of the form");
        fill(
                "dee",
                "a",
                List.of(),
                List.of(THANK.replace("for its launch", "for its friendship").replace("\"engagement\": \"e1\",", "")));
        assertThat(adopt("dee").err()).contains("the text does not say 'for its friendship'");
        assertThat(shell.run("corrections").err()).contains("No corrections.");
        assertThat(shell.run("code-sheet", "compare", directory.resolve("dee")).err())
                .contains("or say --machine");
        assertThat(shell.run("code-sheet", "adopt", directory.resolve("none"), "--why", "So.")
                        .err())
                .contains("has no folder 'coded'");
    }

    private Shell.Result draw(String name, int size, int seed) {
        return shell.run(
                "code-sheet", "draw", "--n", size, "--seed", seed, "--coder", "Dee", "-o", directory.resolve(name));
    }

    private Shell.Result adopt(String name) {
        return shell.run("code-sheet", "adopt", directory.resolve(name), "--why", "Coded by hand.");
    }

    private Path both() {
        return directory.resolve("both");
    }

    private List<String> names(String sheet) throws IOException {
        try (var files = Files.list(directory.resolve(sheet).resolve("coded"))) {
            return files.map(f -> String.valueOf(f.getFileName())).sorted().toList();
        }
    }

    private Path file(String sheet, String document) throws IOException {
        String name = names(sheet).stream()
                .filter(n -> n.endsWith("-" + document + ".json"))
                .findFirst()
                .orElseThrow();
        return directory.resolve(sheet).resolve("coded").resolve(name);
    }

    private JsonNode form(String sheet, String document) throws IOException {
        return new JsonMapper().readTree(Files.readString(file(sheet, document)));
    }

    private void fill(String sheet, String document, List<String> engagements, List<String> acts) throws IOException {
        ObjectNode form = (ObjectNode) form(sheet, document);
        JsonMapper json = new JsonMapper();
        form.set("engagements", json.readTree("[" + String.join(",", engagements) + "]"));
        form.set("acts", json.readTree("[" + String.join(",", acts) + "]"));
        Files.writeString(file(sheet, document), form.toString());
    }
}
