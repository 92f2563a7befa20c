package dev.readout.language;

import java.util.List;

/** The speaker before a speech, as in "QUESTION: …" or "Minister Lovel: …": a sentence of its own. */
final class SpeakerLabel {
    private static final int LONGEST = 7;

    private SpeakerLabel() {}

    /** How many of a block's words are the label, the colon included; 0 where it has none. */
    static int length(List<Draft.Word> words) {
        for (int i = 0; i < Math.min(LONGEST, words.size() - 1); i++) {
            String word = words.get(i).plain();
            if (word.equals(":")) {
                return i > 0 && Character.isUpperCase(words.get(i + 1).plain().codePointAt(0)) ? i + 1 : 0;
            }
            if (!Character.isUpperCase(word.codePointAt(0))) {
                return 0;
            }
        }
        return 0;
    }
}
