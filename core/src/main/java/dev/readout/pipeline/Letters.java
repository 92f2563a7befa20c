package dev.readout.pipeline;

import dev.readout.document.Text;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.resolve.Mention;
import dev.readout.resolve.Mentioned;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds letters that a text prints whole: after "X received a message from Y" and "The message said:", it is Y who says
 * "I" and "we".
 */
final class Letters {
    private static final Set<String> WORDS =
            Set.of("message", "letter", "telegram", "greeting", "greetings", "cable", "it");
    private static final Set<String> SAYING = Set.of("say", "read", "follow", "state", "run");
    private static final Set<String> GETTING = Set.of("receive", "get");

    private Letters() {}

    /** The blocks of letters, each with the codes of who wrote it; empty lists where the text does not name the writer. */
    static Map<Integer, List<String>> of(Mentioned mentioned) {
        Text text = mentioned.text().document().text();
        Map<Integer, List<String>> blocks = new HashMap<>();
        Optional<List<String>> writer = Optional.empty();
        for (Sentence s : mentioned.text().sentences()) {
            Optional<List<String>> named = sender(mentioned, s);
            writer = named.isPresent() ? named : writer;
            boolean opens = text.cut(s.span()).strip().endsWith(":")
                    && s.tokens().stream().anyMatch(t -> SAYING.contains(t.lemma()))
                    && s.tokens().stream().anyMatch(t -> WORDS.contains(t.lemma()));
            if (opens && writer.isPresent()) {
                for (int b = s.block() + 1; b < text.blocks().size(); b++) {
                    blocks.put(b, writer.get());
                }
            }
        }
        return blocks;
    }

    /** Who stands after "from" where somebody receives something written. */
    private static Optional<List<String>> sender(Mentioned mentioned, Sentence s) {
        for (Token verb : s.tokens()) {
            boolean got = GETTING.contains(verb.lemma())
                    && s.subtree(verb).stream()
                            .anyMatch(
                                    t -> WORDS.contains(t.lemma()) && !t.lemma().equals("it"));
            Optional<Token> from = got
                    ? s.subtree(verb).stream()
                            .filter(t -> t.lemma().equals("from") && t.index() > verb.index())
                            .findFirst()
                    : Optional.empty();
            if (from.isPresent()) {
                Set<Token> phrase = Set.copyOf(s.subtree(from.get()));
                return Optional.of(mentioned.actors().stream()
                        .filter(m -> m.sentence() == s.index() && phrase.contains(s.get(m.head())))
                        .map(Mention::actor)
                        .map(a -> a.code())
                        .distinct()
                        .limit(1)
                        .toList());
            }
        }
        return Optional.empty();
    }
}
