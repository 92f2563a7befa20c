package dev.readout.coding;

import dev.readout.document.Span;
import dev.readout.resolve.Engagement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The key by which corrections find a fact again: text hash, kind, trigger span and role. The rule and the label are
 * attributes and not part of it.
 *
 * @param textHash hash of the text that states the fact
 * @param kind {@code act}, {@code engagement}, {@code participant} or {@code deed}
 * @param trigger the words that express it
 * @param role tells apart facts with the same trigger; empty for the first, {@code 2}, {@code 3}, … for the rest, and for one
 *     that a person added {@code +} with the first digits of the correction's id
 */
public record FactKey(String textHash, String kind, Span trigger, String role) {
    /** The keys of the acts of a coding, in their order. */
    public static List<FactKey> acts(Coded coded) {
        return list(coded, "act", coded.acts().stream().map(Act::trigger).toList());
    }

    /** The keys of the engagements of a coding, in their order. */
    public static List<FactKey> engagements(Coded coded) {
        return list(
                coded,
                "engagement",
                coded.engagements().stream().map(Engagement::trigger).toList());
    }

    private static List<FactKey> list(Coded coded, String kind, List<Span> triggers) {
        Map<Span, Integer> seen = new HashMap<>();
        List<FactKey> keys = new ArrayList<>();
        for (Span trigger : triggers) {
            int nth = seen.merge(trigger, 1, Integer::sum);
            keys.add(new FactKey(coded.document().text().hash(), kind, trigger, nth == 1 ? "" : Integer.toString(nth)));
        }
        return List.copyOf(keys);
    }

    @Override
    public String toString() {
        String place = trigger.start() + "-" + trigger.end();
        return String.join("/", textHash.substring(0, 16), kind, place) + (role.isEmpty() ? "" : "/" + role);
    }
}
