package dev.readout.web.meet;

import dev.readout.desk.Archive;
import dev.readout.query.EngagementQuery;
import dev.readout.query.EngagementRow;
import dev.readout.query.Page;
import dev.readout.query.Reader;
import dev.readout.web.frame.ActorNames;
import dev.readout.web.frame.Answer;
import dev.readout.web.frame.Feed;
import dev.readout.web.frame.Routes;
import dev.readout.web.frame.Turning;
import dev.readout.web.frame.Visit;
import java.util.List;
import java.util.Optional;

/** Engagements as a list, the newest first. */
public final class EngagementsPage implements dev.readout.web.frame.Page {
    private static final int ROWS = 40;
    private static final int MONTHS = 12;

    /** No visitor reads more; counting ends there. */
    private static final long COUNTED = 2000;

    private final Reader reader;
    private final Meetings meetings;
    private final ActorNames names;

    public EngagementsPage(Archive archive, Meetings meetings, ActorNames names) {
        this.reader = archive.reader();
        this.names = names;
        this.meetings = meetings;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/engagements", this::list);
    }

    private Answer list(Visit visit) {
        EngagementFilter asked = EngagementFilter.of(visit, names);
        boolean whenever = visit.wants("whole");
        EngagementFilter filter = whenever ? asked : asked.orLast(MONTHS, visit.holdings());
        EngagementQuery query = filter.query();
        Page page = visit.find("after").map(Page.first(ROWS)::after).orElse(Page.first(ROWS));
        dev.readout.query.Answer<EngagementRow> rows = reader.pageEngagements(query.page(page));
        Optional<String> on = rows.next().map(next -> visit.with("after", next));
        Optional<String> back = page.after().map(after -> visit.with("after", ""));
        return Answer.show(
                "meet/engagements",
                new EngagementsView(
                        filter,
                        meetings.of(rows.rows()),
                        reader.count(query, COUNTED + 1),
                        COUNTED,
                        asked.equals(filter) ? "" : asked.address("/engagements", "whole"),
                        new Turning(back, on),
                        List.of(Feed.json(filter.interfaceAddress("/api/v1/engagements")))));
    }
}
