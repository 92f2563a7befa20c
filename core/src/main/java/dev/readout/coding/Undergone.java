package dev.readout.coding;

import dev.readout.codebook.ActRule.Anchor;
import dev.readout.codebook.ActRule.Slot;
import dev.readout.language.Grammar;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who does what a subject undergoes: "Nepal drew criticism from India" is criticism by India. */
record Undergone(Cast cast) {
    private static final Set<String> SOURCE = Set.of("from", "by");

    static boolean is(Match m) {
        return m.rule().target().contains(Slot.UNDERGOER);
    }

    /** Who does it: whoever stands after "from" or "by", wherever the parser hung that. */
    List<ActorRef> by(Match m) {
        Sentence s = m.sentence();
        List<Token> doers = new ArrayList<>();
        verb(m).ifPresent(v -> {
            doers.addAll(Grammar.after(s, v, SOURCE));
            Grammar.objects(s, v).forEach(o -> doers.addAll(Grammar.after(s, o, SOURCE)));
        });
        if (m.token().isNoun()) {
            doers.addAll(Grammar.after(s, m.token(), SOURCE));
        }
        return doers.stream()
                .flatMap(t -> cast.actors(s, t).stream())
                .distinct()
                .toList();
    }

    /** Who undergoes it: the subject of the verb. */
    List<ActorRef> target(Match m) {
        return verb(m).flatMap(v -> Grammar.subject(m.sentence(), v))
                .map(t -> cast.actors(m.sentence(), t))
                .orElse(List.of());
    }

    private static Optional<Token> verb(Match m) {
        return m.rule().anchor() == Anchor.VERB ? Optional.of(m.token()) : Grammar.governor(m.sentence(), m.token());
    }
}
