package dev.readout.query;

import java.util.Optional;

/**
 * How did one act towards another, month by month? Events are those of {@link EventCount}.
 *
 * @param one a state or body by its code
 * @param other absent for all others
 * @param direction of the acts
 * @param issuer of the documents that report them
 */
public record RelationQuery(
        String one,
        Optional<String> other,
        Direction direction,
        Days days,
        Optional<String> issuer,
        CountingRule rule) {

    public enum Direction {
        FROM,
        TO,
        BOTH
    }

    public static RelationQuery of(String one) {
        return new RelationQuery(
                one, Optional.empty(), Direction.BOTH, Days.all(), Optional.empty(), CountingRule.ONE_A_DAY);
    }

    public RelationQuery with(String asked) {
        return new RelationQuery(one, Optional.of(asked), direction, days, issuer, rule);
    }

    public RelationQuery direction(Direction asked) {
        return new RelationQuery(one, other, asked, days, issuer, rule);
    }

    public RelationQuery during(Days asked) {
        return new RelationQuery(one, other, direction, asked, issuer, rule);
    }

    public RelationQuery issuer(String asked) {
        return new RelationQuery(one, other, direction, days, Optional.of(asked), rule);
    }

    public RelationQuery by(CountingRule asked) {
        return new RelationQuery(one, other, direction, days, issuer, asked);
    }

    /** The events that it is about. */
    EventCount events() {
        EventCount all = EventCount.all(rule).during(days);
        EventCount of = issuer.map(all::issuer).orElse(all);
        return switch (direction) {
            case FROM -> other.map(of.source(one)::target).orElse(of.source(one));
            case TO -> other.map(of.target(one)::source).orElse(of.target(one));
            case BOTH ->
                other.map(of.source(one)::target).orElse(of.source(one)).inBothWays();
        };
    }
}
