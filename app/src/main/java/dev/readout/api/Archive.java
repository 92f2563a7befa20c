package dev.readout.api;

import dev.readout.codebook.ActCodebook;
import dev.readout.codebook.DataFiles;
import dev.readout.codebook.Gazetteer;
import dev.readout.codebook.Spellings;
import dev.readout.query.Lookup;
import dev.readout.query.Reader;
import dev.readout.store.ArchivePlace;
import java.time.Duration;

/**
 * What is asked: an archive and the codebook.
 *
 * @param reader whose answers may take {@link #MOST}
 * @param patient whose answers may take as long as they do: an export is of everything
 * @param version of the program
 */
public record Archive(
        Reader reader,
        Reader patient,
        Lookup lookup,
        ActCodebook codebook,
        Gazetteer gazetteer,
        Spellings spellings,
        String version) {
    static final Duration MOST = Duration.ofSeconds(10);

    /**
     * Opens an archive.
     *
     * @param place where it is
     * @param version of the program
     */
    public static Archive open(ArchivePlace place, String version) {
        DataFiles files = DataFiles.bundled();
        return new Archive(
                Reader.open(place, MOST),
                Reader.open(place),
                Lookup.open(place, MOST),
                ActCodebook.load(files),
                Gazetteer.read(files),
                Spellings.read(files),
                version);
    }
}
