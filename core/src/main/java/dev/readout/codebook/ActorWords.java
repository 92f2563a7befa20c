package dev.readout.codebook;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words by which descriptions of people, names of organisations and names of no actor are told. */
public final class ActorWords {
    /** What the words of a list do. */
    public enum Kind {
        /** "government": acts for a state that stands beside it. */
        ACTING("acting"),
        /** "companies": acts for no state. */
        OTHERS("others"),
        /** "mission": somebody only where an owner stands beside it. */
        OWNED("owned"),
        /** "business": whoever is described with it acts for no state. */
        CIVIL("civil"),
        /** "allies": with one state's adjective, that state. */
        FRIENDS("friends"),
        /** "people": with a state's adjective or "of" the state, the nation, coded as the state. */
        NATION("nation"),
        /** "regime": somebody, even alone. */
        BARE("bare"),
        /** "both": points to somebody named before. */
        POINTING("pointing"),
        /** "all nations". */
        WORLD("world"),
        /** "Committee": ends the name of an organisation. */
        ORGANISATIONS("organisations"),
        /** "Ministry": an organ of a state that stands beside it. */
        ORGANS("organs"),
        /** "Sea": makes the state's name before it the name of a place. */
        PLACES("places"),
        /** "Gulf": makes the name after it the name of a place. */
        PLACE_HEADS("place-heads"),
        /** "Summit": makes the capital before it the name of an event. */
        EVENTS("events"),
        /** "Latin America": no actor, though a name stands in it. */
        NOT_ACTORS("not-actors"),
        /** "Meeting": what an organisation's name stands behind with "of". */
        OCCASIONS("occasions"),
        /** "Meets": capitalised in titles, but no part of a person's name. */
        NOT_NAMES("not-names");

        private final String key;

        Kind(String key) {
            this.key = key;
        }
    }

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

    ActorWords(List<DataNode> sections) {
        for (Kind kind : Kind.values()) {
            words.put(kind, new HashSet<>());
        }
        for (DataNode section : sections) {
            section.only(java.util.Arrays.stream(Kind.values()).map(k -> k.key).toArray(String[]::new));
            words.forEach((kind, list) -> list.addAll(section.texts(kind.key)));
        }
        words.replaceAll((kind, list) -> Set.copyOf(list));
    }

    public Set<String> list(Kind kind) {
        return words.getOrDefault(kind, Set.of());
    }

    public boolean is(Kind kind, String word) {
        return list(kind).contains(word);
    }
}
