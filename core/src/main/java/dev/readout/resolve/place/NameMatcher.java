package dev.readout.resolve.place;

import dev.readout.codebook.NameKey;
import dev.readout.codebook.NamedPlace;
import dev.readout.codebook.Places;
import dev.readout.language.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the longest name of the register that starts at a word. Of an imported gazetteer's places with one name, those
 * of one country are meant, or those of the one country that the sentence names; else none.
 */
final class NameMatcher {
    private static final int LONGEST = 9;

    private final Places places;
    /** The keys of the words that names start with, cut at spaces and cut at all marks: parsers cut differently. */
    private final Set<String> beginnings = new HashSet<>();

    private final int longestKey;

    NameMatcher(Places places) {
        this.places = places;
        List<String> names = places.names().toList();
        names.forEach(this::addBeginnings);
        this.longestKey = names.stream().mapToInt(String::length).max().orElse(0);
    }

    private void addBeginnings(String name) {
        beginnings.add(NameKey.of(name.split("\\s", 2)[0]));
        beginnings.add(NameKey.of(name.split("[\\s\\p{Punct}’‘]+", 2)[0]));
    }

    /** A place, and the index after its last token. */
    record Match(NamedPlace place, int end) {}

    Optional<Match> longestAt(Sentence sentence, int start) {
        String first = NameKey.of(sentence.get(start).form());
        if (first.isEmpty() || !beginnings.contains(first) && first.length() > 1) {
            return Optional.empty();
        }
        Optional<Match> longest = Optional.empty();
        StringBuilder key = new StringBuilder();
        for (int end = start; end < sentence.size() && end < start + LONGEST && key.length() <= longestKey; end++) {
            String part = NameKey.of(sentence.get(end).form());
            key.append(part);
            boolean word = !part.isEmpty() || sentence.get(end).form().equals(".");
            Optional<NamedPlace> place = part.isEmpty() ? Optional.empty() : place(key.toString(), sentence);
            if (word && place.isPresent()) {
                longest = Optional.of(new Match(place.get(), end + 1));
            }
        }
        return longest;
    }

    private Optional<NamedPlace> place(String key, Sentence sentence) {
        return places.findByKey(key).or(() -> imported(places.gazetteerByKey(key), sentence));
    }

    private Optional<NamedPlace> imported(List<NamedPlace> namesakes, Sentence sentence) {
        if (namesakes.isEmpty()) {
            return Optional.empty();
        }
        List<Optional<String>> countries =
                namesakes.stream().map(NamedPlace::country).distinct().toList();
        if (countries.size() <= 1) {
            return namesakes.stream().findFirst();
        }
        List<Optional<String>> told = countries.stream()
                .filter(c -> c.filter(code -> names(sentence, code)).isPresent())
                .toList();
        return told.size() == 1
                ? namesakes.stream()
                        .filter(p -> p.country().equals(told.getFirst()))
                        .findFirst()
                : Optional.empty();
    }

    /** Whether the sentence names a state, by its name or its adjective. */
    private boolean names(Sentence sentence, String country) {
        for (int start = 0; start < sentence.size(); start++) {
            if (places.findCountryByAdjective(sentence.get(start).form())
                    .filter(country::equals)
                    .isPresent()) {
                return true;
            }
            StringBuilder key = new StringBuilder();
            for (int end = start; end < sentence.size() && end < start + LONGEST; end++) {
                key.append(NameKey.of(sentence.get(end).form()));
                if (places.findByKey(key.toString())
                        .filter(p -> p.kind() == NamedPlace.Kind.COUNTRY)
                        .flatMap(NamedPlace::country)
                        .filter(country::equals)
                        .isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }
}
