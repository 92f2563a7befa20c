package dev.readout.resolve.actor;

import dev.readout.codebook.ActorWords;
import dev.readout.codebook.Gazetteer;
import dev.readout.codebook.Mechanism;
import dev.readout.codebook.NameKey;
import dev.readout.codebook.NamedBody;
import dev.readout.codebook.NamedPerson;
import dev.readout.codebook.NamedState;
import dev.readout.resolve.actor.NameMatch.Entry;
import dev.readout.resolve.actor.NameMatch.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All names of the register, found in tokens. The keys of tokens are put together until they are the key of a name, so
 * it does not matter how the tokenizer splits "Guinea-Bissau" or "U.S.". Immutable.
 */
final class NameIndex {
    private static final int MOST_TOKENS = 14;
    private static final int PREFIX = 4;
    private final Map<String, List<Entry>> exact = new HashMap<>();
    private final Map<String, List<Entry>> folded = new HashMap<>();
    /** The length of the longest name that begins with these letters, in lower case. */
    private final Map<String, Integer> longest = new HashMap<>();

    NameIndex(Gazetteer gazetteer) {
        this(gazetteer, "");
    }

    /** The names as the texts of one state use them. */
    NameIndex(Gazetteer gazetteer, String issuer) {
        gazetteer.states().stream()
                .filter(s -> s.code().equals(issuer))
                .forEach(s -> add(s.ownAdjectives(), Kind.ADJECTIVE, s.code()));
        gazetteer.states().forEach(this::add);
        gazetteer.bodies().forEach(this::add);
        gazetteer.persons().forEach(this::add);
        gazetteer.mechanisms().forEach(this::add);
        ActorWords words = gazetteer.actorWords();
        add(List.copyOf(words.list(ActorWords.Kind.WORLD)), Kind.WORLD, "*");
        add(List.copyOf(words.list(ActorWords.Kind.NOT_ACTORS)), Kind.NOTHING, "");
    }

    private void add(NamedState state) {
        add(state.name(), Kind.STATE, state.code());
        add(state.names(), Kind.STATE, state.code());
        add(state.adjectives(), Kind.ADJECTIVE, state.code());
        add(state.demonyms(), Kind.DEMONYM, state.code());
        add(state.capitals(), Kind.CAPITAL, state.code());
        add(state.metonyms(), Kind.METONYM, state.code());
    }

    private void add(NamedBody body) {
        Kind kind = body.affiliation().isPresent() ? Kind.AGENCY : Kind.BODY;
        String code = body.affiliation().orElse(body.code());
        add(body.name(), kind, code);
        add(body.names(), kind, code);
        add(body.parts(), kind == Kind.BODY ? Kind.PART : kind, code);
    }

    private void add(NamedPerson person) {
        add(person.name(), Kind.PERSON, person.name());
        add(person.names(), Kind.PERSON, person.name());
    }

    /** Who meets as a group, or as a body, is an actor. */
    private void add(Mechanism mechanism) {
        Stream.concat(Stream.of(mechanism.name()), mechanism.names().stream())
                .filter(name -> mechanism.kind() != Mechanism.Kind.GROUP && !exact.containsKey(NameKey.of(name)))
                .toList()
                .forEach(name -> add(name, Kind.MECHANISM, mechanism.name()));
    }

    private void add(List<String> names, Kind kind, String code) {
        names.forEach(n -> add(n, kind, code));
    }

    private void add(String name, Kind kind, String code) {
        String bare = name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
        String key = NameKey.of(bare);
        put(exact, key, new Entry(kind, code, bare));
        String lower = key.toLowerCase(Locale.ROOT);
        boolean acronym = key.equals(key.toUpperCase(Locale.ROOT));
        if (!acronym && lower.length() > 4) {
            put(folded, lower, new Entry(kind, code, bare));
        }
        longest.merge(prefix(lower), key.length(), Math::max);
    }

    private static void put(Map<String, List<Entry>> map, String key, Entry entry) {
        List<Entry> entries = map.computeIfAbsent(key, k -> new ArrayList<>());
        if (entries.stream().noneMatch(e -> e.kind() == entry.kind() && e.code().equals(entry.code()))) {
            entries.add(entry);
        }
    }

    private static String prefix(String lower) {
        return lower.substring(0, Math.min(PREFIX, lower.length()));
    }

    /**
     * The longest name that begins with a token.
     *
     * @param keys what {@link NameKey} leaves of each token of the sentence
     */
    Optional<NameMatch> find(List<String> keys, int from) {
        String first = keys.get(from);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder key = new StringBuilder();
        Optional<NameMatch> best = Optional.empty();
        boolean capital = Character.isUpperCase(first.codePointAt(0));
        int most = Integer.MAX_VALUE;
        for (int i = from; i < keys.size() && i < from + MOST_TOKENS; i++) {
            String part = keys.get(i);
            if (part.isEmpty()) {
                continue;
            }
            key.append(part);
            if (most == Integer.MAX_VALUE && key.length() >= PREFIX) {
                most = longest.getOrDefault(prefix(key.toString()).toLowerCase(Locale.ROOT), 0);
            }
            if (key.length() > most) {
                break;
            }
            List<Entry> entries = lookUp(key.toString(), capital && (i > from || isCapitals(part)));
            if (!entries.isEmpty()) {
                best = Optional.of(new NameMatch(from, i + 1, entries));
            }
        }
        return best;
    }

    /** Case is let go only for names of several words and for titles set in capitals. */
    private List<Entry> lookUp(String key, boolean anyCase) {
        List<Entry> entries = exact.getOrDefault(key, List.of());
        return entries.isEmpty() && anyCase ? folded.getOrDefault(key.toLowerCase(Locale.ROOT), List.of()) : entries;
    }

    private static boolean isCapitals(String part) {
        return part.length() > 4 && part.equals(part.toUpperCase(Locale.ROOT));
    }
}
