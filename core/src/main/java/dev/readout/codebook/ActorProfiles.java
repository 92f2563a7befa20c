package dev.readout.codebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What kind of actor a code and its words stand for: the sector, and the states that it is of where it acts for none.
 * A register tells it of a name, the nouns of {@link ActorSectors} tell it of a description. Immutable.
 */
public final class ActorProfiles {
    /**
     * What is known of an actor.
     *
     * @param sector PLOVER's code ({@code GOV}, {@code REB}); absent where nothing tells it
     * @param states ISO 3166-1 alpha-3 codes of the states that a group is of; empty for states, bodies and the unknown
     * @param rule what told it: {@code register}, {@code state} or {@code described-by-noun}; empty where nothing did
     */
    public record Profile(Optional<String> sector, List<String> states, String rule) {
        /** Of whom nothing is known. */
        public static final Profile NONE = new Profile(Optional.empty(), List.of(), "");

        public Profile {
            states = List.copyOf(states);
        }
    }

    private static final Pattern BETWEEN = Pattern.compile("[\\s,]+");
    private static final String WORLD = "*";

    private final Map<String, NamedBody> bodies = new HashMap<>();
    private final Map<String, String> byKind = new HashMap<>();
    private final Gazetteer gazetteer;
    private final ActorSectors sectors;

    private ActorProfiles(DataFiles files, Gazetteer gazetteer, ActorSectors sectors) {
        this.gazetteer = gazetteer;
        this.sectors = sectors;
        gazetteer.bodies().stream().filter(b -> b.affiliation().isEmpty()).forEach(b -> bodies.put(b.code(), b));
        for (DataNode section : files.sections("body-sectors")) {
            section.map().forEach((kind, sector) -> byKind.put(kind, sector.text()));
        }
    }

    /** Reads the section {@code body-sectors} beside a register and the nouns that describe actors. */
    public static ActorProfiles read(DataFiles files, Gazetteer gazetteer, ActorSectors sectors) {
        return new ActorProfiles(files, gazetteer, sectors);
    }

    /** Whether a code is that of a state, or of a body that a register holds. */
    public boolean isRegistered(String code) {
        return gazetteer.isStateCode(code) || bodies.containsKey(code);
    }

    /**
     * The profile of an actor.
     *
     * @param code as coded: a state's, a body's, or the name as written
     * @param words the words of the text that stand for it; empty where it was inferred
     */
    public Profile of(String code, String words) {
        if (code.equals(WORLD)) {
            return Profile.NONE;
        }
        NamedBody body = bodies.get(code);
        if (body != null) {
            Optional<String> sector = body.sector().or(() -> Optional.ofNullable(byKind.get(body.kind())));
            return new Profile(sector, body.states(), "register");
        }
        Optional<Profile> described = sectors.find(List.of(BETWEEN.split(words)))
                .map(s -> new Profile(Optional.of(s.code()), List.of(), "described-by-noun"));
        return gazetteer.isStateCode(code)
                ? described.orElse(new Profile(Optional.of("GOV"), List.of(), "state"))
                : described.orElse(Profile.NONE);
    }
}
