package dev.readout.web.meet;

import dev.readout.codebook.Gazetteer;
import dev.readout.codebook.RankLadder;
import dev.readout.document.Known;
import dev.readout.document.Metadata;
import dev.readout.document.Span;
import dev.readout.query.EngagementRow;
import dev.readout.query.Lookup;
import dev.readout.query.Source;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.Engagement.Inferred;
import dev.readout.resolve.Engagement.Participant;
import dev.readout.web.frame.Addresses;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes engagements ready to be shown. */
public final class Meetings {
    private static final List<String> DATES = List.of("date", "start", "end", "year", "month", "day");

    private final Lookup lookup;
    private final RankLadder ranks;

    public Meetings(Lookup lookup, Gazetteer gazetteer) {
        this.lookup = lookup;
        this.ranks = new RankLadder(gazetteer);
    }

    public List<Meeting> of(List<EngagementRow> rows) {
        List<Optional<String>> events = lookup.listEvents(rows);
        return IntStream.range(0, rows.size())
                .mapToObj(i -> of(rows.get(i), events.get(i)))
                .toList();
    }

    public Meeting of(EngagementRow row) {
        return of(List.of(row)).getFirst();
    }

    private Meeting of(EngagementRow row, Optional<String> event) {
        Engagement e = row.engagement();
        return new Meeting(
                Addresses.engagement(row.key()),
                EngagementFilter.small(e.kind()),
                EngagementFilter.small(e.status()),
                e.when().start(),
                e.when().end(),
                rules(e, DATES),
                where(e),
                sides(e),
                e.topics().stream().map(Engagement.Topic::words).toList(),
                row.quote(),
                origin(row.source(), e.quote()),
                event.map(Addresses::event));
    }

    /** Where words of a document stand. */
    public static Meeting.Origin origin(Source source, Span words) {
        Metadata known = source.metadata();
        return new Meeting.Origin(
                known.title().map(Known::value).orElse(source.name()),
                known.issuer().map(Known::value).orElse(""),
                known.published().map(day -> day.value().toString()).orElse(""),
                Addresses.document(source.document()),
                Addresses.words(source.document(), source.snapshot().hash(), words.start(), words.end()));
    }

    private static String rules(Engagement engagement, List<String> fields) {
        return engagement.inferred().stream()
                .filter(i -> fields.contains(i.field()))
                .map(Inferred::rule)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static List<Meeting.Told> where(Engagement e) {
        List<Meeting.Told> where = new ArrayList<>();
        e.place().ifPresent(words -> where.add(new Meeting.Told(words, "", rules(e, List.of("place")))));
        e.city().ifPresent(words -> where.add(new Meeting.Told(words, "", rules(e, List.of("city")))));
        e.country().ifPresent(code -> where.add(new Meeting.Told("", code, rules(e, List.of("country")))));
        return where;
    }

    private List<Meeting.Side> sides(Engagement engagement) {
        Map<String, List<Meeting.Person>> sides = new LinkedHashMap<>();
        for (Participant participant : engagement.participants()) {
            List<Meeting.Person> people = sides.computeIfAbsent(participant.country(), code -> new ArrayList<>());
            if (participant.name().isPresent() || participant.office().isPresent()) {
                people.add(person(participant));
            }
        }
        return sides.entrySet().stream()
                .map(side -> new Meeting.Side(side.getKey(), side.getValue()))
                .toList();
    }

    private Meeting.Person person(Participant participant) {
        String office = participant.office().orElse("");
        return new Meeting.Person(
                participant.name().orElse(""), office, ranks.findLevel(office).orElse(0));
    }
}
