package dev.readout.pipeline;

import dev.readout.resolve.Engagement;
import dev.readout.resolve.Engagement.Kind;
import dev.readout.resolve.Engagement.Participant;
import dev.readout.resolve.Engagement.Topic;
import dev.readout.resolve.TimeValue;
import dev.readout.resolve.engagement.AttendanceReader.Attendance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The engagements of a text as far as it has been read; the one at hand is the last that was told of. */
final class Chronicle {
    private final List<Engagement> told = new ArrayList<>();
    private int hand = -1;

    /** Adds an engagement, or what is new in it to the one that it tells of again; gives what is known of it now. */
    Engagement tell(Engagement e) {
        for (int i = told.size() - 1; i >= 0; i--) {
            if (same(told.get(i), e) || i == hand && chairs(told.get(i), e)) {
                hand = i;
                told.set(i, merged(told.get(i), e));
                return told.get(i);
            }
        }
        told.add(e);
        hand = told.size() - 1;
        return e;
    }

    /** Whether a title names an engagement of two sides of which the text below it says nothing. */
    boolean isNew(Engagement e) {
        Set<String> sides = sides(e);
        return (sides.size() > 1 || e.when().start().isPresent() && e.kind() == Kind.CONFERENCE)
                && told.stream().noneMatch(t -> t.kind() == e.kind() && sides(t).containsAll(sides));
    }

    private static Set<String> sides(Engagement e) {
        return e.participants().stream().map(Participant::country).collect(Collectors.toSet());
    }

    Optional<Engagement> atHand() {
        return hand < 0 ? Optional.empty() : Optional.of(told.get(hand));
    }

    /** Adds those who took part in the engagement at hand; who led a delegation stands for the state named before. */
    void attend(Attendance added) {
        atHand().ifPresent(e -> {
            Attendance attendance = sided(e, added);
            List<Participant> all = new ArrayList<>(e.participants());
            if (attendance.leading()) {
                List<String> led =
                        attendance.who().stream().map(Participant::country).toList();
                all.removeIf(p -> isPlain(p) && led.contains(p.country()));
            }
            attendance.who().stream().filter(p -> !holds(all, p)).forEach(all::add);
            told.set(hand, e.with(all));
        });
    }

    /** Adds topics to the last engagement in which several could discuss them; where there is none, to the one at hand. */
    void discuss(List<Topic> topics) {
        OptionalInt several = IntStream.iterate(hand, i -> i >= 0, i -> i - 1)
                .filter(i -> told.get(i).participants().size() > 1)
                .findFirst();
        int at = several.orElse(hand);
        if (at >= 0) {
            List<Topic> all = new ArrayList<>(told.get(at).topics());
            Set<String> known = new HashSet<>();
            all.forEach(t -> known.add(t.words()));
            topics.stream().filter(t -> known.add(t.words())).forEach(all::add);
            told.set(at, told.get(at).on(all));
        }
    }

    /** All that stands at the end, numbered: an engagement whose participants were never named needs at least a date. */
    List<Engagement> all() {
        List<Engagement> kept = new ArrayList<>();
        List<Engagement> inOrder = told.stream()
                .sorted(Comparator.comparingInt(e -> e.trigger().start()))
                .toList();
        for (Engagement e : inOrder) {
            boolean talk = e.kind() == Kind.MEETING || e.kind() == Kind.CALL;
            boolean nobody = e.participants().isEmpty() && e.when() instanceof TimeValue.Unknown;
            boolean vague = talk && e.participants().isEmpty() && (isVague(e.when()) || isToldElsewhere(e));
            boolean alone = talk && e.participants().size() == 1 && !e.rule().equals("any.chair");
            if (!nobody && !alone && !vague) {
                kept.add(e.named("e" + (kept.size() + 1)));
            }
        }
        return kept;
    }

    private static boolean isVague(TimeValue when) {
        return when instanceof TimeValue.Unknown || when instanceof TimeValue.Year;
    }

    /** "The Consultation was held on that day" names again what is told with its participants. */
    private boolean isToldElsewhere(Engagement e) {
        return told.stream()
                .anyMatch(o -> !o.participants().isEmpty()
                        && o.kind() == e.kind()
                        && o.when().equals(e.when()));
    }

    /** Of two leaders of two delegations, one with no side of his own leads the one that the other does not. */
    private static Attendance sided(Engagement e, Attendance added) {
        List<String> sides = e.participants().stream()
                .filter(Chronicle::isPlain)
                .map(Participant::country)
                .distinct()
                .toList();
        List<Participant> leaders =
                added.who().stream().filter(p -> p.name().isPresent()).toList();
        List<String> left = sides.stream()
                .filter(c -> leaders.stream().noneMatch(p -> p.country().equals(c)))
                .toList();
        boolean two = added.leading() && sides.size() == 2 && leaders.size() == 2 && left.size() == 1;
        return two
                ? new Attendance(
                        added.who().stream()
                                .map(p -> isUnsided(p) ? p.of(left.getFirst(), "other-delegation") : p)
                                .toList(),
                        true)
                : added;
    }

    private static boolean isUnsided(Participant p) {
        return p.name().filter(p.country()::equals).isPresent();
    }

    /** A state or its delegation, with nobody named. */
    private static boolean isPlain(Participant p) {
        return p.name().isEmpty()
                && p.office()
                        .filter(o -> !o.toLowerCase(Locale.ROOT).contains("delegation"))
                        .isEmpty();
    }

    /** Also "the chairman of the Centre", where the Centre is there already, and a committee of a party that is. */
    private static boolean holds(List<Participant> all, Participant p) {
        return all.stream()
                .anyMatch(a -> a.name().equals(p.name())
                        && (a.country().equals(p.country())
                                || p.name().isEmpty()
                                        && (isPart(a.country(), p.country()) || isPart(p.country(), a.country()))));
    }

    private static boolean isPart(String name, String longer) {
        return name.contains(" ") && (" " + longer + " ").contains(" " + name + " ");
    }

    /** "The meeting took place in Oslo": told of again, with nobody new; or the same people on the same day. */
    private static boolean same(Engagement a, Engagement b) {
        boolean day = a.when().equals(b.when())
                || b.when() instanceof TimeValue.Unknown
                || a.when() instanceof TimeValue.Unknown
                        && people(b).equals(people(a))
                        && !people(a).isEmpty();
        boolean site = a.kind() != Kind.VISIT
                || a.country().equals(b.country())
                        && (b.place().isEmpty() || a.place().equals(b.place()));
        return a.kind() == b.kind()
                && a.status() == b.status()
                && day
                && site
                && people(a).containsAll(people(b));
    }

    /** "The talks were chaired by the Minister": who adds nothing but its chair tells of the engagement at hand. */
    private static boolean chairs(Engagement a, Engagement b) {
        return b.rule().equals("any.chair")
                && b.kind() == a.kind()
                && b.status() == a.status()
                && b.when() instanceof TimeValue.Unknown
                && b.participants().size() < 2;
    }

    private static Set<String> people(Engagement e) {
        Set<String> people = new HashSet<>();
        boolean plain = e.participants().stream().allMatch(p -> p.name().isEmpty());
        e.participants().forEach(p -> people.add(p.name().orElse(p.country())));
        if (!plain) { // a side's leader stands for the side
            e.participants().forEach(p -> people.add(p.country()));
        }
        return people;
    }

    private static List<Participant> joined(Engagement known, Engagement again) {
        if (!chairs(known, again)) {
            return known.participants();
        }
        List<Participant> all = new ArrayList<>(known.participants());
        again.participants().stream().filter(p -> !holds(all, p)).forEach(all::add);
        return all;
    }

    private static Engagement merged(Engagement known, Engagement again) {
        boolean undated = known.when() instanceof TimeValue.Unknown;
        return new Engagement(
                known.id(),
                known.kind(),
                known.status(),
                undated ? again.when() : known.when(),
                undated ? again.inferred() : known.inferred(),
                known.place().or(again::place),
                known.city().or(again::city),
                known.country().or(again::country),
                joined(known, again),
                known.topics(),
                known.trigger(),
                known.quote(),
                known.rule());
    }
}
