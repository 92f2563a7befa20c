package dev.readout.resolve.place;

import dev.readout.codebook.NameKey;
import dev.readout.codebook.NamedPlace;
import dev.readout.codebook.Places;
import dev.readout.language.Sentence;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Finds the longest name of the register that starts at a word. */
final class NameMatcher {
    private static final int LONGEST = 9;

    private final Places places;
    private final Set<String> beginnings = new HashSet<>();
    private final int longestKey;

    NameMatcher(Places places) {
        this.places = places;
        int longest = 0;
        for (String key : places.keys()) {
            beginnings.add(beginning(key));
            longest = Math.max(longest, key.length());
        }
        longestKey = longest;
    }

    /** A place, and the index after its last token. */
    record Match(NamedPlace place, int end) {}

    Optional<Match> longestAt(Sentence sentence, int start) {
        String first = NameKey.of(sentence.get(start).form());
        if (first.isEmpty() || !beginnings.contains(beginning(first)) && first.length() > 1) {
            return Optional.empty();
        }
        Optional<Match> longest = Optional.empty();
        StringBuilder key = new StringBuilder();
        for (int end = start; end < sentence.size() && end < start + LONGEST && key.length() <= longestKey; end++) {
            String part = NameKey.of(sentence.get(end).form());
            key.append(part);
            boolean word = !part.isEmpty() || sentence.get(end).form().equals(".");
            Optional<NamedPlace> place = part.isEmpty() ? Optional.empty() : places.findByKey(key.toString());
            if (word && place.isPresent()) {
                longest = Optional.of(new Match(place.get(), end + 1));
            }
        }
        return longest;
    }

    private static String beginning(String key) {
        return key.substring(0, Math.min(2, key.length()));
    }
}
