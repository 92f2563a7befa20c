package dev.readout.pipeline;

import dev.readout.resolve.Engagement;
import dev.readout.resolve.Engagement.Inferred;
import dev.readout.resolve.Engagement.Kind;
import dev.readout.resolve.Engagement.Participant;
import dev.readout.resolve.Engagement.Status;
import dev.readout.resolve.TimeValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Completes an engagement from the visit or conference that it stands in: its date where it has none (CODEBOOK 1.2,
 * Rulings), and the country. Both are inferred.
 */
final class Frames {
    private static final Pattern HOSTS = Pattern.compile(
            "(?i)((senior|local|other|key|top|high-level|host) )*((host )?government|national|state) (counterparts|officials|leaders|authorities)"
                    + "|((senior|local|key|top) )*(officials|counterparts|authorities)");

    private Frames() {}

    static List<Engagement> complete(List<Engagement> engagements) {
        List<Engagement> completed = new ArrayList<>();
        for (Engagement e : engagements) {
            completed.add(hosts(engagements, country(engagements, date(engagements, e))));
        }
        return completed;
    }

    private static Engagement date(List<Engagement> all, Engagement e) {
        boolean undated = e.when() instanceof TimeValue.Unknown && e.status() != Status.CANCELLED;
        Optional<Engagement> frame = undated ? frame(all, e) : Optional.empty();
        return frame.map(f -> with(e, f.when(), e.country(), new Inferred("date", "within-" + f.id())))
                .orElse(e);
    }

    /** The visit or conference told of last before it; where there is none, the first of the same status after it. */
    private static Optional<Engagement> frame(List<Engagement> all, Engagement e) {
        int at = all.indexOf(e);
        List<Engagement> before = all.subList(0, at).reversed().stream()
                .filter(f -> frames(f, e) && (f.status() == e.status() || e.status() == Status.PLANNED))
                .toList();
        List<Engagement> visits =
                before.stream().filter(f -> f.kind() == Kind.VISIT).toList();
        return visits.stream()
                .filter(f -> e.country().isPresent() && f.country().equals(e.country()))
                .findFirst()
                .or(() -> visits.stream().findFirst())
                .or(() -> before.stream().findFirst())
                .or(() -> all.subList(at + 1, all.size()).stream()
                        .filter(f -> frames(f, e) && f.status() == e.status())
                        .findFirst());
    }

    private static boolean frames(Engagement f, Engagement e) {
        boolean dated = f.when() instanceof TimeValue.Day || f.when() instanceof TimeValue.Interval;
        return dated && (f.kind() == Kind.VISIT || f.kind() == Kind.CONFERENCE) && shares(f, e);
    }

    private static Engagement country(List<Engagement> all, Engagement e) {
        boolean somewhere = e.country().isPresent() || e.kind() == Kind.CALL || e.kind() == Kind.CORRESPONDENCE;
        Optional<Engagement> visit = somewhere
                ? Optional.empty()
                : all.stream()
                        .filter(v -> v.kind() == Kind.VISIT && v.country().isPresent())
                        .filter(v -> v.status() == e.status() || within(e, v))
                        .filter(v -> shares(v, e) && together(v.when(), e.when()))
                        .findFirst();
        return visit.map(v -> with(e, e.when(), v.country(), new Inferred("country", "within-" + v.id())))
                .orElse(e);
    }

    /** "government counterparts" met on a visit, with no state beside them, are those of the country visited. */
    private static Engagement hosts(List<Engagement> all, Engagement e) {
        Optional<String> host = all.stream()
                .filter(v -> v.kind() == Kind.VISIT
                        && v.country().isPresent()
                        && v.country().equals(e.country()))
                .filter(v -> e.kind() == Kind.MEETING && shares(v, e))
                .flatMap(v -> v.country().stream())
                .findFirst();
        return host.map(code -> e.with(e.participants().stream()
                        .map(p -> isHost(p) ? of(p, code) : p)
                        .toList()))
                .orElse(e);
    }

    private static boolean isHost(Participant p) {
        return p.name().isEmpty()
                && p.office().isEmpty()
                && HOSTS.matcher(p.country()).matches();
    }

    private static Participant of(Participant p, String code) {
        return new Participant(p.name(), Optional.of(p.country()), code, p.span(), "host-of-visit");
    }

    private static boolean within(Engagement e, Engagement visit) {
        return e.inferred().contains(new Inferred("date", "within-" + visit.id()));
    }

    private static boolean together(TimeValue visit, TimeValue day) {
        Optional<String> outer = visit.start();
        Optional<String> inner = day.start();
        return outer.isPresent() && inner.isPresent() && inner.get().startsWith(outer.get());
    }

    private static boolean shares(Engagement a, Engagement b) {
        Set<String> people = people(a);
        return people(b).stream().anyMatch(people::contains);
    }

    private static Set<String> people(Engagement e) {
        return e.participants().stream()
                .map((Participant p) -> p.name().orElse(p.country()))
                .collect(Collectors.toSet());
    }

    private static Engagement with(Engagement e, TimeValue when, Optional<String> country, Inferred why) {
        List<Inferred> inferred = new ArrayList<>(e.inferred());
        inferred.add(why);
        return new Engagement(
                e.id(),
                e.kind(),
                e.status(),
                when,
                inferred,
                e.place(),
                e.city(),
                country,
                e.participants(),
                e.topics(),
                e.trigger(),
                e.quote(),
                e.rule());
    }
}
