package dev.readout.resolve.reference;

import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.resolve.Mention.Form;
import dev.readout.resolve.Reading;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Words that are said to somebody are the teller's own: "Turkey assured Georgia of its support", "conveyed to Egypt its thanks". */
final class TellersOwn {
    private static final Set<String> TELLING = Set.of(
            "tell", "inform", "assure", "notify", "express", "convey", "voice", "relay", "communicate", "extend");

    private static final Set<String> OF = Set.of("of", "about");

    private TellersOwn() {}

    /** The teller whose word a possessive pronoun names; empty where the pronoun stands in no such words. */
    static Optional<Reading> find(Sentence s, Token pronoun, List<Reading> here) {
        if (!pronoun.is("poss") || pronoun.head() < 0) {
            return Optional.empty();
        }
        Token word = s.get(pronoun.head());
        Token above = word.head() < 0 ? word : s.get(word.head());
        boolean after = word.is("pobj") && OF.contains(above.lemma()) && above.head() >= 0;
        Token verb = after ? s.get(above.head()) : above;
        if (!word.is("dobj") && !after || !TELLING.contains(verb.lemma())) {
            return Optional.empty();
        }
        return s.children(verb, "nsubj").stream()
                .flatMap(t -> here.stream().filter(r -> r.covers(t.index())))
                .filter(r -> r.form() != Form.ADJECTIVE && r.actors().size() == 1)
                .findFirst();
    }
}
