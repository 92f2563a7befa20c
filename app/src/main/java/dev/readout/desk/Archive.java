package dev.readout.desk;

import dev.readout.codebook.ActCodebook;
import dev.readout.codebook.DataFiles;
import dev.readout.codebook.Gazetteer;
import dev.readout.codebook.Spellings;
import dev.readout.query.CorrectionReader;
import dev.readout.query.Lookup;
import dev.readout.query.Reader;
import dev.readout.search.SentenceVectors;
import dev.readout.store.ArchivePlace;
import dev.readout.wording.SeriesFinder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * What is asked: an archive and the codebook.
 *
 * @param place where it is
 * @param files by which it is coded: the bundled ones and its own
 * @param reader whose answers may take {@link #MOST}
 * @param patient whose answers may take as long as they do: an export is of everything
 * @param series keeps the headlines that it has read
 * @param version of the program
 */
public record Archive(
        ArchivePlace place,
        DataFiles files,
        Reader reader,
        Reader patient,
        Lookup lookup,
        CorrectionReader corrections,
        Indexes indexes,
        ActCodebook codebook,
        Gazetteer gazetteer,
        Spellings spellings,
        SeriesFinder series,
        String version) {
    /** How long a question may take. */
    public static final Duration MOST = Duration.ofSeconds(10);

    /**
     * Opens an archive.
     *
     * @param place where it is
     * @param vectors makes vectors of sentences; asked when somebody looks for what is like something
     * @param version of the program
     */
    public static Archive open(ArchivePlace place, Supplier<SentenceVectors> vectors, String version) {
        try {
            DataFiles files = new Overlays(place.directory()).data();
            Gazetteer gazetteer = Gazetteer.read(files);
            return new Archive(
                    place,
                    files,
                    Reader.open(place, MOST),
                    Reader.open(place),
                    Lookup.open(place, MOST),
                    CorrectionReader.open(place, MOST),
                    new Indexes(place, vectors),
                    ActCodebook.load(files),
                    gazetteer,
                    Spellings.read(files),
                    new SeriesFinder(gazetteer),
                    version);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
