package dev.readout.relate;

import dev.readout.coding.Coded;
import dev.readout.document.Text;
import dev.readout.relate.Words.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * What became of one version of a document in another.
 *
 * @param metadata what is known of the document and is not the same
 * @param words in the order of text 2; none where both texts have the same words, however they are laid out and whatever
 *     quotation marks and dashes they use
 * @param facts those told otherwise, then those that vanished, then those that appeared
 * @param unchanged how many facts both versions tell alike
 */
public record Revision(
        Coded before,
        Coded after,
        List<Attribute> metadata,
        List<Change> words,
        List<FactChange> facts,
        int unchanged) {
    public Revision {
        metadata = List.copyOf(metadata);
        words = List.copyOf(words);
        facts = List.copyOf(facts);
    }

    /** Compares two versions of one document. Takes about as long as the texts are; {@link WordAligner} says what bounds it. */
    public static Revision of(Coded before, Coded after) {
        Alignment alignment =
                WordAligner.align(before.document().text(), after.document().text());
        List<Change> words = Changes.of(alignment);
        Ties ties = Ties.between(alignment, words, before, after);
        List<FactChange> facts = new ArrayList<>(toldOtherwise(ties, before, after));
        for (Fact fact : ties.vanished()) {
            facts.add(new FactChange.Vanished(fact, isNowhere(alignment.one(), fact, alignment::there)));
        }
        for (Fact fact : ties.appeared()) {
            facts.add(new FactChange.Appeared(fact, isNowhere(alignment.other(), fact, alignment::back)));
        }
        return new Revision(
                before,
                after,
                Attributes.of(before.document().metadata())
                        .changedTo(Attributes.of(after.document().metadata())),
                words,
                facts,
                ties.list().size()
                        - (int) facts.stream()
                                .filter(FactChange.ToldOtherwise.class::isInstance)
                                .count());
    }

    /** Whether nothing was changed but what does not show: layout, typography, bytes. */
    public boolean isEmpty() {
        return metadata.isEmpty() && words.isEmpty() && facts.isEmpty();
    }

    /** Whether one coder read both versions; else facts may differ where no word does. */
    public boolean isOneCoder() {
        return before.fingerprint().equals(after.fingerprint());
    }

    private static List<FactChange> toldOtherwise(Ties ties, Coded before, Coded after) {
        Text one = before.document().text();
        Text other = after.document().text();
        List<FactChange> told = new ArrayList<>();
        for (Ties.Tie tie : ties.list()) {
            List<Attribute> changed = Fact.attributes(tie.before(), one).changedTo(Fact.attributes(tie.after(), other));
            if (!changed.isEmpty()) {
                told.add(new FactChange.ToldOtherwise(tie.before(), tie.after(), changed));
            }
        }
        return told;
    }

    private static boolean isNowhere(Words words, Fact fact, IntUnaryOperator counterpart) {
        Range trigger = words.touched(fact.trigger());
        IntPredicate gone = word -> words.isMark(word) || counterpart.applyAsInt(word) == Alignment.NONE;
        return IntStream.range(trigger.from(), trigger.to()).allMatch(gone);
    }
}
