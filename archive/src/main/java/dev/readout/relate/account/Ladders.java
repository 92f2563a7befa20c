package dev.readout.relate.account;

import dev.readout.codebook.DataFiles;
import dev.readout.codebook.DataNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** The ladders of strength that the data files state. Immutable. */
public final class Ladders {
    private static final int BELOW = -1;

    private final List<Ladder> ladders = new ArrayList<>();
    private final List<String> stronger;

    /** Weakest rung first. */
    private record Ladder(String name, List<Rung> rungs) {

        OptionalInt find(String act, String trigger) {
            for (int i = rungs.size() - 1; i >= 0; i--) {
                if (rungs.get(i).words().stream().anyMatch(words -> holds(trigger, words))) {
                    return OptionalInt.of(i);
                }
            }
            for (int i = 0; i < rungs.size(); i++) {
                if (rungs.get(i).acts().contains(act)) {
                    return OptionalInt.of(i);
                }
            }
            return OptionalInt.empty();
        }

        boolean hasAct(String act) {
            return rungs.stream().anyMatch(rung -> rung.acts().contains(act));
        }
    }

    private record Rung(List<String> acts, List<String> words) {}

    /**
     * Where two acts stand on one ladder.
     *
     * @param ladder its name
     * @param one in half rungs, so that "strongly" adds less than a rung; the more, the stronger
     */
    public record Steps(String ladder, int one, int other) {}

    private Ladders(DataNode strength) {
        strength.only("ladders", "stronger", "examples");
        for (DataNode ladder : strength.get("ladders").list()) {
            ladder.only("name", "rungs");
            List<Rung> rungs = new ArrayList<>();
            for (DataNode rung : ladder.get("rungs").list()) {
                rung.only("acts", "words");
                rungs.add(new Rung(rung.texts("acts"), rung.texts("words")));
            }
            ladders.add(new Ladder(ladder.get("name").text(), List.copyOf(rungs)));
        }
        this.stronger = List.copyOf(strength.texts("stronger"));
    }

    /** @throws dev.readout.codebook.DataException where the file breaks the format */
    public static Ladders load() {
        DataNode file = DataFiles.relate().files().stream()
                .filter(f -> f.find("account-strength").isPresent())
                .findFirst()
                .orElseThrow();
        file.get("source").text();
        return new Ladders(file.get("account-strength"));
    }

    /**
     * Compares two acts on the first ladder that has both; absent where none has.
     *
     * @param manner as written, empty where there is none
     */
    public Optional<Steps> compare(Worded one, Worded other) {
        return ladders.stream()
                .filter(ladder -> ladder.hasAct(one.act()) && ladder.hasAct(other.act()))
                .findFirst()
                .map(ladder -> new Steps(ladder.name(), step(ladder, one), step(ladder, other)));
    }

    /**
     * An act as it is worded.
     *
     * @param manner as written, empty where there is none
     * @param negated whether it is said that it was not done: that stands below all rungs
     */
    public record Worded(String act, String trigger, String manner, boolean negated) {}

    private int step(Ladder ladder, Worded act) {
        if (act.negated()) {
            return BELOW;
        }
        int rung = ladder.find(act.act(), act.trigger()).orElseThrow();
        boolean more = stronger.stream().anyMatch(w -> holds(act.manner(), w) || holds(act.trigger(), w));
        return 2 * rung + (more ? 1 : 0);
    }

    private static boolean holds(String text, String words) {
        String plain = " "
                + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip() + " ";
        return plain.contains(" " + words + " ");
    }
}
