package dev.readout.language.decode;

import dev.readout.language.packed.PackedLexica;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** Knows words, and remembers those seen lately: nine of ten words of a text were in the one before. Thread-safe. */
public final class WordForms {
    private static final int REMEMBERED = 1 << 14;

    private final PackedLexica lexica;
    private final AtomicReferenceArray<@Nullable WordForm> lately = new AtomicReferenceArray<>(REMEMBERED);

    public WordForms(PackedLexica lexica) {
        this.lexica = lexica;
    }

    /** The words of a sentence, in its order. */
    public List<WordForm> of(List<String> forms) {
        return forms.stream().map(this::get).toList();
    }

    private WordForm get(String form) {
        int hash = form.hashCode();
        int slot = (hash ^ hash >>> 15) & REMEMBERED - 1;
        WordForm known = lately.getPlain(slot);
        if (known != null && known.form().equals(form)) {
            return known;
        }
        WordForm fresh = new WordForm(form, lexica);
        lately.setRelease(slot, fresh);
        return fresh;
    }
}
