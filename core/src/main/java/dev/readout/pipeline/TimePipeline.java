package dev.readout.pipeline;

import dev.readout.codebook.DataFiles;
import dev.readout.document.Document;
import dev.readout.language.Language;
import dev.readout.resolve.time.Timex;
import dev.readout.resolve.time.TimexFinder;
import java.time.LocalDate;
import java.util.List;

/** Reads a document as far as its times: language, then the grammar of times. */
public final class TimePipeline implements Times {
    private final Language language;
    private final TimexFinder finder;

    private TimePipeline(Language language, TimexFinder finder) {
        this.language = language;
        this.finder = finder;
    }

    /**
     * Builds it from data files and a language.
     *
     * @throws dev.readout.codebook.DataException where a file breaks its schema
     */
    public static TimePipeline load(DataFiles data, Language language) {
        return new TimePipeline(language, TimexFinder.load(data));
    }

    @Override
    public List<Timex> find(Document document, LocalDate created) {
        return finder.find(language.analyze(document), created);
    }
}
