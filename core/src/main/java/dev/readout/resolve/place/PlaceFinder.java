package dev.readout.resolve.place;

import dev.readout.codebook.NamedPlace;
import dev.readout.codebook.Places;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.language.AnalyzedText;
import dev.readout.language.Sentence;
import dev.readout.resolve.PlaceMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the places of a text: what is named as a setting. A city or a state that acts ("Moscow said") is none. Stateless
 * and thread-safe.
 */
public final class PlaceFinder {
    /** A name that hangs on the sentence so is no member of the list before it. */
    private static final Set<String> OWN_ROLES = Set.of("nsubj", "nsubjpass", "poss", "compound", "nmod");

    private static final Set<String> IN_LISTS = Set.of(",", ";", "and", "or", "the", "then", "as", "well");
    private static final Set<String> PARTICLES = Set.of("-", "al", "el", "de", "la");
    private final Places places;
    private final NameMatcher names;
    private final VenuePhrase venues;

    public PlaceFinder(Places places) {
        this.places = places;
        this.names = new NameMatcher(places);
        this.venues = new VenuePhrase(places, names);
    }

    /** The places, in the order of the text; none overlaps another. */
    public List<PlaceMention> find(AnalyzedText text) {
        List<PlaceMention> found = new ArrayList<>();
        Text characters = text.document().text();
        for (Sentence sentence : text.sentences()) {
            int at = 0;
            while (at < sentence.size()) {
                Optional<PlaceMention> place = at(sentence, at, characters, found);
                place.ifPresent(found::add);
                at = place.map(PlaceMention::to).orElse(at + 1);
            }
        }
        return found;
    }

    private Optional<PlaceMention> at(Sentence sentence, int at, Text text, List<PlaceMention> before) {
        Optional<NameMatcher.Match> named = names.longestAt(sentence, at);
        Optional<PlaceMention> known = named.flatMap(m -> named(sentence, at, m, before, text));
        if (known.isPresent()) {
            return known;
        }
        int preposition = Setting.beforeArticle(sentence, at);
        if (preposition < 0) {
            return Optional.empty();
        }
        return venue(sentence, at, preposition, text)
                .or(() -> capital(sentence, at, preposition))
                .or(() -> unknownCity(sentence, at, text));
    }

    private Optional<PlaceMention> named(
            Sentence sentence, int at, NameMatcher.Match match, List<PlaceMention> before, Text text) {
        NamedPlace place = match.place();
        boolean fits = switch (place.kind()) {
            case REGION ->
                !Setting.goesOn(sentence, match.end())
                        && !Setting.namesEvent(sentence, match.end())
                        && !Setting.isInside(sentence, at);
            case VENUE -> Setting.isPlaced(sentence, at) && !Setting.goesOn(sentence, match.end());
            case CITY ->
                !Setting.goesOn(sentence, match.end())
                                && (Setting.isPlaced(sentence, at) || isListed(sentence, at, before))
                        || Setting.namesEvent(sentence, match.end()) && !Setting.followsName(sentence, at);
            case COUNTRY ->
                !Setting.goesOn(sentence, match.end())
                        && !isAmericanState(sentence, place)
                        && (Setting.isPlaced(sentence, at) || isListed(sentence, at, before));
        };
        if (!fits) {
            return Optional.empty();
        }
        int end = place.kind() == NamedPlace.Kind.CITY ? withState(sentence, match.end()) : match.end();
        String written = written(text, sentence, at, match.end());
        // "Washington, D.C." is Washington; other names stay as the text has them.
        String name = written.contains(",") ? place.name() : written;
        return Optional.of(mention(sentence, at, end, kind(place), name, place.city(), place.country()));
    }

    /** "Cairo, Egypt" is one place. */
    private int withState(Sentence sentence, int end) {
        if (end + 1 < sentence.size() && sentence.get(end).form().equals(",")) {
            return names.longestAt(sentence, end + 1)
                    .filter(m -> m.place().kind() == NamedPlace.Kind.COUNTRY)
                    .map(NameMatcher.Match::end)
                    .or(() -> AmericanStates.endAt(sentence, end + 1))
                    .orElse(end);
        }
        return end;
    }

    /** "in Paris and Berlin": the second is one because the first is. */
    private static boolean isListed(Sentence sentence, int at, List<PlaceMention> before) {
        if (before.isEmpty() || before.getLast().sentence() != sentence.index()) {
            return false;
        }
        PlaceMention last = before.getLast();
        if (last.kind() != PlaceMention.Kind.CITY && last.kind() != PlaceMention.Kind.COUNTRY) {
            return false;
        }
        if (OWN_ROLES.contains(relation(sentence, at))) {
            return false;
        }
        for (int i = last.to(); i < at; i++) {
            if (!IN_LISTS.contains(sentence.get(i).form())) {
                return false;
            }
        }
        return at - last.to() <= 4;
    }

    /** How the name that starts here hangs on the rest of the sentence. */
    private static String relation(Sentence sentence, int at) {
        int top = at;
        while (sentence.get(top).head() > top && sentence.get(top).is("compound")) {
            top = sentence.get(top).head();
        }
        return sentence.get(top).relation();
    }

    /** "in Georgia" beside Atlanta is the American one. */
    private static boolean isAmericanState(Sentence sentence, NamedPlace place) {
        return place.name().equals("Georgia")
                && sentence.tokens().stream()
                        .anyMatch(t -> AmericanStates.isName(t.form())
                                || Set.of("Atlanta", "Savannah", "Augusta").contains(t.form()));
    }

    private Optional<PlaceMention> venue(Sentence sentence, int at, int preposition, Text text) {
        return venues.after(sentence, preposition).filter(v -> v.start() == at).map(v -> {
            String name = written(text, sentence, v.start(), v.end());
            return mention(sentence, v.start(), v.end(), PlaceMention.Kind.VENUE, name, v.city(), v.country());
        });
    }

    /** "in the Egyptian capital", "in the capital of Egypt". */
    private Optional<PlaceMention> capital(Sentence sentence, int at, int preposition) {
        boolean capital = sentence.get(at).form().equals("capital");
        boolean before = at + 1 < sentence.size() && sentence.get(at + 1).form().equals("capital");
        if (!capital && !before || !Setting.isPlaced(sentence, at)) {
            return Optional.empty();
        }
        if (before) {
            return places.findCapitalByAdjective(sentence.get(at).form())
                    .map(p -> mention(sentence, at, at + 2, PlaceMention.Kind.CITY, p.name(), p.city(), p.country()));
        }
        boolean capitalOf =
                at + 1 < sentence.size() && sentence.get(at + 1).form().equals("of");
        int name = at + 2 < sentence.size() && sentence.get(at + 2).form().equals("the") ? at + 3 : at + 2;
        return !capitalOf || name >= sentence.size()
                ? Optional.empty()
                : names.longestAt(sentence, name)
                        .flatMap(m -> m.place()
                                .country()
                                .flatMap(places::findCapital)
                                .map(p -> mention(
                                        sentence,
                                        at,
                                        m.end(),
                                        PlaceMention.Kind.CITY,
                                        p.name(),
                                        p.city(),
                                        p.country())));
    }

    /** A capitalised name after "in", with a comma and a state behind it, is a city that no register needs to know. */
    private Optional<PlaceMention> unknownCity(Sentence sentence, int at, Text text) {
        int end = at;
        while (end < sentence.size() && end < at + 4 && isName(sentence.get(end).form())) {
            end++;
        }
        int comma = end;
        if (comma == at
                || !Setting.isPlaced(sentence, at)
                || names.longestAt(sentence, at).isPresent()) {
            return Optional.empty();
        }
        int to = withState(sentence, comma);
        if (to == comma) {
            return Optional.empty();
        }
        String name = written(text, sentence, at, comma);
        Optional<String> country = names.longestAt(sentence, comma + 1)
                .filter(m -> m.end() == to)
                .flatMap(m -> m.place().country())
                .filter(c -> AmericanStates.endAt(sentence, comma + 1).isEmpty())
                .or(() -> Optional.of("USA"));
        return Optional.of(mention(sentence, at, to, PlaceMention.Kind.CITY, name, Optional.of(name), country));
    }

    private static boolean isName(String form) {
        return Character.isUpperCase(form.codePointAt(0)) || PARTICLES.contains(form);
    }

    private static PlaceMention mention(
            Sentence sentence,
            int from,
            int to,
            PlaceMention.Kind kind,
            String name,
            Optional<String> city,
            Optional<String> country) {
        return new PlaceMention(sentence.index(), from, to, span(sentence, from, to), kind, name, city, country);
    }

    /** The words as the text has them; a line's end among them is a space. */
    private static String written(Text text, Sentence sentence, int from, int to) {
        return text.line(span(sentence, from, to));
    }

    private static Span span(Sentence sentence, int from, int to) {
        return sentence.get(from).span().union(sentence.get(to - 1).span());
    }

    private static PlaceMention.Kind kind(NamedPlace place) {
        return switch (place.kind()) {
            case VENUE -> PlaceMention.Kind.VENUE;
            case CITY -> PlaceMention.Kind.CITY;
            case REGION -> PlaceMention.Kind.REGION;
            case COUNTRY -> PlaceMention.Kind.COUNTRY;
        };
    }
}
