package dev.readout.likeness;

import dev.readout.likeness.Likeness.Different;
import dev.readout.likeness.Likeness.Excerpt;
import dev.readout.likeness.Likeness.Reprint;
import dev.readout.likeness.Likeness.Same;
import dev.readout.likeness.Likeness.Why;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Two documents side by side. */
final class Comparison {
    private final Release one;
    private final Release other;
    private final int shorter;
    private final int longer;
    private final double resemblance;
    private final double containment;

    Comparison(Release one, Release other) {
        this.one = one;
        this.other = other;
        this.shorter = Math.min(one.words().count(), other.words().count());
        this.longer = Math.max(one.words().count(), other.words().count());
        Shingles shingles = Shingles.of(one.words());
        Shingles others = Shingles.of(other.words());
        this.resemblance = shingles.resemblance(others);
        this.containment = shingles.containment(others);
    }

    Likeness likeness() {
        return findDifference()
                .<Likeness>map(why -> new Different(resemblance, why))
                .orElseGet(this::repost);
    }

    private Likeness repost() {
        if (one.words().equals(other.words())) {
            return new Same();
        }
        return shorter >= Likeness.EQUALLY_LONG * longer
                ? new Reprint(resemblance)
                : new Excerpt(resemblance, containment);
    }

    private Optional<Why> findDifference() {
        if (one.address().isPresent() && one.address().equals(other.address())) {
            return Optional.of(Why.VERSIONS);
        } else if (shorter < Likeness.LEAST_WORDS || shorter < Likeness.LEAST_WORDS_ON_ANOTHER_DAY && days() > 0) {
            return Optional.of(Why.SHORT);
        } else if (resemblance < Likeness.RESEMBLANCE || containment < Likeness.CONTAINMENT) {
            return Optional.of(Why.UNLIKE);
        } else if (days() > Likeness.MOST_DAYS) {
            return Optional.of(Why.APART);
        }
        return isForm() ? Optional.of(Why.FORM) : Optional.empty();
    }

    /** Between the publications; 0 where that is not known. */
    private long days() {
        if (one.published().isEmpty() || other.published().isEmpty()) {
            return 0;
        }
        return Math.abs(
                ChronoUnit.DAYS.between(one.published().get(), other.published().get()));
    }

    private boolean isForm() {
        Differences text = Differences.between(one.words(), other.words());
        int titleSlots = titleSlots();
        return titleSlots > 0 && days() > 0
                || (long) text.replacements() * Likeness.WORDS_TO_A_REPLACEMENT > text.shared()
                || (long) (text.slots() + titleSlots) * Likeness.WORDS_TO_A_SLOT > text.shared();
    }

    /** Headlines tell of a form if they are alike themselves: another headline alone says nothing. */
    int titleSlots() {
        Differences titles = Differences.between(one.title(), other.title());
        int most = Math.max(one.title().count(), other.title().count());
        return 2 * titles.shared() >= most ? titles.slots() : 0;
    }

    /**
     * What differs between two runs of words.
     *
     * @param shared words that both have, in order
     * @param replacements stretches that stand for each other and are not merely set apart or together otherwise
     * @param slots those of them that hold a name or number in both
     */
    record Differences(int shared, int replacements, int slots) {
        static Differences between(Words one, Words other) {
            boolean inOrder = one.compareTo(other) <= 0;
            Words a = inOrder ? one : other;
            Words b = inOrder ? other : one;
            List<Alignment.Gap> gaps = Alignment.gaps(a, b);
            List<Alignment.Gap> replacements =
                    gaps.stream().filter(gap -> isReplacement(gap, a, b)).toList();
            long slots = replacements.stream()
                    .filter(gap -> a.isTelling(gap.a1(), gap.a2()) && b.isTelling(gap.b1(), gap.b2()))
                    .count();
            int left = gaps.stream().mapToInt(gap -> gap.a2() - gap.a1()).sum();
            return new Differences(a.count() - left, replacements.size(), (int) slots);
        }

        private static boolean isReplacement(Alignment.Gap gap, Words a, Words b) {
            return gap.isReplacement() && !a.together(gap.a1(), gap.a2()).equals(b.together(gap.b1(), gap.b2()));
        }
    }
}
