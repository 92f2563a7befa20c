package dev.readout.relate.account;

import dev.readout.codebook.NameKey;
import dev.readout.coding.Act;
import dev.readout.coding.ActorRef;
import dev.readout.document.Span;
import dev.readout.document.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An act as an account claims it, with its words.
 *
 * @param quote the exact words that say so
 * @param words those of the quote that tell what it is about, each in its plain form with the places where it stands, in code
 *     points of the text
 */
public record Claim(Act act, Text text, String quote, Map<String, List<Span>> words) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*");

    /** In code points. */
    private static final int LONG_TRIGGER = 30;

    private static final List<String> ENDINGS = List.of("ing", "ies", "ed", "es", "s", "e", "y");

    private static final Set<String> SMALL = Set.of(
            "the", "and", "for", "with", "from", "that", "this", "their", "its", "his", "her", "our", "into", "over",
            "between", "among", "about", "such", "other", "also", "well", "both", "two", "side", "will", "would",
            "have", "has", "had", "were", "are", "was", "been", "not", "they", "who", "which", "all", "any", "more",
            "than", "under", "upon", "once", "each");

    static Claim of(Act act, Text text) {
        Map<String, List<Span>> words = new LinkedHashMap<>();
        String quote = text.cut(act.quote());
        Span about = act.about().orElse(act.quote());
        Matcher matcher = WORD.matcher(quote);
        while (matcher.find()) {
            int start = act.quote().start() + quote.codePointCount(0, matcher.start());
            Span span = new Span(
                    start,
                    start + matcher.group().codePointCount(0, matcher.group().length()));
            String word = plain(matcher.group());
            if (!isSmall(matcher.group()) && isTelling(span, about, act)) {
                words.merge(word, List.of(span), Claim::both);
            }
        }
        return new Claim(act, text, quote, words);
    }

    /** Who acts is told by the act, and how by its trigger: what it is about stands behind that, or elsewhere by itself. */
    private static boolean isTelling(Span word, Span about, Act act) {
        // Of a long trigger ("agreement to open the port was reached") the words between its ends tell what it is
        // about.
        boolean inner = word.start() > act.trigger().start()
                && word.end() < act.trigger().end()
                && act.trigger().length() > LONG_TRIGGER;
        return (inner || !word.overlaps(act.trigger()))
                && (about.contains(word) || word.start() >= act.trigger().start());
    }

    private static List<Span> both(List<Span> a, List<Span> b) {
        return java.util.stream.Stream.concat(a.stream(), b.stream()).toList();
    }

    /** In small letters, without marks; endings of plural, past and present are cut off, so that "released" is "release". */
    static String plain(String word) {
        String plain = NameKey.of(word.replaceAll("['’]s$", "")).toLowerCase(Locale.ROOT);
        for (String ending : ENDINGS) {
            if (plain.endsWith(ending) && plain.length() > ending.length() + 2 && !plain.endsWith("ss")) {
                return plain.substring(0, plain.length() - ending.length());
            }
        }
        return plain;
    }

    /** Whether a word tells nothing of what a claim is about. */
    static boolean isSmall(String word) {
        return word.length() <= 2 || SMALL.contains(word.toLowerCase(Locale.ROOT));
    }

    static Pattern wordPattern() {
        return WORD;
    }

    Set<String> by() {
        return codes(act.by());
    }

    Set<String> target() {
        return codes(act.target());
    }

    private static Set<String> codes(List<ActorRef> actors) {
        return actors.stream().map(ActorRef::code).collect(Collectors.toCollection(TreeSet::new));
    }

    Ladders.Worded worded() {
        return new Ladders.Worded(
                act.act(), text.cut(act.trigger()), act.manner().orElse(""), act.negated());
    }

    /** What it is about, as the text says it; all of the quote where that alone tells little. */
    String topic() {
        Span about = act.about().orElse(act.quote());
        long telling = words().values().stream()
                .filter(places -> places.stream().anyMatch(about::contains))
                .count();
        Span shown = telling > 1
                ? about
                : new Span(act.trigger().start(), act.quote().end());
        return text.cut(shown).replaceAll("\\s+", " ");
    }
}
