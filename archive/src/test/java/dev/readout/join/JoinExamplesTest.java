package dev.readout.join;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.codebook.DataFiles;
import dev.readout.codebook.DataNode;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.TimeValue;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples of the data file. */
class JoinExamplesTest {
    private static final Joiner JOINER = new Joiner(JoinRules.bundled());

    private static List<DataNode> examples() {
        return DataFiles.relate().sections("joins").getFirst().list("examples");
    }

    @TestFactory
    Stream<DynamicTest> examplesAreJoinedAsTheySay() {
        return examples().stream()
                .map(example -> DynamicTest.dynamicTest(example.get("case").text(), () -> holds(example)));
    }

    private static void holds(DataNode example) {
        Report one = report("one", example.get("one"));
        Report other = report("other", example.get("other"));
        Judgement judgement = JOINER.judge(one, other);
        assertThat(judgement.joins())
                .as("%s", judgement)
                .isEqualTo(example.get("joined").bool());
        assertThat(judgement.findings().stream().map(f -> f.name().told())).containsAll(example.texts("findings"));
        assertThat(JOINER.judge(other, one).score()).isEqualTo(judgement.score());
        // What is joined must be found where it is looked for.
        if (judgement.joins()) {
            assertThat(JOINER.sought(one)).containsAnyElementsOf(JOINER.filed(other));
            assertThat(JOINER.sought(other)).containsAnyElementsOf(JOINER.filed(one));
        }
    }

    private static Report report(String document, DataNode node) {
        node.only(
                "kind",
                "status",
                "day",
                "month",
                "city",
                "country",
                "issuer",
                "published",
                "zone",
                "topics",
                "named",
                "who");
        Reports report = Reports.of(document);
        node.findText("kind").ifPresent(kind -> report.kind(Engagement.Kind.valueOf(kind.toUpperCase(Locale.ROOT))));
        node.findText("status")
                .ifPresent(status -> report.status(Engagement.Status.valueOf(status.toUpperCase(Locale.ROOT))));
        node.findText("day").ifPresent(report::day);
        node.findText("month").ifPresent(month -> report.when(new TimeValue.Month(YearMonth.parse(month))));
        node.findText("city").ifPresent(report::city);
        node.findText("country").ifPresent(report::country);
        node.findText("published").ifPresent(report::published);
        node.findText("zone").ifPresent(report::zone);
        node.findText("topics").ifPresent(report::words);
        node.texts("named").forEach(report::named);
        node.texts("who").forEach(report::who);
        return report.report();
    }

    @Test
    void whatForbidsAJoinHasAnExample() {
        Set<String> shown =
                examples().stream().flatMap(e -> e.texts("findings").stream()).collect(Collectors.toSet());
        assertThat(shown)
                .contains("days-differ", "sides-differ", "kinds-differ", "described", "persons-differ")
                .contains("held-or-cancelled", "announced-later", "month-fits", "slip", "host-beside", "next-day");
        assertThat(Arrays.stream(Finding.Name.values()).map(Finding.Name::told)).containsAll(shown);
    }
}
