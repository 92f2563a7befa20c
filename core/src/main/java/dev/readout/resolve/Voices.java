package dev.readout.resolve;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * In whose voice a document speaks, block by block: that of its issuers, or in a transcript of whoever has the floor.
 *
 * @param document codes of those who say "we" where no speaker is named
 * @param blocks codes of the speaker of a block, by the block's index; an empty list: a speaker who acts for nobody known
 * @param questions indices of the blocks in which a reporter asks: nobody's acts
 * @param isTranscript whether speakers take turns; else the blocks are those of letters
 */
public record Voices(
        List<String> document, Map<Integer, List<String>> blocks, Set<Integer> questions, boolean isTranscript) {
    public Voices {
        document = List.copyOf(document);
        blocks = Map.copyOf(blocks);
        questions = Set.copyOf(questions);
    }

    /** One voice throughout. */
    public static Voices of(List<String> document) {
        return new Voices(document, Map.of(), Set.of(), false);
    }

    /** Codes of those who say "we" in a block. */
    public List<String> in(int block) {
        return blocks.getOrDefault(block, document);
    }

    public boolean isQuestion(int block) {
        return questions.contains(block);
    }

    /** Codes of those for whom anybody speaks who answers to reporters; empty where none ask. */
    public List<String> heard() {
        return questions.isEmpty()
                ? List.of()
                : blocks.values().stream()
                        .flatMap(List::stream)
                        .distinct()
                        .sorted()
                        .toList();
    }

    /** Whether a block is spoken in somebody's turn. */
    public boolean isTurn(int block) {
        return isTranscript && blocks.containsKey(block);
    }
}
