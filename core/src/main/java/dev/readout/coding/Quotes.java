package dev.readout.coding;

import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.language.Grammar;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.resolve.Quote;

/** Chooses the words that prove an act: its clause, with the trigger inside. */
final class Quotes {
    private static final int LONGEST_BEFORE = 18;

    private Quotes() {}

    /** The clause of a predicate, from its subject on. */
    static Span clause(Text text, Sentence s, Token predicate, Span trigger) {
        int from = predicate.index();
        int first = Grammar.subject(s, predicate)
                .map(t -> s.subtree(t).getFirst().index())
                .filter(i -> i < predicate.index() && predicate.index() - i <= LONGEST_BEFORE)
                .orElse(from);
        int last = from;
        for (Token t : s.subtree(predicate)) {
            if (t.index() > last && !beyond(s, predicate, t)) {
                last = t.index();
            }
        }
        return Quote.around(text, s, fromNo(s, Math.min(first, firstOf(s, from, trigger))), last + 1, trigger);
    }

    private static int firstOf(Sentence s, int from, Span trigger) {
        int first = from;
        while (first > 0 && s.get(first).span().start() > trigger.start()) {
            first--;
        }
        return first;
    }

    /** With the "no" before it: "No such agreement was reached" is not to be quoted as "agreement was reached". */
    private static int fromNo(Sentence s, int first) {
        int no = first - 1;
        if (no > 0 && s.get(no).lemma().equals("such")) {
            no--;
        }
        return no >= 0 && s.get(no).lemma().equals("no") ? no : first;
    }

    /** Whether the token belongs to a later predicate that is joined to this one. */
    private static boolean beyond(Sentence s, Token predicate, Token t) {
        Token at = t;
        for (int i = 0; i < 60 && at.head() >= 0 && at.index() != predicate.index(); i++) {
            if (at.head() == predicate.index()) {
                return at.is("conj") || at.is("cc") || at.is("punct") && at.index() > predicate.index();
            }
            at = s.get(at.head());
        }
        return false;
    }
}
