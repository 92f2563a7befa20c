package dev.readout.relate.commitment;

import dev.readout.codebook.CommitmentWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How an undertaking was told again.
 *
 * @param why what was changed in which direction; empty where nothing was
 */
public record Step(Kind kind, List<Reason> why) {
    /** What became of it. */
    public enum Kind {
        FIRST,
        RESTATED,
        SHARPENED,
        SOFTENED,
        /** Sharper in one thing, softer in another. */
        CHANGED
    }

    /**
     * What was changed.
     *
     * @param what {@code strength}, {@code due}, {@code amount}; or what was added or left out, in words
     * @param now and before: values; empty where something was added or left out
     */
    public record Reason(String what, String now, String before) {
        static Reason of(String what) {
            return new Reason(what, "", "");
        }

        /** In words: {@code due 2026-05-31 instead of 2026-06-30}. */
        public String told() {
            return now.isEmpty() ? what : (what.equals("due") ? "due " : "") + now + " instead of " + before;
        }
    }

    public Step {
        why = List.copyOf(why);
    }

    static Step first() {
        return new Step(Kind.FIRST, List.of());
    }

    static Step between(Undertaken before, Undertaken after, CommitmentWords ladder) {
        List<Reason> sharper = new ArrayList<>();
        List<Reason> softer = new ArrayList<>();
        int verb = Integer.compare(ladder.level(after.strength()), ladder.level(before.strength()));
        add(verb, new Reason("strength", after.strength(), before.strength()), sharper, softer);
        add(
                Boolean.compare(after.stated(), before.stated()),
                Reason.of(after.stated() ? "a deadline added" : "the deadline left out"),
                sharper,
                softer);
        moved(before.due(), after.due(), sharper, softer);
        add(
                Boolean.compare(before.conditional(), after.conditional()),
                Reason.of(after.conditional() ? "a condition added" : "the condition left out"),
                sharper,
                softer);
        amounts(before, after, sharper, softer);
        return of(sharper, softer);
    }

    private static Step of(List<Reason> sharper, List<Reason> softer) {
        List<Reason> why = new ArrayList<>(sharper);
        why.addAll(softer);
        if (why.isEmpty()) {
            return new Step(Kind.RESTATED, why);
        }
        if (softer.isEmpty()) {
            return new Step(Kind.SHARPENED, why);
        }
        return new Step(sharper.isEmpty() ? Kind.SOFTENED : Kind.CHANGED, why);
    }

    private static void add(int direction, Reason what, List<Reason> sharper, List<Reason> softer) {
        if (direction != 0) {
            (direction > 0 ? sharper : softer).add(what);
        }
    }

    private static void moved(
            Optional<LocalDate> before, Optional<LocalDate> after, List<Reason> sharper, List<Reason> softer) {
        if (before.isPresent() && after.isPresent()) {
            int earlier = before.get().compareTo(after.get());
            add(earlier, new Reason("due", after.get().toString(), before.get().toString()), sharper, softer);
        }
    }

    /** Where each tells one number, the larger is the sharper; where only one tells any, that one is. */
    private static void amounts(Undertaken before, Undertaken after, List<Reason> sharper, List<Reason> softer) {
        OptionalLong was = amount(before);
        OptionalLong is = amount(after);
        if (was.isPresent() && is.isPresent()) {
            add(
                    Long.compare(is.getAsLong(), was.getAsLong()),
                    new Reason("amount", Long.toString(is.getAsLong()), Long.toString(was.getAsLong())),
                    sharper,
                    softer);
        } else if (was.isPresent() != is.isPresent()) {
            add(
                    is.isPresent() ? 1 : -1,
                    Reason.of(is.isPresent() ? "an amount added" : "the amount left out"),
                    sharper,
                    softer);
        }
    }

    /** The largest number of an undertaking. */
    private static OptionalLong amount(Undertaken of) {
        return of.words().stream()
                .filter(word -> word.startsWith("#"))
                .mapToLong(word -> Long.parseLong(word.substring(1)))
                .max();
    }
}
