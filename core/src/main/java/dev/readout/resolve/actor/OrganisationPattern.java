package dev.readout.resolve.actor;

import dev.readout.codebook.ActorWords;
import dev.readout.resolve.Actor;
import dev.readout.resolve.Mention.Form;
import dev.readout.resolve.actor.NameMatch.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds organisations that no register knows, by their capitals and the noun that makes them one ("Academy",
 * "Committee"), and the organs of states ("Ministry of Foreign Affairs of Kenya", "Egyptian Foreign Ministry").
 */
final class OrganisationPattern {
    private static final Set<String> LINKS =
            Set.of("of", "for", "with", "on", "in", "to", "&", "and", "the", "’s", "'s", "-");
    private static final Set<String> NO_START = Set.of("The", "A", "An", "In", "On", "At", "This", "That", "By", "Our");
    private static final Set<String> COMPANIES = Set.of("Ltd", "Ltd.", "Inc", "Inc.", "LLC");
    private final ActorWords words;

    OrganisationPattern(ActorWords words) {
        this.words = words;
    }

    List<Found> find(Reading reading) {
        List<Found> found = new ArrayList<>();
        int i = 0;
        while (i < reading.size()) {
            int end = isStart(reading, i) ? end(reading, i) : i;
            if (end > i) {
                add(reading, i, end, found);
            }
            i = Math.max(end, i + 1);
        }
        return found;
    }

    private boolean isStart(Reading reading, int i) {
        boolean people = words.is(ActorWords.Kind.OTHERS, reading.lower(i)) && reading.isWord(i + 1, "of")
                || words.is(ActorWords.Kind.ACTING, reading.lower(i))
                        && reading.lower(i).endsWith("s");
        return !people && reading.isCapitalised(i) && !NO_START.contains(reading.form(i)) && isName(reading, i);
    }

    private static boolean isName(Reading reading, int i) {
        return reading.isCapitalised(i)
                && (reading.isNoun(i)
                        || reading.token(i).tag().startsWith("JJ")
                        || reading.nameOver(i).isPresent());
    }

    /** The index after the capitalised run with its links. */
    private int end(Reading reading, int from) {
        int i = from;
        int end = from;
        boolean noun = false;
        while (i < reading.size()) {
            if (isName(reading, i) && !NO_START.contains(reading.form(i))) {
                noun |= isOrganisation(reading.form(i));
                i++;
                end = i;
            } else if (isLink(reading, i, noun)) {
                i++;
            } else if (reading.isWord(i, ",") && noun && isCompanySuffix(reading, i + 1)) {
                i++;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean isOrganisation(String form) {
        return words.is(ActorWords.Kind.ORGANISATIONS, form) || words.is(ActorWords.Kind.ORGANS, form);
    }

    private static boolean isCompanySuffix(Reading reading, int i) {
        return COMPANIES.contains(reading.form(i));
    }

    /** Links join only where capitals follow; "and", "in", "on" and "with" only inside what an organisation is for. */
    private static boolean isLink(Reading reading, int i, boolean noun) {
        String form = reading.form(i);
        if (!LINKS.contains(form)) {
            return false;
        }
        int next = i + 1;
        while (LINKS.contains(reading.form(next)) && next < i + 3) {
            next++;
        }
        if (!isNameAt(reading, next)) {
            return false;
        }
        return switch (form) {
            case "-", "&", "’s", "'s" -> true;
            case "of", "for" -> true;
            case "the" -> LINKS.contains(reading.form(i - 1)) && !reading.isWord(i - 1, "and");
            case "and" -> noun && isInside(reading, i) && !reading.isWord(i + 1, "the");
            default -> noun && isInside(reading, i);
        };
    }

    /** Whether an "of" or "for" has opened the purpose before this token. */
    private static boolean isInside(Reading reading, int i) {
        for (int k = i - 1; k >= 0 && k > i - 6; k--) {
            if (reading.isWord(k, "for") || reading.isWord(k, "of")) {
                return reading.nameAt(i + 1).isEmpty() || reading.isWord(i, "with") || !reading.isWord(i, "and");
            }
            if (reading.isWord(k, ",") || reading.isWord(k, "and") && reading.isWord(i, "and")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isNameAt(Reading reading, int i) {
        return i < reading.size() && isName(reading, i);
    }

    /** The start of the organisation in "Ninth Meeting of the Lakes Council" and "Chairman of the Lakes Council". */
    private int afterOccasion(Reading reading, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            boolean occasion = words.is(ActorWords.Kind.OCCASIONS, reading.form(i))
                    && (reading.isWord(i + 1, "of") || reading.isWord(i + 1, "for"));
            if (occasion) {
                return reading.isWord(i + 2, "the") ? i + 3 : i + 2;
            }
        }
        return from;
    }

    /** Cuts a run where it stops to be one organisation, and says whose it is. */
    private void add(Reading reading, int start, int to, List<Found> found) {
        int from = Math.min(afterOccasion(reading, start, to), to - 1);
        int noun = lastNoun(reading, from, to);
        if (noun < 0) {
            return;
        }
        int end = endOfName(reading, noun, to);
        if (end - from < 2 || isKnown(reading, from, end)) {
            return;
        }
        String written = reading.words(from, end);
        boolean organ = isOrgan(reading, from, end);
        Optional<String> state = organ ? stateIn(reading, from, end) : Optional.empty();
        if (organ) {
            found.add(Found.of(from, end, new Actor.Described(written, state), Form.METONYM, "organ-of-state"));
        } else if (words.is(ActorWords.Kind.ORGANISATIONS, reading.form(noun))) {
            found.add(Found.of(from, end, new Actor.Body(written), Form.NAME, "organisation"));
        }
    }

    /** The name reaches to the noun, or over the "of …" and "for …" after it. */
    private static int endOfName(Reading reading, int noun, int to) {
        boolean linked =
                reading.isWord(noun + 1, "of") || reading.isWord(noun + 1, "for") || reading.isWord(noun + 1, "on");
        return linked || noun + 1 >= to ? to : noun + 1;
    }

    /** The first noun of an organisation that "of" or "for" follows, else the last one of the first part. */
    private int lastNoun(Reading reading, int from, int to) {
        int noun = -1;
        for (int i = from; i < to; i++) {
            if (isOrganisation(reading.form(i))) {
                noun = i;
            } else if (noun >= 0 && (reading.isWord(i, "of") || reading.isWord(i, "for"))) {
                return noun;
            }
        }
        return noun;
    }

    private static boolean isKnown(Reading reading, int from, int end) {
        return reading.names().stream()
                .anyMatch(n -> n.from() <= from
                        && n.to() >= end
                        && n.is(
                                Kind.BODY,
                                Kind.PART,
                                Kind.AGENCY,
                                Kind.MECHANISM,
                                Kind.STATE,
                                Kind.NOTHING,
                                Kind.METONYM));
    }

    private boolean isOrgan(Reading reading, int from, int end) {
        boolean ministry = false;
        for (int i = from; i < end; i++) {
            String form = reading.form(i);
            ministry |= form.equals("Ministry")
                    || form.equals("Embassy")
                    || form.equals("Treasury")
                    || form.equals("Department") && (i == from || reading.isWord(i + 1, "of") || i == end - 1);
        }
        boolean owned = stateIn(reading, from, end).isPresent();
        int noun = lastNoun(reading, from, end);
        return ministry
                || owned
                        && noun >= 0
                        && words.is(ActorWords.Kind.ORGANS, reading.form(noun))
                        && !words.is(ActorWords.Kind.ORGANISATIONS, reading.form(noun));
    }

    /** The state whose name begins or ends the run. */
    private static Optional<String> stateIn(Reading reading, int from, int end) {
        Optional<NameMatch> first = reading.nameAt(from);
        Optional<String> agency = first.flatMap(n -> n.find(Kind.AGENCY)).map(NameMatch.Entry::code);
        if (first.flatMap(NameMatch::state).isPresent() || agency.isPresent()) {
            return first.flatMap(NameMatch::state).or(() -> agency);
        }
        int possessive = reading.isPossessive(from - 1) ? from - 1 : from;
        Optional<String> owner = reading.nameBefore(possessive).flatMap(NameMatch::state);
        return reading.names().stream()
                .filter(n -> n.from() > from && n.to() <= end)
                .reduce((a, b) -> b)
                .flatMap(NameMatch::state)
                .or(() -> possessive < from ? owner : Optional.empty());
    }
}
