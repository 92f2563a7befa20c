package dev.readout.query;

import dev.readout.document.Known;
import dev.readout.join.JoinRules;
import dev.readout.join.Joiner;
import dev.readout.join.Report;
import dev.readout.query.FactSearch.Place;
import dev.readout.store.ReportReader;
import dev.readout.store.RulingReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Reads joined events within one read transaction. */
record EventReader(Handle handle) {
    private static final String REPORTS =
            "SELECT coding, ordinal FROM event_reports WHERE event = ? ORDER BY coding, ordinal";

    private static final String OF = "SELECT event FROM event_reports WHERE coding = ? AND ordinal = ?";

    private static final int PAGE = 50;

    /** The events that engagements which answer are reports of, in the order of these. */
    List<EventRow> list(EngagementQuery query, int limit) {
        Joiner joiner = joiner();
        return ids(query, limit).stream()
                .flatMap(id -> find(id, joiner).stream())
                .toList();
    }

    /** A page of the same; its places are numbers. */
    Answer<EventRow> page(EngagementQuery query, Page asked) {
        int end = asked.offset() + asked.limit();
        Set<String> ids = ids(query, end + 1);
        Joiner joiner = joiner();
        List<EventRow> rows = ids.stream()
                .skip(asked.offset())
                .limit(asked.limit())
                .flatMap(id -> find(id, joiner).stream())
                .toList();
        return new Answer<>(rows, ids.size() > end ? Optional.of(Integer.toString(end)) : Optional.empty());
    }

    private Set<String> ids(EngagementQuery query, int limit) {
        EngagementQuery joined = query.and(new EngagementQuery.Joined());
        Set<String> ids = new LinkedHashSet<>();
        Optional<Page> page = Optional.of(Page.first(PAGE));
        while (page.isPresent() && ids.size() < limit) {
            Answer<Place> places = FactSearch.of(handle, joined).page(page.get());
            places.rows().stream()
                    .map(this::id)
                    .takeWhile(id -> ids.size() < limit || ids.contains(id))
                    .forEach(ids::add);
            page = places.next().map(next -> Page.first(PAGE).after(next));
        }
        return ids;
    }

    private String id(Place place) {
        return handle.select(OF, place.coding(), place.ordinal())
                .mapTo(String.class)
                .one();
    }

    private Optional<EventRow> find(String id) {
        return find(id, joiner());
    }

    private Joiner joiner() {
        return new Joiner(JoinRules.bundled(), new RulingReader(handle).read());
    }

    /** The one event whose id begins so; absent where there is none, or are several. */
    Optional<EventRow> findByStart(String start) {
        List<String> ids = handle.select(
                        "SELECT DISTINCT event FROM event_reports WHERE substr(event, 1, length(?)) = ? ORDER BY event",
                        start,
                        start)
                .mapTo(String.class)
                .list();
        return ids.size() == 1 ? find(ids.getFirst()) : Optional.empty();
    }

    private Optional<EventRow> find(String id, Joiner joiner) {
        ReportReader reader = new ReportReader(handle, joiner.rules());
        List<Report> reports = new ArrayList<>();
        List<EngagementRow> rows = new ArrayList<>();
        List<Place> places = handle.select(REPORTS, id)
                .map((row, context) -> new Place(row.getLong("coding"), row.getInt("ordinal")))
                .list();
        for (Place place : places) {
            reports.add(reader.of(place.coding()).get(place.ordinal()));
            rows.add(new CodingReader(handle, place.coding())
                    .engagements(place.ordinal(), place.ordinal())
                    .getFirst());
        }
        rows.sort(Comparator.comparing(EventReader::published)
                .thenComparing(row -> row.source().document()));
        return joiner.join(reports).stream().findFirst().map(event -> new EventRow(event, rows));
    }

    private static LocalDate published(EngagementRow row) {
        return row.source().metadata().published().map(Known::value).orElse(LocalDate.MAX);
    }
}
