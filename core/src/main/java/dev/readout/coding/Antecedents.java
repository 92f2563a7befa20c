package dev.readout.coding;

import dev.readout.codebook.ActCodebook;
import dev.readout.codebook.ActRule;
import dev.readout.codebook.ActRule.Anchor;
import dev.readout.language.Grammar;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whose a deed is that a text takes up by a noun: after "Arnland seized a ship", "condemned the seizure" is aimed at Arnland. */
final class Antecedents {
    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those", "such");

    private static final Set<String> DONE_BY_STATES = Set.of("coerce", "sanction");

    private final ActCodebook codebook;

    Antecedents(ActCodebook codebook) {
        this.codebook = codebook;
    }

    /**
     * Who did what the object of a verbal act points back to; empty where the words name who did it, or where nothing
     * told before is such a deed.
     */
    List<ActorRef> doers(Match m, List<ActorRef> by, List<Act> sofar) {
        Sentence s = m.sentence();
        return Grammar.objects(s, m.token()).stream()
                .filter(o -> s.children(o, "det").stream().anyMatch(d -> POINTING.contains(d.lemma())))
                .flatMap(o -> told(o, sofar).stream())
                .findFirst()
                .map(a -> Sides.without(a.by(), by).stream()
                        .map(r -> new ActorRef(r.code(), r.designation(), r.span(), "did-it-before"))
                        .toList())
                .orElse(List.of());
    }

    /** "concern over the arrest of a journalist": a deed that only a state does, and nobody is named who did it. */
    boolean isDeedOfNobody(Match m, Targets targets) {
        return targets.contents(m).stream()
                .flatMap(o -> codebook.rules(o.lemma(), Anchor.NOUN).stream())
                .anyMatch(r -> DONE_BY_STATES.contains(r.act()));
    }

    private Optional<Act> told(Token noun, List<Act> sofar) {
        Set<String> acts = codebook.rules(noun.lemma(), Anchor.NOUN).stream()
                .map(ActRule::act)
                .filter(codebook::isMaterial)
                .collect(Collectors.toSet());
        return sofar.reversed().stream()
                .filter(a -> acts.contains(a.act()) && !a.by().isEmpty())
                .findFirst();
    }
}
