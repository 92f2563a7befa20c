package dev.readout.web.start;

import dev.readout.desk.Archive;
import dev.readout.desk.IndexException;
import dev.readout.query.Arrivals;
import dev.readout.query.DocumentQuery;
import dev.readout.query.EngagementQuery;
import dev.readout.query.EngagementRow;
import dev.readout.query.EventRow;
import dev.readout.query.Reader;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.Engagement.Participant;
import dev.readout.search.Alert;
import dev.readout.search.Alerts;
import dev.readout.search.QueryException;
import dev.readout.search.Search;
import dev.readout.serve.Role;
import dev.readout.web.frame.Addresses;
import dev.readout.web.frame.Answer;
import dev.readout.web.frame.Feed;
import dev.readout.web.frame.Page;
import dev.readout.web.frame.Routes;
import dev.readout.web.frame.Section;
import dev.readout.web.frame.Visit;
import dev.readout.web.start.StartView.Fired;
import dev.readout.web.start.StartView.Met;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What came in since last time, what is on today and planned, which saved searches fired, and what the archive holds. */
public final class StartPage implements Page {
    private static final String SEEN = "seen";
    private static final int DOCUMENTS = 12;
    private static final int ENGAGEMENTS = 12;
    private static final int PLANNED = 100;
    private static final int ALERTS = 20;
    private static final int PRESENT = 4;

    private final Archive archive;
    private final Reader reader;
    private final Clock clock;

    /** @param clock tells which day is today, in UTC */
    public StartPage(Archive archive, Clock clock) {
        this.archive = archive;
        this.reader = archive.reader();
        this.clock = clock;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/", this::start).get("/coverage.csv", this::coverage);
    }

    private Answer start(Visit visit) {
        long before = seen(visit);
        Arrivals arrivals = reader.arrivals(before, DOCUMENTS);
        if (visit.find(SEEN).isPresent() || visit.findKept(SEEN).isEmpty()) {
            visit.keep(SEEN, Long.toString(arrivals.last()));
        }
        if (visit.find(SEEN).isPresent()) {
            return Answer.goTo("/");
        }
        if (arrivals.last() == 0) {
            return Answer.show("start/first", visit.may(Role.ADMIN));
        }
        Arrivals shown = arrivals.rows().isEmpty() ? reader.arrivals(0, DOCUMENTS) : arrivals;
        LocalDate today = LocalDate.now(clock);
        return Answer.show(
                "start/start",
                new StartView(
                        shown.rows(),
                        before > 0 ? Optional.of(arrivals.all()) : Optional.empty(),
                        today,
                        met(reader.listEvents(EngagementQuery.all().from(today).to(today), ENGAGEMENTS)),
                        planned(today),
                        alerts(visit),
                        reader.coverage(DocumentQuery.all()).lines().stream()
                                .sorted(Comparator.comparing(line -> -line.documents()))
                                .toList(),
                        visit.may(Role.ADMIN),
                        List.of(Feed.json("/api/v1/documents"), Feed.csv("/coverage.csv"))));
    }

    /** The arrival up to which this browser has seen all; 0 where it is here for the first time. */
    private static long seen(Visit visit) {
        return visit.findKept(SEEN)
                .filter(told -> told.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElse(0L);
    }

    private List<Met> planned(LocalDate today) {
        EngagementQuery later = EngagementQuery.all()
                .and(new EngagementQuery.OfStatus(Engagement.Status.PLANNED))
                .from(today.plusDays(1));
        return met(reader.listEvents(later, PLANNED)).stream()
                .sorted(Comparator.comparing(Met::start))
                .limit(ENGAGEMENTS)
                .toList();
    }

    private static List<Met> met(List<EventRow> events) {
        return events.stream().map(StartPage::met).toList();
    }

    private static Met met(EventRow event) {
        EngagementRow row = event.reports().getFirst();
        Engagement e = row.engagement();
        return new Met(
                Addresses.record(row.source().document(), e.id()),
                e.kind().name().toLowerCase(Locale.ROOT),
                e.when().start().orElse(""),
                e.when().end().orElse(""),
                e.participants().stream().limit(PRESENT).map(StartPage::present).toList(),
                e.participants().size(),
                e.city().or(e::country).orElse(""),
                event.reports().size());
    }

    private static Met.Present present(Participant p) {
        return new Met.Present(p.name().or(p::office).orElse(""), p.country());
    }

    /** Whatever hinders a search hinders no other page. */
    private List<Fired> alerts(Visit visit) {
        List<Alert> alerts = Alerts.of(archive.place().directory()).list();
        if (alerts.isEmpty()) {
            return List.of();
        }
        try (Search search = archive.indexes().search()) {
            return alerts.stream()
                    .limit(ALERTS)
                    .map(alert -> fired(alert, search, visit))
                    .toList();
        } catch (IndexException e) {
            return List.of();
        }
    }

    private static Fired fired(Alert alert, Search search, Visit visit) {
        String address = visit.sections().contains(Section.SEARCH)
                ? Section.SEARCH.path() + "?" + Visit.pair("q", alert.query())
                : "";
        try {
            return new Fired(
                    alert.name(),
                    alert.query(),
                    address,
                    Optional.of(search.news(alert.query(), alert.read()).size()));
        } catch (QueryException e) {
            return new Fired(alert.name(), alert.query(), address, Optional.empty());
        }
    }

    private Answer coverage(Visit visit) {
        StringBuilder csv = new StringBuilder("issuer,documents,first,last,months_without\r\n");
        reader.coverage(DocumentQuery.all())
                .lines()
                .forEach(line -> csv.append(line.issuer())
                        .append(',')
                        .append(line.documents())
                        .append(',')
                        .append(line.first())
                        .append(',')
                        .append(line.last())
                        .append(',')
                        .append(line.gaps().size())
                        .append("\r\n"));
        return Answer.csv("coverage.csv", csv.toString());
    }
}
