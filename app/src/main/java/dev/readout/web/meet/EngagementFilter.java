package dev.readout.web.meet;

import dev.readout.desk.DeskException;
import dev.readout.query.Days;
import dev.readout.query.EngagementQuery;
import dev.readout.resolve.Engagement;
import dev.readout.web.frame.ActorNames;
import dev.readout.web.frame.Holdings;
import dev.readout.web.frame.Months;
import dev.readout.web.frame.Visit;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a visitor asks of engagements.
 *
 * @param actors codes or names of those who all took part
 * @param rank somebody of this level or a higher took part
 * @param at code of a country, or words of the city or the place
 * @param since a day, month or year, as told
 */
public record EngagementFilter(
        List<String> actors,
        Optional<Engagement.Kind> kind,
        Optional<Engagement.Status> status,
        Optional<Integer> rank,
        Optional<String> at,
        Optional<String> topic,
        Optional<String> since,
        Optional<String> until) {
    private static final int MOST_ACTORS = 4;
    private static final int MOST_LETTERS = 200;

    public EngagementFilter {
        actors = List.copyOf(actors);
    }

    static EngagementFilter of(Visit visit, ActorNames names) {
        return new EngagementFilter(
                visit.list("actor").stream()
                        .limit(MOST_ACTORS)
                        .map(EngagementFilter::cut)
                        .map(names::code)
                        .distinct()
                        .toList(),
                visit.find("kind", Engagement.Kind.class),
                visit.find("status", Engagement.Status.class),
                visit.find("rank").filter(told -> told.matches("[1-6]")).map(Integer::valueOf),
                visit.find("at").map(EngagementFilter::cut),
                visit.find("topic").map(EngagementFilter::cut),
                visit.find("since"),
                visit.find("until"));
    }

    private static String cut(String words) {
        return words.codePointCount(0, words.length()) <= MOST_LETTERS
                ? words
                : words.substring(0, words.offsetByCodePoints(0, MOST_LETTERS));
    }

    /** @throws DeskException where a day is none */
    Days days() {
        Days all = Days.all();
        Days begun =
                since.map(told -> days(told).from().map(all::from).orElse(all)).orElse(all);
        return until.map(told -> days(told).to().map(begun::to).orElse(begun)).orElse(begun);
    }

    private static Days days(String told) {
        try {
            return Days.told(told);
        } catch (DateTimeException e) {
            throw new DeskException("'" + told + "' is no date such as 2026-03-12, 2026-03 or 2026.");
        }
    }

    /** @throws DeskException where a day is none */
    EngagementQuery query() {
        return query(days());
    }

    /** The same, on other days. */
    EngagementQuery query(Days days) {
        EngagementQuery query = EngagementQuery.all().during(days);
        for (String actor : actors) {
            query = query.participant(actor);
        }
        query = kind.map(query::kind).orElse(query);
        query = status.map(EngagementQuery.OfStatus::new).map(query::and).orElse(query);
        query = rank.map(EngagementQuery.Ranked::new).map(query::and).orElse(query);
        query = at.map(EngagementQuery.At::new).map(query::and).orElse(query);
        return topic.map(EngagementQuery.On::new).map(query::and).orElse(query);
    }

    /** As asked; of the last so many months of which there are documents where no days are asked for. */
    EngagementFilter orLast(int months, Optional<Holdings> holdings) {
        if (since.isPresent() || until.isPresent()) {
            return this;
        }
        YearMonth last = Months.last(holdings);
        return between(last.minusMonths(months - 1L).toString(), last.toString());
    }

    /** The same between other days. */
    EngagementFilter between(String first, String last) {
        return new EngagementFilter(actors, kind, status, rank, at, topic, Optional.of(first), Optional.of(last));
    }

    EngagementFilter of(Engagement.Kind only) {
        return new EngagementFilter(actors, Optional.of(only), status, rank, at, topic, since, until);
    }

    EngagementFilter at(String where) {
        return new EngagementFilter(actors, kind, status, rank, Optional.of(where), topic, since, until);
    }

    EngagementFilter among(List<String> others) {
        return new EngagementFilter(others, kind, status, rank, at, topic, since, until);
    }

    /** An address of ours that asks the same. */
    public String address(String path) {
        return address(path, "since", "until");
    }

    /** The same in another form. */
    String address(String path, String form) {
        String address = address(path);
        return address + (address.equals(path) ? "?" : "&") + Visit.pair("form", form);
    }

    /** The interface's, which calls the days otherwise. */
    String interfaceAddress(String path) {
        return address(path, "from", "to");
    }

    private String address(String path, String first, String last) {
        List<String> pairs = new ArrayList<>();
        actors.forEach(actor -> pairs.add(Visit.pair("actor", actor)));
        kind.ifPresent(value -> pairs.add(Visit.pair("kind", small(value))));
        status.ifPresent(value -> pairs.add(Visit.pair("status", small(value))));
        rank.ifPresent(value -> pairs.add(Visit.pair("rank", value.toString())));
        at.ifPresent(value -> pairs.add(Visit.pair("at", value)));
        topic.ifPresent(value -> pairs.add(Visit.pair("topic", value)));
        since.ifPresent(value -> pairs.add(Visit.pair(first, value)));
        until.ifPresent(value -> pairs.add(Visit.pair(last, value)));
        return pairs.isEmpty() ? path : path + pairs.stream().collect(Collectors.joining("&", "?", ""));
    }

    static String small(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
