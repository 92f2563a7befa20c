package dev.readout.pipeline;

import dev.readout.codebook.ActCodebook;
import dev.readout.codebook.ActExample;
import dev.readout.codebook.Examples;
import dev.readout.pipeline.ExampleRunner.Outcome;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the examples show, act by act.
 *
 * @param rows one an act, in the codebook's order
 * @param failures examples that do not hold and are not known for it
 * @param mended examples that are known not to hold, and do
 */
public record ExampleReport(List<Row> rows, List<Outcome> failures, List<Outcome> mended) {
    public ExampleReport {
        rows = List.copyOf(rows);
        failures = List.copyOf(failures);
        mended = List.copyOf(mended);
    }

    /** Of so many examples so many hold. */
    public record Tally(int hold, int of) {
        static Tally of(List<Outcome> outcomes, Predicate<ActExample> which) {
            List<Outcome> counted =
                    outcomes.stream().filter(o -> which.test(o.example())).toList();
            return new Tally((int) counted.stream().filter(Outcome::holds).count(), counted.size());
        }

        Tally plus(Tally other) {
            return new Tally(hold + other.hold, of + other.of);
        }

        @Override
        public String toString() {
            return hold + "/" + of;
        }
    }

    /**
     * @param before positive examples that the rules' writers could see
     * @param after positive examples that were written without looking at the rules
     * @param negative examples that hold the words and not the act
     */
    public record Row(String act, int rules, Tally before, Tally after, Tally negative) {}

    public static ExampleReport of(ActCodebook codebook, Examples examples, List<Outcome> outcomes) {
        List<Row> rows = codebook.list().stream()
                .map(e -> row(
                        e.name(),
                        e.rules().size(),
                        outcomes.stream()
                                .filter(o -> o.example().act().equals(e.name()))
                                .toList()))
                .toList();
        return new ExampleReport(
                rows,
                outcomes.stream()
                        .filter(o -> !o.holds()
                                && !examples.known().contains(o.example().id()))
                        .toList(),
                outcomes.stream()
                        .filter(o -> o.holds()
                                && examples.known().contains(o.example().id()))
                        .toList());
    }

    private static Row row(String act, int rules, List<Outcome> outcomes) {
        return new Row(
                act,
                rules,
                Tally.of(outcomes, e -> !e.negative() && !e.after()),
                Tally.of(outcomes, e -> !e.negative() && e.after()),
                Tally.of(outcomes, ActExample::negative));
    }

    /** All acts together. */
    public Row total() {
        Tally none = new Tally(0, 0);
        return rows.stream()
                .reduce(
                        new Row("all", 0, none, none, none),
                        (a, b) -> new Row(
                                "all",
                                a.rules() + b.rules(),
                                a.before().plus(b.before()),
                                a.after().plus(b.after()),
                                a.negative().plus(b.negative())));
    }
}
