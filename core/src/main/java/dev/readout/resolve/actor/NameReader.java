package dev.readout.resolve.actor;

import dev.readout.codebook.ActorWords;
import dev.readout.codebook.OfficeWords;
import dev.readout.resolve.actor.NameMatch.Kind;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a person's name by its looks: capitalised words, initials, particles, hyphens, "Jr.". */
final class NameReader {
    private static final int MOST_WORDS = 6;
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "bint", "ibn", "ben", "van", "der", "den", "de", "von", "zu", "da", "dos", "do", "di",
            "del", "della", "la", "le", "ter", "ten", "ould", "e", "y", "ed", "as", "ul", "ur");
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");
    private static final Pattern SUFFIX = Pattern.compile(",? (Jr|Sr|III|II)\\.?$");
    private final OfficeWords offices;
    private final ActorWords words;

    NameReader(OfficeWords offices, ActorWords words) {
        this.offices = offices;
        this.words = words;
    }

    /** A name as written, without "Jr." and its like. */
    static String withoutSuffix(String name) {
        return SUFFIX.matcher(name).replaceFirst("");
    }

    /** The index after the name that begins here; the same index where none does. */
    int end(Reading reading, int from) {
        int i = from;
        int count = 0;
        while (i < reading.size() && count < MOST_WORDS) {
            int next = afterWord(reading, i, from, count);
            if (next == i) {
                break;
            }
            i = next;
            count++;
        }
        return count == 0 || !isSpelledOut(reading, from, i) ? from : afterSuffix(reading, i);
    }

    private int afterWord(Reading reading, int i, int from, int count) {
        if (isNameWord(reading, i, from, count)) {
            return afterHyphens(reading, i + 1);
        }
        int particle = i;
        while (PARTICLES.contains(reading.form(particle)) && particle < i + 2) {
            particle = reading.isWord(particle + 1, "-") ? particle + 2 : particle + 1;
        }
        boolean led = particle > i && isNameWord(reading, particle, from, count + 1);
        return led && (count > 0 || reading.isWord(particle - 1, "-")) ? afterHyphens(reading, particle + 1) : i;
    }

    /** "Hong-kyun", "Al-Sudani", "Pa-fang". */
    private static int afterHyphens(Reading reading, int i) {
        int end = i;
        while ((reading.isWord(end, "-") || reading.isWord(end, "‑") || reading.isWord(end, "’"))
                && reading.touches(end - 1)
                && reading.touches(end)
                && Character.isLetter(reading.form(end + 1).codePointAt(0))
                && !reading.form(end + 1).equals("s")) {
            end += 2;
        }
        return end;
    }

    private boolean isNameWord(Reading reading, int i, int from, int count) {
        String form = reading.form(i);
        if (!reading.isCapitalised(i)
                || words.is(ActorWords.Kind.NOT_NAMES, form)
                || offices.heads().contains(form)) {
            return false;
        }
        if (words.is(ActorWords.Kind.ORGANISATIONS, form) || words.is(ActorWords.Kind.ORGANS, form)) {
            return false;
        }
        if (i > from && isShout(form) && !isShout(reading.form(from))) {
            return false;
        }
        boolean portfolio =
                offices.portfolios().contains(form) || offices.modifiers().contains(form);
        if (portfolio) {
            return count == 1 && !reading.isCapitalised(i + 1) && !reading.isWord(i + 1, "of");
        }
        if (offices.honorifics().contains(form) && !form.equals("Sri")) {
            return false;
        }
        boolean named = reading.nameOver(i)
                .filter(n -> !n.is(Kind.PERSON))
                .filter(n -> !isAlsoGivenName(reading, n, i, from))
                .isPresent();
        return !named && (count == 0 || !isVerb(reading, i));
    }

    /** Acronyms stand beside names, not in them. */
    private static boolean isShout(String form) {
        return form.length() > 2 && form.chars().allMatch(Character::isUpperCase);
    }

    /** "Israel Katz", "Jordan Bardella": a state's name as a first name. */
    private boolean isAlsoGivenName(Reading reading, NameMatch name, int i, int from) {
        return i == from
                && name.to() - name.from() == 1
                && name.is(Kind.STATE, Kind.CAPITAL)
                && !isShout(name.entries().getFirst().name())
                && reading.isCapitalised(i + 1)
                && reading.nameAt(i + 1).isEmpty()
                && !offices.portfolios().contains(reading.form(i + 1))
                && !offices.modifiers().contains(reading.form(i + 1));
    }

    /** In titles a verb is capitalised as a name is. */
    private static boolean isVerb(Reading reading, int i) {
        return reading.token(i).isVerb()
                && !reading.token(i).tag().equals("VBN")
                && reading.token(i).is("root");
    }

    private static boolean isSpelledOut(Reading reading, int from, int to) {
        for (int i = from; i < to; i++) {
            String form = reading.form(i);
            if (form.length() > 1 && !form.endsWith(".") && reading.isCapitalised(i)) {
                return true;
            }
        }
        return false;
    }

    private static int afterSuffix(Reading reading, int i) {
        int at = reading.isWord(i, ",") ? i + 1 : i;
        if (!SUFFIXES.contains(reading.lower(at))) {
            return i;
        }
        boolean dot = reading.isWord(at + 1, ".") && reading.touches(at) && at + 2 < reading.size();
        return dot ? at + 2 : at + 1;
    }
}
