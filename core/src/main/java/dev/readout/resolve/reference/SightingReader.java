package dev.readout.resolve.reference;

import dev.readout.codebook.Gazetteer;
import dev.readout.document.Known;
import dev.readout.language.Sentence;
import dev.readout.resolve.Actor;
import dev.readout.resolve.DateMention;
import dev.readout.resolve.Mention;
import dev.readout.resolve.Reading;
import dev.readout.resolve.Resolved;
import dev.readout.resolve.Sighting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads off a text who is in which office as it is written: a whole name with its office beside it, in a sentence that
 * tells of no earlier time. Stateless.
 */
public final class SightingReader {
    /** Beside an office these say that somebody holds it no more, or not yet. */
    private static final Set<String> NOT_NOW = Set.of(
            "former", "late", "ex", "then", "incoming", "onetime", "past", "previous", "next", "future", "would");

    private static final Set<String> NOT_YET = Set.of("designate", "elect", "nominee", "candidate");

    /** A release of today tells of last week's visit; what it tells of last year may have been somebody else's. */
    private static final int RECENT_DAYS = 31;

    private static final Set<String> RANKS = Set.of("Vice", "Deputy", "Assistant", "Under");
    private static final int MOST_WORDS = 6;

    private final Gazetteer gazetteer;

    public SightingReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The sightings in the order of the text. */
    public List<Sighting> read(Resolved resolved) {
        List<Sighting> sightings = new ArrayList<>();
        for (Mention mention : resolved.mentioned().actors()) {
            if (mention.actor() instanceof Actor.Person person
                    && person.office().isPresent()
                    && person.name().contains(" ")
                    && isNow(mention, person.office().get(), resolved)) {
                sighting(mention, person, person.office().get(), resolved)
                        .filter(s -> words(resolved, mention).contains(s.office()))
                        .ifPresent(sightings::add);
            }
        }
        return List.copyOf(sightings);
    }

    private Optional<Sighting> sighting(Mention mention, Actor.Person person, String office, Resolved resolved) {
        Optional<String> told = person.affiliation();
        Optional<String> rule = told.isEmpty()
                ? Optional.of("issuer-of-text")
                : told.filter(code -> isNamed(code, mention, resolved)).isPresent()
                        ? Optional.empty()
                        : Optional.of("office-or-register");
        return told.or(() -> issuer(mention, office, resolved))
                .filter(code -> gazetteer.isStateCode(code) || gazetteer.isBodyCode(code))
                .map(code -> new Sighting(
                        person.name().replaceAll("[\\s\\u00a0]+", " "),
                        office.replaceAll("[\\s\\u00a0]+", " "),
                        code,
                        mention.span(),
                        mention.rule(),
                        rule));
    }

    /** Whether the words themselves name the state or body. */
    private boolean isNamed(String code, Mention mention, Resolved resolved) {
        String[] words = words(resolved, mention).split(" ");
        for (int from = 0; from < words.length; from++) {
            StringBuilder name = new StringBuilder();
            for (int to = from; to < words.length && to < from + MOST_WORDS; to++) {
                name.append(name.isEmpty() ? "" : " ").append(words[to].replaceAll("['’]s?$|,$", ""));
                String written = name.toString();
                if (gazetteer.findByName(written).filter(code::equals).isPresent()
                        || gazetteer
                                .findByAdjective(written)
                                .filter(code::equals)
                                .isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * A release names no state beside the offices of its own: the one issuer's, where the office is of some portfolio or
     * rank and the sentence tells of no other state but beside its holders. A bare "President" may be anybody's.
     */
    private Optional<String> issuer(Mention mention, String office, Resolved resolved) {
        boolean own = resolved.issuers().size() == 1
                && List.of(office.split("[\\s-]+")).stream()
                        .anyMatch(w -> gazetteer.officeWords().portfolios().contains(w) || RANKS.contains(w));
        String issuer = own ? resolved.issuers().getFirst() : "";
        List<Reading> beside = resolved.readings().stream()
                .filter(r -> r.sentence() == mention.sentence())
                .toList();
        boolean alone = beside.stream()
                .filter(r -> r.form() != Mention.Form.PERSON)
                .flatMap(r -> r.codes().stream())
                .allMatch(code -> code.equals(issuer) || !gazetteer.isStateCode(code));
        boolean agreed = beside.stream()
                .anyMatch(r -> r.from() == mention.from() && r.codes().equals(List.of(issuer)));
        return own && alone && agreed ? Optional.of(issuer) : Optional.empty();
    }

    private static String words(Resolved resolved, Mention mention) {
        return resolved.mentioned().text().document().text().line(mention.span());
    }

    private static boolean isNow(Mention mention, String office, Resolved resolved) {
        Sentence s = resolved.mentioned().text().sentences().get(mention.sentence());
        int before = mention.from() - (form(s, mention.from() - 1).equals("-") ? 2 : 1);
        int after = mention.to() + (form(s, mention.to()).equals("-") ? 1 : 0);
        boolean denied = isOf(NOT_NOW, form(s, before)) || isOf(NOT_YET, form(s, after));
        for (String word : (office + " " + words(resolved, mention)).split("[\\s-]+")) {
            denied = denied || isOf(NOT_NOW, word) || isOf(NOT_YET, word);
        }
        return !denied && resolved.dates(mention.sentence()).stream().noneMatch(d -> isPast(d, resolved));
    }

    private static boolean isPast(DateMention date, Resolved resolved) {
        Optional<LocalDate> published =
                resolved.mentioned().text().document().metadata().published().map(Known::value);
        Optional<LocalDate> last = date.value().lastDay();
        return published.isPresent()
                && last.isPresent()
                && last.get().isBefore(published.get().minusDays(RECENT_DAYS));
    }

    private static boolean isOf(Set<String> words, String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }

    private static String form(Sentence s, int i) {
        return i < 0 || i >= s.size() ? "" : s.get(i).form();
    }
}
