package dev.readout.join;

import dev.readout.codebook.NameKey;
import dev.readout.join.Days.Precision;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.Engagement.Kind;
import dev.readout.resolve.Engagement.Participant;
import dev.readout.resolve.Engagement.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Weighs two reports against each other. */
final class Judge {
    private static final int MOST_PERSONS = 3;
    private static final int SOME = 2;
    private static final int MANY = 5;
    private static final double MOST = 0.6;

    private final JoinRules rules;
    private final Names names;
    private final Report one;
    private final Report other;
    private final Parties onesParties;
    private final Parties othersParties;
    private final List<Finding> findings = new ArrayList<>();

    private Judge(Report one, Report other, JoinRules rules) {
        this.rules = rules;
        this.names = new Names(rules);
        this.one = one;
        this.other = other;
        this.onesParties = Parties.of(one, rules);
        this.othersParties = Parties.of(other, rules);
    }

    static List<Finding> judge(Report one, Report other, JoinRules rules) {
        Judge judge = new Judge(one, other, rules);
        if (one.document().equals(other.document())) {
            judge.found(
                    Finding.Name.TOLD_APART,
                    one.engagement().id(),
                    other.engagement().id());
        }
        judge.status();
        judge.days();
        judge.kind();
        judge.sides();
        judge.persons();
        judge.place();
        judge.topics();
        return judge.findings;
    }

    private void status() {
        Status a = one.engagement().status();
        Status b = other.engagement().status();
        if (Set.copyOf(List.of(a, b)).equals(Set.of(Status.HELD, Status.CANCELLED))) {
            found(Finding.Name.HELD_OR_CANCELLED, a.name(), b.name());
        }
        if (isTooLate(one, other) || isTooLate(other, one)) {
            found(Finding.Name.ANNOUNCED_LATER, a.name(), b.name());
        }
    }

    private static boolean isTooLate(Report planned, Report held) {
        Optional<LocalDate> last = Days.of(held).map(Days::last);
        return planned.engagement().status() == Status.PLANNED
                && held.engagement().status() == Status.HELD
                && planned.published().isPresent()
                && last.isPresent()
                && planned.published().get().isAfter(last.get());
    }

    private void days() {
        Optional<Days> a = Days.of(one);
        Optional<Days> b = Days.of(other);
        String ones = told(one);
        String others = told(other);
        if (a.isEmpty() || b.isEmpty()) {
            found(Finding.Name.DAY_UNKNOWN, ones, others);
        } else {
            found(days(a.get(), b.get()), ones, others);
        }
    }

    private Finding.Name days(Days a, Days b) {
        if (!a.meets(b)) {
            boolean apart = Days.hoursApart(one, other, a.first()) >= rules.zonesApart();
            return a.isNextTo(b) && apart ? Finding.Name.NEXT_DAY : Finding.Name.DAYS_DIFFER;
        }
        Set<Precision> both = Set.copyOf(List.of(a.precision(), b.precision()));
        if (both.contains(Precision.MONTH)) {
            return Finding.Name.MONTH_FITS;
        }
        if (both.contains(Precision.RELEASE)) {
            return Finding.Name.DAY_OF_RELEASE;
        }
        return a.equals(b) ? Finding.Name.SAME_DAY : Finding.Name.DAY_WITHIN;
    }

    private static String told(Report report) {
        String start = report.engagement().when().start().orElse("no day");
        String end = report.engagement().when().end().orElse(start);
        return start.equals(end) ? start : start + "/" + end;
    }

    private void kind() {
        Kind a = one.engagement().kind();
        Kind b = other.engagement().kind();
        Set<Kind> both = Set.copyOf(List.of(a, b));
        boolean many = onesParties.sides().size() > 2 && othersParties.sides().size() > 2;
        boolean near = both.equals(Set.of(Kind.CALL, Kind.MEETING))
                || both.equals(Set.of(Kind.CONFERENCE, Kind.MEETING)) && many;
        found(
                a == b ? Finding.Name.SAME_KIND : near ? Finding.Name.NEAR_KIND : Finding.Name.KINDS_DIFFER,
                a.name(),
                b.name());
    }

    private void sides() {
        Set<String> a = onesParties.sides();
        Set<String> b = othersParties.sides();
        Set<String> common = new HashSet<>(a);
        common.retainAll(b);
        Set<String> all = new HashSet<>(a);
        all.addAll(b);
        boolean most = Math.min(a.size(), b.size()) > 2 && common.size() >= MOST * all.size();
        boolean same = a.size() > 1 && a.equals(b);
        Finding.Name name = same
                ? Finding.Name.SAME_SIDES
                : isHostBeside(one, a, other, b) || isHostBeside(other, b, one, a)
                        ? Finding.Name.HOST_BESIDE
                        : most ? Finding.Name.MOST_SIDES : Finding.Name.SIDES_DIFFER;
        found(name, String.join(" ", a), String.join(" ", b));
    }

    /**
     * The host of a meeting of two others took part by the one report; the other names him in what it tells of them, or only
     * announces them.
     */
    private static boolean isHostBeside(Report fuller, Set<String> more, Report shorter, Set<String> less) {
        Set<String> extra = new HashSet<>(more);
        extra.removeAll(less);
        Optional<String> host =
                fuller.engagement().country().or(() -> shorter.engagement().country());
        return less.size() > 1
                && more.containsAll(less)
                && host.isPresent()
                && extra.equals(Set.of(host.get()))
                && (shorter.named().containsAll(extra) || shorter.engagement().status() == Status.PLANNED);
    }

    private void persons() {
        int found = 0;
        for (String side : onesParties.sides()) {
            if (othersParties.sides().contains(side) && found < MOST_PERSONS) {
                found += persons(side) ? 1 : 0;
            }
        }
        if (found < 2) {
            rank();
        }
    }

    /** @return whether somebody is one and the same */
    private boolean persons(String side) {
        if (onesParties.isDescribed(side) || othersParties.isDescribed(side)) {
            found(Finding.Name.DESCRIBED, words(onesParties.of(side)), words(othersParties.of(side)));
            return false;
        }
        List<Participant> a = onesParties.named(side);
        List<Participant> b = othersParties.named(side);
        if (a.isEmpty() || b.isEmpty()) {
            if (!sharesOffice(side) && a.size() + b.size() > 0 && !isVoice(side)) {
                found(Finding.Name.BARE_SIDE, words(onesParties.of(side)), words(othersParties.of(side)));
            }
            return false;
        }
        Optional<Finding> best = best(a, b);
        best.ifPresentOrElse(findings::add, () -> found(Finding.Name.PERSONS_DIFFER, words(a), words(b)));
        if (best.isPresent() && names.find(a.getFirst(), b.getFirst()).isEmpty()) {
            found(Finding.Name.OTHER_HEAD, words(List.of(a.getFirst())), words(List.of(b.getFirst())));
        }
        return best.isPresent();
    }

    private Optional<Finding> best(List<Participant> a, List<Participant> b) {
        Optional<Finding> best = Optional.empty();
        for (Participant p : a) {
            for (Participant q : b) {
                Optional<Finding> found =
                        names.find(p, q).map(name -> finding(name, words(List.of(p)), words(List.of(q))));
                if (found.isPresent()
                        && found.get().weight() > best.map(Finding::weight).orElse(0)) {
                    best = found;
                }
            }
        }
        return best;
    }

    private boolean sharesOffice(String side) {
        for (Participant p : onesParties.of(side)) {
            for (Participant q : othersParties.of(side)) {
                if (names.sharesOffice(p, q)) {
                    found(Finding.Name.SAME_OFFICE, words(List.of(p)), words(List.of(q)));
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether nobody speaks for a side but the one who tells of it ("I met"), or it is only where it was. */
    private boolean isVoice(String side) {
        return isVoice(onesParties.of(side)) || isVoice(othersParties.of(side));
    }

    private static boolean isVoice(List<Participant> participants) {
        return participants.isEmpty()
                || participants.stream()
                        .anyMatch(p -> p.name().isEmpty() && p.rule().endsWith("-voice"));
    }

    private void rank() {
        if (one.rank().isPresent() && other.rank().isPresent()) {
            boolean same = one.rank().equals(other.rank());
            found(
                    same ? Finding.Name.SAME_RANK : Finding.Name.OTHER_RANK,
                    one.rank().get().toString(),
                    other.rank().get().toString());
        }
    }

    private void place() {
        Engagement a = one.engagement();
        Engagement b = other.engagement();
        if (a.kind() == Kind.CALL && b.kind() == Kind.CALL) {
            return;
        }
        if (a.city().isPresent() && b.city().isPresent()) {
            boolean same = isSameCity(a.city().get(), b.city().get());
            found(
                    same ? Finding.Name.SAME_CITY : Finding.Name.OTHER_CITY,
                    a.city().get(),
                    b.city().get());
        } else if (a.country().isPresent() && b.country().isPresent()) {
            boolean same = a.country().equals(b.country());
            found(
                    same ? Finding.Name.SAME_COUNTRY : Finding.Name.OTHER_COUNTRY,
                    a.country().get(),
                    b.country().get());
        }
    }

    /** "Washington" is "Washington, D.C." */
    private static boolean isSameCity(String a, String b) {
        String one = NameKey.folded(a);
        String other = NameKey.folded(b);
        return one.startsWith(other) || other.startsWith(one);
    }

    private void topics() {
        Set<String> common = new java.util.TreeSet<>(one.words());
        common.retainAll(other.words());
        if (common.size() >= SOME) {
            String told = common.stream().limit(MANY + 3).collect(Collectors.joining(" "));
            found(common.size() >= MANY ? Finding.Name.MANY_TOPICS : Finding.Name.SOME_TOPICS, told, told);
        }
    }

    private static String words(List<Participant> participants) {
        return participants.stream()
                .map(p -> p.name().or(p::office).orElse(p.country()))
                .collect(Collectors.joining(", "));
    }

    private void found(Finding.Name name, String ones, String others) {
        findings.add(finding(name, ones, others));
    }

    private Finding finding(Finding.Name name, String ones, String others) {
        JoinRules.Weight weight = rules.weight(name);
        return new Finding(name, weight.value(), weight.forbids(), ones, others);
    }
}
