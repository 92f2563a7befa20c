package dev.readout.resolve.place;

import dev.readout.codebook.NamedPlace;
import dev.readout.codebook.Places;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import java.util.Optional;
import java.util.Set;

/** Reads a capitalised phrase after "at" or "in" that a noun for a building makes a venue. */
final class VenuePhrase {
    /** Buildings: one is "in" them as well as "at" them. */
    private static final Set<String> BUILDINGS = Set.of(
            "palace",
            "hall",
            "hotel",
            "center",
            "centre",
            "house",
            "castle",
            "villa",
            "library",
            "museum",
            "theater",
            "theatre",
            "kremlin",
            "church",
            "cathedral",
            "mosque",
            "temple",
            "monastery",
            "cemetery",
            "residence",
            "resort",
            "lodge",
            "guesthouse",
            "building",
            "complex",
            "pavilion",
            "arena",
            "stadium",
            "room",
            "square",
            "park",
            "memorial",
            "headquarters",
            "airport",
            "base",
            "station",
            "camp",
            "garden",
            "gardens",
            "barracks",
            "pagoda",
            "ballroom");

    /** Institutions: one is "at" them. */
    private static final Set<String> INSTITUTIONS = Set.of(
            "ministry",
            "department",
            "university",
            "embassy",
            "consulate",
            "mission",
            "institute",
            "college",
            "academy",
            "school",
            "office",
            "secretariat",
            "parliament",
            "chancery",
            "club",
            "treasury",
            "council",
            "foundation",
            "library",
            "society",
            "chancellery",
            "presidency");

    /** What stands abroad: not in the state whose name it has. */
    private static final Set<String> ABROAD = Set.of("embassy", "consulate", "mission");

    private static final Set<String> LINKS =
            Set.of("of", "for", "and", "the", "de", "al", "-", "'s", "’s", "'", "’", "&");
    private static final Set<String> BEFORE = Set.of("at", "in", "inside", "outside");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    /** "the University in Oslo" is one name. */
    private static final Set<String> OF_CITY = Set.of("university", "college", "institute");

    private final Places places;
    private final NameMatcher names;

    VenuePhrase(Places places, NameMatcher names) {
        this.places = places;
        this.names = names;
    }

    /** The phrase from {@code start} to {@code end} (tokens), and where it lies. */
    record Venue(int start, int end, Optional<String> city, Optional<String> country) {}

    /** A venue whose preposition is this token. */
    Optional<Venue> after(Sentence sentence, int preposition) {
        String word = sentence.get(preposition).form().toLowerCase(java.util.Locale.ROOT);
        if (!BEFORE.contains(word)) {
            return Optional.empty();
        }
        int start = preposition + 1;
        while (start < sentence.size() && ARTICLES.contains(sentence.get(start).form())) {
            start++;
        }
        int end = end(sentence, start);
        Optional<Token> head = head(sentence, start, end);
        boolean fits = head.filter(
                        h -> BUILDINGS.contains(h.lemma()) || word.equals("at") && INSTITUTIONS.contains(h.lemma()))
                .isPresent();
        return fits && end - start > 1 ? Optional.of(venue(sentence, start, end, head.get())) : Optional.empty();
    }

    private Venue venue(Sentence sentence, int start, int end, Token head) {
        Optional<String> country = Optional.empty();
        Optional<String> city = Optional.empty();
        for (int i = start; i < end; i++) {
            Optional<NamedPlace> named =
                    names.longestAt(sentence, i).filter(m -> m.end() <= end).map(NameMatcher.Match::place);
            city = city.or(
                    () -> named.filter(p -> p.kind() == NamedPlace.Kind.CITY).flatMap(NamedPlace::city));
            String form = sentence.get(i).form();
            country =
                    country.or(() -> named.flatMap(NamedPlace::country).or(() -> places.findCountryByAdjective(form)));
        }
        boolean unknown = ABROAD.contains(head.lemma()) && city.isEmpty();
        return new Venue(start, end, city, unknown ? Optional.empty() : country);
    }

    /** The first noun for a building or an institution with no other capitalised word right after it. */
    private static Optional<Token> head(Sentence sentence, int start, int end) {
        for (int i = start; i < end; i++) {
            Token token = sentence.get(i);
            boolean last = i + 1 == end || !isCapital(sentence.get(i + 1));
            if (last && (BUILDINGS.contains(token.lemma()) || INSTITUTIONS.contains(token.lemma()))) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }

    private static int end(Sentence sentence, int start) {
        int end = start;
        int last = start;
        while (end < sentence.size() && end < start + 12) {
            Token token = sentence.get(end);
            boolean in = token.form().equals("in")
                    && end > start
                    && OF_CITY.contains(sentence.get(end - 1).lemma());
            if (isCapital(token)) {
                last = end + 1;
            } else if (!LINKS.contains(token.form()) && !in) {
                break;
            }
            end++;
        }
        return last;
    }

    private static boolean isCapital(Token token) {
        int first = token.form().codePointAt(0);
        return Character.isUpperCase(first);
    }
}
