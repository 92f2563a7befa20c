package dev.readout.search;

import dev.readout.query.StoredText;
import java.util.List;
import java.util.Optional;

/**
 * A document that answers.
 *
 * @param title its headline with what was found in it; absent where nothing was
 * @param passages the best of those that answer, in the order of the text
 * @param places how many places of the text answer, shown or not
 */
public record Hit(StoredText version, Optional<Passage> title, List<Passage> passages, int places) {
    public Hit {
        passages = List.copyOf(passages);
    }
}
