package dev.readout.export;

import dev.readout.codebook.DataFiles;
import dev.readout.export.event.Event;
import dev.readout.export.event.EventReader;
import dev.readout.query.DocumentQuery;
import dev.readout.query.EvidenceException;
import dev.readout.query.Reader;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;

/**
 * What is asked of an export. The same archive gives the same bytes.
 *
 * @param documents of which the facts are exported
 * @param data the data files, for names, codes and places
 * @param what of what there is a row each, in the forms that ask it
 * @param period by which networks are counted
 * @param leftOut counts what a form cannot hold
 */
public record Export(
        Reader reader, DocumentQuery documents, DataFiles data, What what, Period period, LeftOut leftOut) {

    /** Of everything that the query picks: acts, and networks by year. */
    public Export(Reader reader, DocumentQuery documents, DataFiles data) {
        this(reader, documents, data, What.ACTS, Period.YEAR, new LeftOut());
    }

    /** The same of other rows. */
    public Export of(What other) {
        return new Export(reader, documents, data, other, period, leftOut);
    }

    /** The same by another period. */
    public Export by(Period other) {
        return new Export(reader, documents, data, what, other, leftOut);
    }

    /**
     * Writes in a form.
     *
     * @param out written to and flushed, not closed
     * @throws ExportException where a quote is not in its text any more; names document and fact
     */
    public void write(ExportFormat format, OutputStream out) throws IOException {
        try {
            format.write(this, out);
            out.flush();
        } catch (EvidenceException e) {
            throw new ExportException(e);
        }
    }

    /** The events of other schemes, one document after the other. */
    public void eachEvent(EventReader events, Consumer<Event> sink) {
        reader.eachDocumentFacts(documents, facts -> events.events(facts).forEach(sink));
    }
}
