package dev.readout.cli;

import dev.readout.cli.Screen.Piece;
import dev.readout.cli.Screen.Tone;
import dev.readout.wording.BaseRate;
import dev.readout.wording.ClauseChange;
import dev.readout.wording.ClauseChange.Kind;
import dev.readout.wording.ClauseChange.Quoted;
import dev.readout.wording.Lineage;
import dev.readout.wording.Scope;
import dev.readout.wording.Series;
import dev.readout.wording.Shift;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Shows to a person how a series changed.
 *
 * @param most at most so many changes of a kind from one edition to the next
 */
record LineageTable(Screen screen, int most) {

    void print(List<Series> all, Scope scope) {
        screen.quiet(0, WordingTable.scope(scope));
        screen.empty();
        for (Series series : all) {
            screen.entry(
                    0,
                    String.format(Locale.ROOT, "%3d ", series.editions().size()) + series.name(),
                    " · " + series.issuer() + " · " + series.genre() + " · "
                            + WordingTable.day(series.editions().getFirst().day()) + " to "
                            + WordingTable.day(series.editions().getLast().day()));
        }
    }

    void print(Lineage lineage) {
        Series series = lineage.series();
        screen.heading(series.name());
        screen.quiet(
                0,
                series.editions().size() + " editions by " + series.issuer() + ", " + series.genre() + "; "
                        + WordingTable.scope(lineage.scope()));
        screen.empty();
        lineage.steps().forEach(this::step);
    }

    private void step(Lineage.Step step) {
        screen.heading(WordingTable.day(step.before().day()) + " → "
                + WordingTable.day(step.after().day()) + " · " + step.after().title());
        screen.text(2, counts(step));
        screen.empty();
        for (Kind kind : Kind.values()) {
            List<ClauseChange> changes = step.changes().stream()
                    .filter(change -> change.kind() == kind)
                    .toList();
            changes.stream().limit(most).forEach(this::change);
            if (changes.size() > most) {
                screen.quiet(2, (changes.size() - most) + " more " + name(kind) + "; --limit 0 shows all.");
                screen.empty();
            }
        }
    }

    private static String counts(Lineage.Step step) {
        List<String> counts = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (step.count(kind) > 0) {
                counts.add(step.count(kind) + " " + name(kind));
            }
        }
        counts.add(step.same() + " unchanged");
        return String.join(", ", counts) + " (clauses)";
    }

    static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    void change(ClauseChange change) {
        screen.entry(
                2,
                name(change.kind()),
                (change.moved() && change.kind() != Kind.MOVED ? " · moved" : "") + told(change));
        Optional<String> before = change.before().map(Quoted::words);
        Optional<String> after = change.after().map(Quoted::words);
        Optional<List<Piece>> redline = change.kind() == Kind.MOVED
                ? Optional.empty()
                : before.flatMap(one -> after.flatMap(other -> Redline.between(one, other)));
        if (redline.isPresent()) {
            screen.pieces(6, redline.get());
        } else if (change.kind() == Kind.MOVED) {
            after.ifPresent(words -> screen.text(6, "“" + words + "”"));
        } else {
            before.ifPresent(words -> screen.pieces(6, List.of(new Piece(Tone.DROPPED, "[-" + words + "-]"))));
            after.ifPresent(words -> screen.pieces(6, List.of(new Piece(Tone.ADDED, "{+" + words + "+}"))));
        }
        screen.empty();
    }

    private static String rate(BaseRate earlier) {
        if (earlier.of() == 1) {
            return earlier.with() == 1 ? "in the edition before" : "not in the edition before";
        }
        String how = earlier.with() == 0
                ? "none of the "
                : earlier.with() == earlier.of() ? "all " : earlier.with() + " of the ";
        return "in " + how + earlier.of() + " editions before";
    }

    private static String told(ClauseChange change) {
        String shifts =
                change.shifts().stream().map(Shift::ladder).distinct().collect(Collectors.joining(", ", " · ", ""));
        String rate = " · " + rate(change.earlier())
                + change.lastStood().map(day -> ", last on " + day).orElse("");
        return (change.shifts().isEmpty() ? "" : shifts) + rate;
    }
}
