package dev.readout.coding;

import dev.readout.codebook.CommitmentWords;
import dev.readout.document.Block;
import dev.readout.document.Text;
import dev.readout.language.Grammar;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.resolve.Quote;
import dev.readout.resolve.Resolved;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what a text says that somebody has done: by a verb of doing, in the past tense, said of an actor. Thread-safe. */
public final class DeedReader {
    private static final Set<Block.Kind> TOLD = Set.of(Block.Kind.PARAGRAPH, Block.Kind.LIST_ITEM);
    private static final Set<String> FINITE = Set.of("VBD", "VBN");

    private final CommitmentWords words;

    public DeedReader(CommitmentWords words) {
        this.words = words;
    }

    /** In the order of the text. */
    public List<Deed> read(Resolved resolved) {
        Cast cast = new Cast(resolved);
        Text text = resolved.mentioned().text().document().text();
        List<Deed> all = new ArrayList<>();
        for (Sentence s : resolved.mentioned().text().sentences()) {
            if (TOLD.contains(text.blocks().get(s.block()).kind())
                    && !resolved.voices().isQuestion(s.block())) {
                s.tokens().stream()
                        .filter(t -> words.deeds().contains(t.lemma()) && isDone(s, t))
                        .forEach(t -> deed(cast, text, s, t).ifPresent(all::add));
            }
        }
        return List.copyOf(all);
    }

    /** "provided", "has opened", "was signed by"; not "would have", "to have", "if it opened". */
    private static boolean isDone(Sentence s, Token verb) {
        boolean conditional = s.children(verb).stream()
                .anyMatch(c ->
                        c.is("mark") && Set.of("if", "unless", "once", "until").contains(c.lemma()));
        return FINITE.contains(verb.tag())
                && !conditional
                && Grammar.auxiliaries(s, verb).stream()
                        .noneMatch(a -> a.tag().equals("MD") || a.tag().equals("TO"))
                && Tenses.of(s, verb, 0) == Act.Tense.PAST
                && !Grammar.isNegated(s, verb);
    }

    private Optional<Deed> deed(Cast cast, Text text, Sentence s, Token verb) {
        List<ActorRef> by = cast.subject(s, verb);
        List<Token> clause =
                s.subtree(verb).stream().filter(t -> !isJoined(s, verb, t)).toList();
        List<Token> said = clause.stream()
                .filter(t -> Grammar.isPassive(s, verb) || t.index() >= verb.index())
                .toList();
        Set<String> own = by.stream().map(ActorRef::code).collect(Collectors.toSet());
        ContentWords content = new ContentWords(cast, s, own, words.general());
        List<String> doing = new ArrayList<>(List.of(content.word(verb)));
        Grammar.objects(s, verb).forEach(o -> doing.addAll(content.of(List.of(o))));
        List<String> lemmas = content.of(said);
        return by.isEmpty() || lemmas.size() < 2
                ? Optional.empty()
                : Optional.of(new Deed(
                        by,
                        verb.span(),
                        Quote.around(
                                text,
                                s,
                                clause.getFirst().index(),
                                clause.getLast().index() + 1,
                                verb.span()),
                        doing.stream().distinct().toList(),
                        lemmas));
    }

    /** What a second verb tells is its own deed. */
    private static boolean isJoined(Sentence s, Token verb, Token t) {
        return s.children(verb, "conj", "cc", "parataxis").stream()
                .anyMatch(c -> s.subtree(c).contains(t));
    }
}
