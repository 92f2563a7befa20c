package dev.readout.resolve.actor;

import java.util.List;
import java.util.Optional;

/**
 * Tokens that spell a name of the register.
 *
 * @param from index of the first token
 * @param to index after the last one
 * @param entries what the name can mean, at least one
 */
record NameMatch(int from, int to, List<Entry> entries) {

    enum Kind {
        STATE,
        ADJECTIVE,
        DEMONYM,
        CAPITAL,
        METONYM,
        BODY,
        /** An organ of a body, coded as the body. */
        PART,
        /** An organ of a state. */
        AGENCY,
        PERSON,
        MECHANISM,
        WORLD,
        /** A name that is no actor, though one stands in it. */
        NOTHING
    }

    /** One meaning of a name: whom it is coded as. */
    record Entry(Kind kind, String code, String name) {}

    Optional<Entry> find(Kind... kinds) {
        for (Entry entry : entries) {
            for (Kind kind : kinds) {
                if (entry.kind() == kind) {
                    return Optional.of(entry);
                }
            }
        }
        return Optional.empty();
    }

    boolean is(Kind... kinds) {
        return find(kinds).isPresent();
    }

    /** The state or body whose name or adjective this is. */
    Optional<String> affiliation() {
        return find(Kind.STATE, Kind.ADJECTIVE, Kind.BODY, Kind.PART, Kind.AGENCY, Kind.METONYM)
                .map(Entry::code);
    }

    /** The state whose name or adjective this is. */
    Optional<String> state() {
        return find(Kind.STATE, Kind.ADJECTIVE).map(Entry::code);
    }

    boolean overlaps(int start, int end) {
        return from < end && start < to;
    }
}
