package dev.readout.resolve;

import java.util.Optional;

/** Who is meant by a mention. A code identifies; it recognises nothing. */
public sealed interface Actor {

    /**
     * The codebook's code of whom this actor acts for: a state's ISO 3166-1 alpha-3 code, a body's code, or, where
     * there is neither, the name as written.
     */
    String code();

    /** A state, by its code. */
    record State(String code) implements Actor {}

    /**
     * An international body, or an organisation known by name.
     *
     * @param code the codebook's code, or its name where it has none
     */
    record Body(String code) implements Actor {}

    /**
     * A named person.
     *
     * @param name the name as written, titles left out ("Kim Hong Kyun")
     * @param office the office as written, affiliation left out ("Deputy Secretary of State"); absent where not told
     * @param affiliation code of the state or body that the person acts for; absent where unknown
     */
    record Person(String name, Optional<String> office, Optional<String> affiliation) implements Actor {
        @Override
        public String code() {
            return affiliation.orElse(name);
        }
    }

    /**
     * Somebody described, not named: "senior officials", "his counterpart", "the people of Mali". Never joined across
     * documents.
     *
     * @param description as written, without a leading article
     * @param affiliation code of the state or body that they act for; absent where they act for none
     * @param sector code of PLOVER's sector ({@code MIL}); absent where the words tell none
     */
    record Described(String description, Optional<String> affiliation, Optional<String> sector) implements Actor {
        public Described(String description, Optional<String> affiliation) {
            this(description, affiliation, Optional.empty());
        }

        @Override
        public String code() {
            return affiliation.orElse(description);
        }
    }

    /** A name that is in no register and has no office beside it, kept as written. */
    record Unresolved(String code) implements Actor {}

    /** The world at large ("all countries", "the international community"), coded {@code *}. */
    record World() implements Actor {
        @Override
        public String code() {
            return "*";
        }
    }
}
