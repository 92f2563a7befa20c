package dev.readout.coding;

import dev.readout.codebook.ActCodebook;
import dev.readout.language.Grammar;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import java.util.ArrayList;
import java.util.List;

/** Who says that an act was done: the issuing body, and whoever its text lets say so ("Norway said that Kenya had agreed"). */
final class Claimants {
    private final Cast cast;
    private final ActCodebook codebook;

    Claimants(Cast cast, ActCodebook codebook) {
        this.cast = cast;
        this.codebook = codebook;
    }

    /**
     * Codes from the issuing body inwards; who says it of himself is named once, as the doer.
     *
     * @param issuers in whose name the document speaks
     * @param by who does the act
     */
    List<String> of(Match m, List<String> issuers, List<ActorRef> by) {
        Sentence s = m.sentence();
        List<String> chain = new ArrayList<>(issuers);
        Token clause = Grammar.first(s, m.token());
        boolean reported = clause.is("ccomp")
                && clause.head() >= 0
                && codebook.words("reporting").contains(s.get(clause.head()).lemma());
        if (reported) {
            Sides.without(cast.subject(s, s.get(clause.head())), by).forEach(r -> chain.add(r.code()));
        }
        return List.copyOf(chain);
    }
}
