package dev.readout.query;

import dev.readout.document.Known;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A document as a list tells of it.
 *
 * @param key of the document
 * @param name what a person called it
 */
public record DocumentLine(
        String key,
        String name,
        Optional<String> title,
        Optional<String> issuer,
        Optional<Known<LocalDate>> published,
        int engagements,
        int acts) {

    /** Its title, or the name of what has none. */
    public String heading() {
        return title.orElse(name);
    }
}
