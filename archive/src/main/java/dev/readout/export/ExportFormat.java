package dev.readout.export;

import java.io.IOException;
import java.io.OutputStream;

/** A form in which the archive is handed to other programs. Whoever lists the forms asks them for their label. */
public interface ExportFormat {

    /**
     * How a form is called.
     *
     * @param name as on the command line
     * @param ending of its files, without the dot
     * @param mediaType as on the web
     * @param description in one line
     */
    record Label(String name, String ending, String mediaType, String description) {}

    Label label();

    /** Whether acts, engagements or documents can be had in this form; if not, the form decides what it is of. */
    default boolean asksWhat() {
        return false;
    }

    /** Whether it counts by period. */
    default boolean asksPeriod() {
        return false;
    }

    /**
     * Writes what an archive holds.
     *
     * @param out written to and flushed, not closed
     * @throws dev.readout.query.EvidenceException where a quote is not in its text any more
     */
    void write(Export export, OutputStream out) throws IOException;
}
