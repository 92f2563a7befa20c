package dev.readout.coding;

import dev.readout.codebook.ActCodebook;
import dev.readout.language.Grammar;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.resolve.Engagement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds to whom a verbal act was said. */
final class Addressees {
    /** Verbs whose object is the hearer. */
    private static final Set<String> TELLING =
            Set.of("tell", "assure", "inform", "remind", "notify", "promise", "brief");

    private static final Set<String> SAID_TO_TARGET = Set.of("thank", "request");
    /** Acts that are said to whoever is the very object: "warned Laos", "promised Laos a bridge". */
    private static final Set<String> SAID_TO_OBJECT = Set.of("warn", "pledge");

    private final Cast cast;
    private final ActCodebook codebook;
    private final Targets targets;

    Addressees(Cast cast, ActCodebook codebook, Targets targets) {
        this.cast = cast;
        this.codebook = codebook;
        this.targets = targets;
    }

    /**
     * To whom a verbal act was said: whom its words name ("told Georgia", "conveyed to the Council"), else the other side
     * of the engagement, else, of an act that is always said to its target, the target.
     */
    List<ActorRef> of(Match m, List<ActorRef> by, List<ActorRef> target, Optional<Engagement> engagement) {
        List<ActorRef> told = Sides.without(told(m), by);
        if (!told.isEmpty()) {
            return told;
        }
        List<ActorRef> present = Sides.counterpart(by, engagement);
        boolean atTarget = engagement.isEmpty()
                && (SAID_TO_TARGET.contains(m.rule().act())
                        || SAID_TO_OBJECT.contains(m.rule().act()) && isObject(m, target));
        return present.isEmpty() && atTarget ? target : present;
    }

    private boolean isObject(Match m, List<ActorRef> target) {
        return !target.isEmpty()
                && targets.objects(m).stream()
                        .flatMap(o -> cast.heads(m.sentence(), o).stream())
                        .anyMatch(r -> r.code().equals(target.getFirst().code()));
    }

    /** Who stands as hearer beside the verb of telling that is the predicate, or that governs it. */
    private List<ActorRef> told(Match m) {
        Sentence s = m.sentence();
        List<Token> verbs = new ArrayList<>();
        if (m.token().isVerb()) {
            verbs.add(m.token());
        }
        if (!m.token().isVerb() || m.token().is("ccomp")) {
            Grammar.governor(s, m.token()).ifPresent(verbs::add);
        }
        List<ActorRef> found = new ArrayList<>();
        for (Token v : verbs) {
            if (TELLING.contains(v.lemma())) {
                s.children(v, "dobj", "dative").stream()
                        .filter(Token::isNoun)
                        .forEach(o -> found.addAll(cast.heads(s, o)));
            }
            Grammar.after(s, v, Set.of("before")).stream() // "accused it before the Council"
                    .filter(Token::isProper)
                    .forEach(o -> found.addAll(cast.heads(s, o)));
            if (codebook.words("express").contains(v.lemma())
                    || codebook.words("stress").contains(v.lemma())) {
                Grammar.after(s, v, Set.of("to")).forEach(o -> found.addAll(cast.actors(s, o)));
            }
        }
        return List.copyOf(found);
    }
}
