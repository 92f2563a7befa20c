package dev.readout.query;

import dev.readout.codebook.Mechanism;
import java.util.Optional;

/**
 * Which mechanisms do the documents that count name?
 *
 * @param name of one: then the answers are its editions, else mechanisms
 * @param kind of which kind
 * @param words that the name holds, in any case
 */
public record MechanismQuery(Optional<String> name, Optional<Mechanism.Kind> kind, Optional<String> words, Page page)
        implements Query {

    public static MechanismQuery all() {
        return new MechanismQuery(Optional.empty(), Optional.empty(), Optional.empty(), Page.all());
    }

    /** The editions of this one. */
    public MechanismQuery editionsOf(String mechanism) {
        return new MechanismQuery(Optional.of(mechanism), kind, words, page);
    }

    public MechanismQuery kind(Mechanism.Kind asked) {
        return new MechanismQuery(name, Optional.of(asked), words, page);
    }

    public MechanismQuery words(String asked) {
        return new MechanismQuery(name, kind, Optional.of(asked), page);
    }

    public MechanismQuery page(Page asked) {
        return new MechanismQuery(name, kind, words, asked);
    }
}
