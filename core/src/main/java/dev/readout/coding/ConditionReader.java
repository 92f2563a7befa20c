package dev.readout.coding;

import dev.readout.codebook.CommitmentWords;
import dev.readout.document.Span;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the condition on which an undertaking hangs, as stated. */
record ConditionReader(CommitmentWords words) {
    /** "for as long as it takes" tells how long, "even if" that it does not matter, "as if" what it is like. */
    private static final Set<String> OTHERWISE = Set.of("for", "even", "as", "what", "only");

    private static final Set<String> AFTER_ONCE = Set.of("again", "more", "and", "a");

    Optional<Span> find(Sentence s, List<Token> clause) {
        return stated(s, clause).findFirst();
    }

    /** Whether these words stand in a condition themselves: what they tell is undertaken by nobody yet. */
    boolean holds(Sentence s, Span words) {
        return stated(s, s.tokens()).anyMatch(span -> span.contains(words));
    }

    private Stream<Span> stated(Sentence s, List<Token> among) {
        return among.stream()
                .flatMap(t -> Phrase.at(s, t, words.conditions()).stream())
                .filter(p -> opens(s, p))
                .map(p -> span(s, p));
    }

    private static boolean opens(Sentence s, Phrase p) {
        String before = p.from() == 0 ? "" : s.get(p.from() - 1).lemma();
        String after = p.to() < s.size() ? s.get(p.to()).lemma() : "";
        boolean once = s.get(p.from()).lemma().equals("once");
        boolean soonest = after.equals("possible");
        return !OTHERWISE.contains(before) && !(once && AFTER_ONCE.contains(after)) && !soonest;
    }

    /** The whole clause where the tree tells it, else up to the next comma or the end. */
    private static Span span(Sentence s, Phrase p) {
        Token first = s.get(p.from());
        Token top = first;
        int end = p.to();
        for (int i = 0; i < 4 && top.head() >= 0; i++) {
            List<Token> below = s.subtree(top);
            if (below.getFirst().index() < p.from()) {
                break;
            }
            end = Math.max(end, below.getLast().index() + 1);
            top = s.get(top.head());
        }
        if (end == p.to()) {
            end = next(s, p.to());
        }
        while (end > p.to() && s.get(end - 1).is("punct")) {
            end--;
        }
        return first.span().union(s.get(end - 1).span());
    }

    private static int next(Sentence s, int from) {
        int end = from;
        while (end < s.size() && !",;.".contains(s.get(end).form())) {
            end++;
        }
        return end;
    }
}
