package dev.readout.web;

import dev.readout.desk.AnswerMemory;
import dev.readout.desk.Archive;
import dev.readout.desk.Scribe;
import dev.readout.desk.Turn;
import dev.readout.evaluate.Measured;
import dev.readout.jobs.Jobs;
import dev.readout.query.DocumentQuery;
import dev.readout.serve.AuditLog;
import dev.readout.serve.Doorkeeper;
import dev.readout.serve.Part;
import dev.readout.web.actor.ActorPage;
import dev.readout.web.actor.ActorsPage;
import dev.readout.web.actor.DyadPage;
import dev.readout.web.actor.NetworkPage;
import dev.readout.web.actor.OfficesPage;
import dev.readout.web.codebook.CodebookPage;
import dev.readout.web.commitment.BoardPage;
import dev.readout.web.commitment.CommitmentPage;
import dev.readout.web.commitment.EvidencePage;
import dev.readout.web.corrections.CorrectionsPage;
import dev.readout.web.corrections.FactPage;
import dev.readout.web.corrections.JudgementPage;
import dev.readout.web.corrections.QueuePage;
import dev.readout.web.find.ActsPage;
import dev.readout.web.find.SearchPage;
import dev.readout.web.frame.ActorNames;
import dev.readout.web.frame.Frame;
import dev.readout.web.frame.Holdings;
import dev.readout.web.frame.Languages;
import dev.readout.web.frame.Page;
import dev.readout.web.mechanism.MechanismsPage;
import dev.readout.web.meet.CalendarPage;
import dev.readout.web.meet.EngagementPage;
import dev.readout.web.meet.EngagementsPage;
import dev.readout.web.meet.EventPage;
import dev.readout.web.meet.MapPage;
import dev.readout.web.meet.Meetings;
import dev.readout.web.meet.RanksPage;
import dev.readout.web.meet.TimelinePage;
import dev.readout.web.reader.ChangesPage;
import dev.readout.web.reader.DocumentsPage;
import dev.readout.web.reader.ReaderPage;
import dev.readout.web.start.IngestPage;
import dev.readout.web.start.StartPage;
import dev.readout.web.wording.FormulasPage;
import dev.readout.web.wording.LineagePage;
import dev.readout.web.wording.NoveltyPage;
import dev.readout.web.wording.PhrasePage;
import dev.readout.web.wording.SeriesPage;
import io.javalin.config.RoutesConfig;
import java.time.Clock;
import java.util.List;

/** The pages of one archive. */
public final class Pages implements Part {
    private final Frame frame;
    private final List<Page> pages;

    /** @param jobs by which documents are brought in */
    public Pages(Archive archive, Jobs jobs, Doorkeeper door) {
        Languages languages = Languages.load(archive.gazetteer());
        this.frame = new Frame(
                door,
                languages,
                Archive.MOST,
                () -> Holdings.find(archive.reader().coverage(DocumentQuery.all())));
        ActorNames names = new ActorNames(archive.gazetteer(), languages.list());
        AnswerMemory memory = new AnswerMemory(archive.reader(), archive.lookup());
        Meetings meetings = new Meetings(archive.lookup(), archive.gazetteer());
        Measured measured = Measured.bundled();
        Scribe scribe = new Scribe(
                archive.place(),
                new Turn(jobs.turn()),
                AuditLog.in(archive.place().directory())::add);
        this.pages = List.of(
                new StartPage(archive, Clock.systemUTC()),
                new IngestPage(jobs, archive.place().directory()),
                new SearchPage(archive),
                new ActsPage(archive, names),
                new DocumentsPage(archive.reader()),
                new ReaderPage(archive.reader(), archive.corrections(), archive.codebook()),
                new EngagementsPage(archive, meetings, names),
                new CalendarPage(archive, memory, meetings, names),
                new TimelinePage(memory, names),
                new RanksPage(memory, names),
                new MapPage(archive, memory, names),
                new EngagementPage(archive, meetings),
                new EventPage(archive, meetings),
                new ActorsPage(memory, names),
                new ActorPage(archive, memory, meetings, names),
                new OfficesPage(archive, memory, names),
                new DyadPage(archive, memory, names),
                new NetworkPage(memory, names),
                new ChangesPage(archive.reader()),
                new PhrasePage(archive, names),
                new SeriesPage(archive, names),
                new LineagePage(archive),
                new NoveltyPage(archive),
                new FormulasPage(archive, names),
                new BoardPage(archive, names),
                new CommitmentPage(archive),
                new EvidencePage(archive.reader(), scribe),
                new MechanismsPage(archive),
                new CodebookPage(archive.codebook(), measured, archive.reader()),
                new CorrectionsPage(archive.corrections()),
                new QueuePage(archive, measured),
                new FactPage(archive.corrections(), archive.codebook()),
                new JudgementPage(archive, scribe));
    }

    @Override
    public void addTo(RoutesConfig routes) {
        frame.addTo(routes, pages);
    }
}
