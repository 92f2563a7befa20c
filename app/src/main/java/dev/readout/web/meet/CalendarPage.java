package dev.readout.web.meet;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ULocale;
import dev.readout.desk.AnswerMemory;
import dev.readout.desk.Archive;
import dev.readout.query.CountingRule;
import dev.readout.query.Counts;
import dev.readout.query.EngagementQuery;
import dev.readout.query.FactCount;
import dev.readout.query.FactCount.PerEngagement;
import dev.readout.query.Reader;
import dev.readout.web.draw.CalendarMonth;
import dev.readout.web.frame.ActorNames;
import dev.readout.web.frame.Answer;
import dev.readout.web.frame.Csv;
import dev.readout.web.frame.Feed;
import dev.readout.web.frame.Months;
import dev.readout.web.frame.Page;
import dev.readout.web.frame.Routes;
import dev.readout.web.frame.Visit;
import dev.readout.web.meet.CalendarView.Cell;
import dev.readout.web.meet.CalendarView.Entry;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A month of engagements, day by day; what several documents tell of stands there once. */
public final class CalendarPage implements Page {
    /** How many are read to be named: more do not fit into a month. */
    private static final int NAMED = 100;

    private static final int A_DAY = 4;
    private static final int DAYS = 7;

    private final Reader reader;
    private final AnswerMemory memory;
    private final Meetings meetings;
    private final ActorNames names;

    public CalendarPage(Archive archive, AnswerMemory memory, Meetings meetings, ActorNames names) {
        this.reader = archive.reader();
        this.memory = memory;
        this.meetings = meetings;
        this.names = names;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/engagements/calendar", this::month);
    }

    private Answer month(Visit visit) {
        YearMonth month = Months.find(visit.find("month")).orElseGet(() -> Months.last(visit.holdings()));
        EngagementFilter filter = EngagementFilter.of(visit, names);
        EngagementQuery query = filter.query(Months.days(month));
        Counts counts = memory.count(new FactCount.OfEngagements(
                query, List.of(PerEngagement.DAY, PerEngagement.KIND), CountingRule.JOINED));
        if (visit.wants("csv")) {
            Csv csv = Csv.of("day", "kind", "engagements");
            counts.groups().forEach(g -> csv.row(g.values().get(0), g.values().get(1), g.n()));
            return csv.file("engagements-" + month + ".csv");
        }
        CalendarMonth calendar = new CalendarMonth(month, begins(visit));
        Map<LocalDate, List<Entry>> named = named(query, month);
        return Answer.show(
                "meet/calendar",
                new CalendarView(
                        filter,
                        month,
                        calendar.days(),
                        calendar.weeks().stream()
                                .map(week -> week.stream()
                                        .map(day -> cell(filter, calendar, counts, named, day))
                                        .toList())
                                .toList(),
                        ofNoDay(counts),
                        visit.with("month", month.minusMonths(1).toString()),
                        visit.with("month", month.plusMonths(1).toString()),
                        List.of(Feed.csv(visit.with("form", "csv")))));
    }

    private static DayOfWeek begins(Visit visit) {
        int first = Calendar.getInstance(ULocale.addLikelySubtags(
                        ULocale.forLanguageTag(visit.words().code())))
                .getFirstDayOfWeek();
        return DayOfWeek.of(Math.floorMod(first - 2, DAYS) + 1); // ICU begins with Sunday as 1
    }

    private static Cell cell(
            EngagementFilter filter,
            CalendarMonth month,
            Counts counts,
            Map<LocalDate, List<Entry>> named,
            LocalDate day) {
        if (!month.holds(day)) {
            return new Cell(day, false, 0, List.of(), "");
        }
        long n = counts.groups().stream()
                .filter(group -> group.values().getFirst().equals(day.toString()))
                .mapToLong(Counts.Group::n)
                .sum();
        List<Entry> entries = named.getOrDefault(day, List.of());
        return new Cell(
                day,
                true,
                Math.max(n, entries.size()),
                entries.stream().limit(A_DAY).toList(),
                filter.between(day.toString(), day.toString()).address("/engagements"));
    }

    private static long ofNoDay(Counts counts) {
        return counts.groups().stream()
                .filter(group -> group.values().getFirst().isEmpty())
                .mapToLong(Counts.Group::n)
                .sum();
    }

    /** What lasts from a month before stands on the first day. */
    private Map<LocalDate, List<Entry>> named(EngagementQuery query, YearMonth month) {
        Map<LocalDate, List<Entry>> named = new TreeMap<>();
        Set<String> events = new HashSet<>();
        for (Meeting meeting : meetings.of(reader.listEngagements(query.page(NAMED, 0)))) {
            boolean first = meeting.event().map(events::add).orElse(true);
            meeting.start()
                    .filter(start -> start.length() == 10 && first)
                    .map(LocalDate::parse)
                    .map(start -> start.isBefore(month.atDay(1)) ? month.atDay(1) : start)
                    .ifPresent(day ->
                            named.computeIfAbsent(day, d -> new ArrayList<>()).add(entry(meeting)));
        }
        return named;
    }

    private static Entry entry(Meeting meeting) {
        return new Entry(
                meeting.kind(),
                meeting.status(),
                meeting.sides().stream().map(Meeting.Side::code).toList(),
                meeting.event().orElse(meeting.address()));
    }
}
