package dev.readout.evaluate;

import dev.readout.evaluate.Alignment.Candidate;
import dev.readout.evaluate.Alignment.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Two codings of one text, aligned.
 *
 * @param gold the one that counts as right
 * @param coded the one that is judged
 * @param acts which act of one is which of the other
 * @param engagements the same
 * @param lost coded acts whose quote is not in the text, or that break the rules of quotes; they match nothing
 */
public record Comparison(Coding gold, Coding coded, List<Pair> acts, List<Pair> engagements, int lost) {

    /** Two acts that are one. */
    record ActPair(ActCoding gold, ActCoding coded) {
        boolean sides() {
            return by() && target();
        }

        boolean act() {
            return gold.act().equals(coded.act());
        }

        boolean by() {
            return Names.same(gold.by(), coded.by());
        }

        boolean target() {
            return Names.same(gold.target(), coded.target());
        }

        boolean addressee() {
            return Names.same(gold.addressee(), coded.addressee());
        }

        boolean full() {
            return act() && sides();
        }

        boolean usable() {
            return full()
                    && gold.date().equals(coded.date())
                    && gold.negated() == coded.negated()
                    && gold.background() == coded.background();
        }
    }

    /** Two engagements that are one. */
    record EngagementPair(EngagementCoding gold, EngagementCoding coded) {}

    /**
     * Aligns two codings, as the codebook's scorer does: an act is found when its trigger overlaps a gold one, or begins
     * within 40 characters of it; an engagement when participants are shared and the day or the place in the text too,
     * or day and place.
     *
     * @param text the document's text
     * @param plover the PLOVER type of an act, empty where it has none
     * @throws GoldException where the two go by different versions of the codebook
     */
    public static Comparison of(Coding gold, Coding coded, String text, UnaryOperator<String> plover) {
        if (!coded.acts().isEmpty() && !coded.codebook().equals(gold.codebook())) {
            throw new GoldException("%s: coded by codebook '%s', gold by '%s'; code it by the same."
                    .formatted(gold.file(), coded.codebook(), gold.codebook()));
        }
        FoldedText folded = new FoldedText(text);
        List<Optional<Place>> places = coded.acts().stream().map(folded::find).toList();
        return new Comparison(
                gold,
                coded,
                Alignment.of(acts(gold, coded, folded, places, plover)),
                Alignment.of(engagements(gold, coded, folded)),
                (int) places.stream().filter(Optional::isEmpty).count());
    }

    Stream<ActPair> actPairs() {
        return acts.stream()
                .map(p -> new ActPair(gold.acts().get(p.gold()), coded.acts().get(p.coded())));
    }

    Stream<EngagementPair> engagementPairs() {
        return engagements.stream()
                .map(p -> new EngagementPair(
                        gold.engagements().get(p.gold()), coded.engagements().get(p.coded())));
    }

    private static List<Candidate> acts(
            Coding gold, Coding coded, FoldedText text, List<Optional<Place>> places, UnaryOperator<String> plover) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < gold.acts().size(); i++) {
            Optional<Place> here = text.find(gold.acts().get(i));
            for (int j = 0; j < coded.acts().size() && here.isPresent(); j++) {
                Optional<Place> there = places.get(j).filter(here.get()::isNear);
                if (there.isPresent()) {
                    ActPair pair = new ActPair(gold.acts().get(i), coded.acts().get(j));
                    int distance = here.get().distance(there.get());
                    candidates.add(new Candidate(agreement(pair, plover), distance, new Pair(i, j)));
                }
            }
        }
        return candidates;
    }

    private static int agreement(ActPair pair, UnaryOperator<String> plover) {
        return 2 * one(pair.act())
                + one(plover.apply(pair.gold().act())
                        .equals(plover.apply(pair.coded().act())))
                + one(pair.by())
                + one(pair.target());
    }

    private static List<Candidate> engagements(Coding gold, Coding coded, FoldedText text) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < gold.engagements().size(); i++) {
            EngagementCoding x = gold.engagements().get(i);
            for (int j = 0; j < coded.engagements().size(); j++) {
                EngagementCoding y = coded.engagements().get(j);
                int shared = Names.shared(x.participants(), y.participants());
                boolean day = x.start().equals(y.start());
                Optional<Place> here = text.find(x);
                boolean near = here.isPresent()
                        && text.find(y).filter(here.get()::meets).isPresent();
                if (shared > 0 && (day || near) || near && day) {
                    int agreement = shared + one(day) + one(near) + one(x.kind().equals(y.kind()));
                    candidates.add(new Candidate(agreement, 0, new Pair(i, j)));
                }
            }
        }
        return candidates;
    }

    private static int one(boolean is) {
        return is ? 1 : 0;
    }
}
