package dev.readout.join;

import dev.readout.resolve.Engagement;
import dev.readout.resolve.Engagement.Kind;
import dev.readout.resolve.Engagement.Participant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Who took part by one report, by side. */
final class Parties {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{1,6}");

    /** Rules that know whom they name, be it in code or in words. */
    private static final Set<String> IDENTIFYING = Set.of("body", "part-of-body", "name");

    private static final Set<Kind> GATHERINGS = Set.of(Kind.CONFERENCE, Kind.CEREMONY);

    private final SortedSet<String> sides = new TreeSet<>();
    private final Map<String, List<Participant>> bySide = new LinkedHashMap<>();
    private final JoinRules rules;

    private Parties(JoinRules rules) {
        this.rules = rules;
    }

    static Parties of(Report report, JoinRules rules) {
        Parties parties = new Parties(rules);
        Engagement engagement = report.engagement();
        engagement.participants().stream().filter(Parties::isKnown).forEach(parties::add);
        if (engagement.kind() == Kind.VISIT) {
            engagement.country().ifPresent(parties.sides::add);
        } else if (GATHERINGS.contains(engagement.kind()) && parties.sides.size() == 1) {
            engagement.country().or(engagement::city).ifPresent(place -> parties.sides.add("@" + place));
        }
        return parties;
    }

    private static boolean isKnown(Participant participant) {
        return CODE.matcher(participant.country()).matches() || IDENTIFYING.contains(participant.rule());
    }

    private void add(Participant participant) {
        sides.add(participant.country());
        bySide.computeIfAbsent(participant.country(), side -> new ArrayList<>()).add(participant);
    }

    /** States and bodies; of a visit also where it went, of a gathering of one known side where it was. */
    SortedSet<String> sides() {
        return sides;
    }

    List<Participant> of(String side) {
        return bySide.getOrDefault(side, List.of());
    }

    List<Participant> named(String side) {
        return of(side).stream().filter(p -> p.name().isPresent()).toList();
    }

    /** Whether nobody of a side is named, and the words for them could be said of others too. */
    boolean isDescribed(String side) {
        List<Participant> all = of(side);
        return !all.isEmpty()
                && all.stream()
                        .allMatch(p -> p.name().isEmpty()
                                && p.office().map(this::describes).orElse(false));
    }

    private boolean describes(String office) {
        for (String word : office.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (rules.isDescribing(word)) {
                return true;
            }
        }
        return false;
    }
}
