package dev.readout.web;

import dev.readout.desk.Archive;
import dev.readout.desk.Turn;
import dev.readout.evaluate.Measured;
import dev.readout.jobs.Jobs;
import dev.readout.serve.Doorkeeper;
import dev.readout.serve.Part;
import dev.readout.web.codebook.CodebookPage;
import dev.readout.web.corrections.CorrectionsPage;
import dev.readout.web.corrections.FactPage;
import dev.readout.web.corrections.JudgementPage;
import dev.readout.web.corrections.QueuePage;
import dev.readout.web.frame.Frame;
import dev.readout.web.frame.Languages;
import dev.readout.web.frame.Page;
import dev.readout.web.reader.ChangesPage;
import dev.readout.web.reader.DocumentsPage;
import dev.readout.web.reader.ReaderPage;
import dev.readout.web.start.IngestPage;
import dev.readout.web.start.StartPage;
import io.javalin.config.RoutesConfig;
import java.time.Clock;
import java.util.List;

/** The pages of one archive. */
public final class Pages implements Part {
    private final Frame frame;
    private final List<Page> pages;

    /** @param jobs by which documents are brought in */
    public Pages(Archive archive, Jobs jobs, Doorkeeper door) {
        this.frame = new Frame(
                door, Languages.load(archive.gazetteer()), Archive.MOST, new CoverageMemory(archive.reader()));
        Measured measured = Measured.bundled();
        this.pages = List.of(
                new StartPage(archive, Clock.systemUTC()),
                new IngestPage(jobs, archive.place().directory()),
                new DocumentsPage(archive.reader()),
                new ReaderPage(archive.reader(), archive.corrections(), archive.codebook()),
                new ChangesPage(archive.reader()),
                new CodebookPage(archive.codebook(), measured, archive.reader()),
                new CorrectionsPage(archive.corrections()),
                new QueuePage(archive, measured),
                new FactPage(archive.corrections(), archive.codebook()),
                new JudgementPage(archive, new Turn(jobs.turn())));
    }

    @Override
    public void addTo(RoutesConfig routes) {
        frame.addTo(routes, pages);
    }
}
