package dev.readout.relate.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.codebook.DataFiles;
import dev.readout.codebook.DataNode;
import dev.readout.relate.account.Ladders.Steps;
import dev.readout.relate.account.Ladders.Worded;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples of the data files. */
class LaddersTest {
    @TestFactory
    Stream<DynamicTest> examplesStandOnTheRungsThatTheySay() {
        Ladders ladders = Ladders.load();
        return DataFiles.relate().sections("account-strength").getFirst().list("examples").stream()
                .map(example -> DynamicTest.dynamicTest("line " + example.line(), () -> holds(ladders, example)));
    }

    private static void holds(Ladders ladders, DataNode example) {
        Optional<Steps> steps = ladders.compare(worded(example.get("one")), worded(example.get("other")));
        assertThat(steps.map(Steps::ladder)).isEqualTo(example.findText("ladder"));
        String stronger = steps.map(s -> s.one() > s.other() ? "one" : s.one() < s.other() ? "other" : "")
                .orElse("");
        assertThat(stronger).isEqualTo(example.findText("stronger").orElse(""));
    }

    private static Worded worded(DataNode node) {
        node.only("act", "trigger", "manner", "negated");
        return new Worded(
                node.get("act").text(),
                node.get("trigger").text(),
                node.findText("manner").orElse(""),
                node.findText("negated").isPresent());
    }

    @TestFactory
    Stream<DynamicTest> anchorsAreThoseOfTheExamples() {
        Anchors anchors = Anchors.load();
        return DataFiles.relate().sections("anchors").getFirst().list("examples").stream()
                .map(example -> DynamicTest.dynamicTest(
                        "line " + example.line(),
                        () -> assertThat(Stream.of("one", "other")
                                        .map(each -> anchors.numbers(
                                                example.get(each).text())))
                                .allSatisfy(found -> assertThat(found)
                                        .containsExactlyInAnyOrder(
                                                example.get("anchors").text().split(" ")))));
    }
}
