package dev.readout.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How many events, from whom to whom? Events are what crosses over to CAMEO or PLOVER: acts that are neither background nor
 * negated, and engagements with the acts of discussing in them, expanded into pairs ({@link dev.readout.coding.EventSides}). Only
 * documents that count are asked.
 *
 * @param source who acts
 * @param target towards whom
 * @param bothWays also from the target to the source
 * @param days on which the event was; whole months are answered fastest
 * @param issuer of the documents that report it
 * @param per what they are grouped by, in this order
 */
public record EventCount(
        Optional<String> source,
        Optional<String> target,
        boolean bothWays,
        Optional<CodeFilter> code,
        Days days,
        Optional<String> issuer,
        List<Per> per,
        CountingRule rule) {
    public EventCount {
        per = List.copyOf(per);
    }

    public enum Per {
        SOURCE,
        TARGET,
        MONTH,
        QUARTER,
        YEAR,
        CAMEO,
        /** The first two digits of the CAMEO code. */
        ROOT,
        PLOVER,
        QUAD,
        ISSUER
    }

    public static EventCount all(CountingRule rule) {
        return new EventCount(
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Days.all(),
                Optional.empty(),
                List.of(),
                rule);
    }

    public EventCount source(String code) {
        return new EventCount(Optional.of(code), target, bothWays, this.code, days, issuer, per, rule);
    }

    public EventCount target(String code) {
        return new EventCount(source, Optional.of(code), bothWays, this.code, days, issuer, per, rule);
    }

    public EventCount inBothWays() {
        return new EventCount(source, target, true, code, days, issuer, per, rule);
    }

    public EventCount code(CodeFilter asked) {
        return new EventCount(source, target, bothWays, Optional.of(asked), days, issuer, per, rule);
    }

    public EventCount during(Days asked) {
        return new EventCount(source, target, bothWays, code, asked, issuer, per, rule);
    }

    public EventCount issuer(String asked) {
        return new EventCount(source, target, bothWays, code, days, Optional.of(asked), per, rule);
    }

    /** Grouped by this too. */
    public EventCount per(Per more) {
        List<Per> all = new ArrayList<>(per);
        all.add(more);
        return new EventCount(source, target, bothWays, code, days, issuer, all, rule);
    }
}
