package dev.readout.language.decode;

import dev.readout.language.packed.PackedLexica;
import dev.readout.language.packed.PackedLexicon;
import java.util.List;
import java.util.Map;

/** Words of a small lexicon of our own. */
final class Known {
    static final PackedLexica LEXICA = new PackedLexica(
            PackedLexicon.of(Map.of("talks", List.of("NNS", "VBZ"))),
            PackedLexicon.of(Map.of("talks", List.of("0101"))));

    private Known() {}

    static WordForm word(String form) {
        return new WordForms(LEXICA).of(List.of(form)).getFirst();
    }
}
