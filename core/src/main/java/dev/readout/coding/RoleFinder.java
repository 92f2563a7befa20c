package dev.readout.coding;

import dev.readout.codebook.ActCodebook;
import dev.readout.codebook.ActRule.Anchor;
import dev.readout.codebook.ActRule.Slot;
import dev.readout.language.Grammar;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.resolve.Engagement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds who acts, at whom the act is aimed and to whom it was said. */
final class RoleFinder {
    private static final Set<String> TEXTS = Set.of(
            "statement",
            "document",
            "declaration",
            "communique",
            "communiqué",
            "agreement",
            "text",
            "resolution",
            "report");

    /** What those who meet do there, though the words name nobody: "agreements were signed". */
    private static final Set<String> TOGETHER = Set.of("sign", "establish", "recognize", "cooperate");

    private static final Set<String> CAUSES = Set.of("result", "consequence", "because");

    private final Cast cast;
    private final ActCodebook codebook;
    private final Targets targets;
    private final Addressees addressees;

    RoleFinder(Cast cast, ActCodebook codebook) {
        this.cast = cast;
        this.codebook = codebook;
        this.targets = new Targets(cast, codebook);
        this.addressees = new Addressees(cast, codebook, targets);
    }

    Targets targets() {
        return targets;
    }

    Addressees addressees() {
        return addressees;
    }

    Claimants claimants() {
        return new Claimants(cast, codebook);
    }

    Companions companions() {
        return new Companions(cast);
    }

    /** Who acts; empty where the text names nobody. */
    List<ActorRef> by(Match m, Optional<Engagement> engagement) {
        Sentence s = m.sentence();
        Token t = m.token();
        boolean noun = m.rule().anchor() == Anchor.NOUN;
        if (m.rule().ofSubject()) {
            List<ActorRef> voice = voice(s, "issuer-voice");
            return voice.isEmpty() ? cast.teller(s, t) : voice;
        }
        if (m.rule().experiencer()) {
            return cast.experiencer(s, t);
        }
        if (Undergone.is(m)) {
            return new Undergone(cast).by(m);
        }
        List<ActorRef> principal = onBehalf(s, t);
        if (!principal.isEmpty()) {
            return principal;
        }
        Optional<Token> receiving =
                noun ? Grammar.governor(s, t).filter(g -> g.lemma().equals("receive")) : Optional.empty();
        if (receiving.isPresent()) { // "received a message from Chad": Chad wrote it
            return senders(s, t, receiving.get());
        }
        List<ActorRef> own = noun && m.rule().target().contains(Slot.OF) ? cast.agents(s, t) : cast.subject(s, t);
        if (!own.isEmpty()) {
            return own;
        }
        Optional<Token> governor = noun ? Grammar.governor(s, t) : Optional.empty();
        boolean carried = !m.rule().governors().isEmpty();
        if (noun && carried && governor.isPresent()) {
            own = cast.subject(s, governor.get());
        }
        if (own.isEmpty() && !codebook.isMaterial(m.rule().act()) && speaksAsText(s, governor.orElse(t))) {
            own = voice(s, "issuer-text");
        }
        if (own.isEmpty()
                && !noun
                && codebook.isMaterial(m.rule().act())
                && Grammar.isPassive(s, t)) { // "our sanctions imposed on the firm"
            own = Grammar.objects(s, t).stream()
                    .filter(o -> m.rule().object().contains(o.lemma()))
                    .flatMap(o -> cast.agents(s, o).stream())
                    .toList();
        }
        if (own.isEmpty() && !noun && codebook.isMaterial(m.rule().act())) {
            own = causes(s, t);
        }
        if (own.isEmpty()
                && engagement.isPresent()
                && !new Modality(codebook).hostile(m.rule().act()) // who met did not kill whoever "was killed"
                && !noun
                && (!codebook.isMaterial(m.rule().act())
                        || TOGETHER.contains(m.rule().act()))
                && s.hasChild(t, "auxpass")) {
            own = Sides.participants(engagement.get());
        }
        return own;
    }

    private List<ActorRef> senders(Sentence s, Token noun, Token verb) {
        List<Token> from = new ArrayList<>(Grammar.after(s, noun, Set.of("from")));
        from.addAll(Grammar.after(s, verb, Set.of("from")));
        return from.stream().flatMap(t -> cast.actors(s, t).stream()).toList();
    }

    /** "killed as a result of Chad's shelling": whose deed it came of. */
    private List<ActorRef> causes(Sentence s, Token verb) {
        return s.subtree(verb).stream()
                .filter(t -> CAUSES.contains(t.lemma()) && t.is("pobj"))
                .flatMap(t -> Grammar.after(s, t, Set.of("of")).stream())
                .flatMap(t -> cast.agents(s, t).stream())
                .toList();
    }

    /** "signed on behalf of Singapore". */
    private List<ActorRef> onBehalf(Sentence s, Token verb) {
        return Grammar.after(s, verb, Set.of("on")).stream()
                .filter(t -> t.lemma().equals("behalf"))
                .flatMap(t -> Grammar.after(s, t, Set.of("of")).stream())
                .flatMap(t -> cast.actors(s, t).stream())
                .toList();
    }

    private static boolean speaksAsText(Sentence s, Token verb) {
        return Grammar.subject(s, verb).filter(t -> TEXTS.contains(t.lemma())).isPresent();
    }

    /** Those in whose voice the sentence speaks. */
    List<ActorRef> voice(Sentence s, String rule) {
        return cast.voice(s).stream()
                .map(c -> new ActorRef(c, "", Optional.empty(), rule))
                .toList();
    }
}
