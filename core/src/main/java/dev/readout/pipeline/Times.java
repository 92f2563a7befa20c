package dev.readout.pipeline;

import dev.readout.document.Document;
import dev.readout.resolve.time.Timex;
import java.time.LocalDate;
import java.util.List;

/** Finds the times that a document tells, in the form of TIMEX3. Thread-safe. */
@FunctionalInterface
public interface Times {
    /**
     * The times in the order of the text.
     *
     * @param created the day on which the document was made, from which "today" is told
     */
    List<Timex> find(Document document, LocalDate created);
}
