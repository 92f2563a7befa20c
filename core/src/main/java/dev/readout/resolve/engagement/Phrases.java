package dev.readout.resolve.engagement;

import dev.readout.document.Span;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import java.util.List;
import java.util.Set;

/** The words of a noun phrase, without its article, what is joined to it and what only comments on it. */
final class Phrases {
    private static final Set<String> APART = Set.of("conj", "cc", "punct", "appos", "relcl", "advcl", "acl");
    /** What joins a phrase to the next of a list belongs to neither. */
    private static final Set<String> TRAILING = Set.of(",", ";", "and", "or");

    private Phrases() {}

    static Span span(Sentence s, Token head) {
        int from = head.index();
        int to = head.index() + 1;
        for (Token child : s.children(head)) {
            boolean article = child.is("det") && Set.of("the", "a", "an").contains(child.lemma());
            if (article || APART.contains(child.relation())) {
                continue;
            }
            List<Token> below = s.subtree(child);
            from = Math.min(from, below.getFirst().index());
            to = Math.max(to, below.getLast().index() + 1);
        }
        while (to - 1 > head.index() && TRAILING.contains(s.get(to - 1).lemma())) {
            to--;
        }
        return new Span(s.get(from).span().start(), s.get(to - 1).span().end());
    }
}
