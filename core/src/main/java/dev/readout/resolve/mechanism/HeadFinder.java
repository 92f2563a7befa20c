package dev.readout.resolve.mechanism;

import dev.readout.codebook.Gazetteer;
import dev.readout.codebook.Mechanism;
import dev.readout.codebook.MechanismForms;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds names that the register does not have, by the word that they end in: "the Haesan-Valdoria Strategic Dialogue". A
 * name needs a word of its own; "the Strategic Dialogue" may be anybody's.
 */
final class HeadFinder {
    private static final Set<String> LINKS = Set.of("on", "for", "of", "against");
    private static final Set<String> INNER = Set.of("the", "and", "of", "-", "–", "/");
    private static final int MOST_WORDS = 10;

    private final MechanismForms forms;
    private final Parties parties;

    HeadFinder(MechanismForms forms, Gazetteer gazetteer) {
        this.forms = forms;
        this.parties = new Parties(gazetteer);
    }

    /** Words that end in a head, whether they make a name or not. */
    record Phrase(int from, int to, Mechanism.Kind kind, boolean own) {}

    /** The phrase whose head ends at a token. */
    Optional<Phrase> find(Sentence sentence, int last) {
        int head = last;
        Optional<Mechanism.Kind> kind = kind(sentence, last, 1);
        for (int words = 2; words <= 3; words++) {
            Optional<Mechanism.Kind> longer = kind(sentence, last, words);
            if (longer.isPresent()) {
                kind = longer;
                head = last - words + 1;
            }
        }
        boolean goesOn =
                last + 1 < sentence.size() && isName(sentence, last + 1); // the Convention Center is a building
        if (kind.isEmpty() || goesOn) {
            return Optional.empty();
        }
        int from = start(sentence, head);
        int to = end(sentence, last + 1);
        boolean own = false;
        for (int i = from; i < to; i++) {
            own |= (i < head || i > last) && isOwn(sentence.get(i));
        }
        return Optional.of(new Phrase(from, to, kind.get(), own));
    }

    /** The kind that so many words tell, which end at a token. */
    private Optional<Mechanism.Kind> kind(Sentence sentence, int last, int words) {
        if (last - words + 1 < 0) {
            return Optional.empty();
        }
        StringBuilder head = new StringBuilder();
        for (int i = last - words + 1; i <= last; i++) {
            head.append(
                            head.isEmpty()
                                            || sentence.get(i).form().equals("-")
                                            || head.charAt(head.length() - 1) == '-'
                                    ? ""
                                    : " ")
                    .append(sentence.get(i).form());
        }
        return Optional.ofNullable(forms.heads().get(head.toString()));
    }

    /** Goes back over words in capitals and the small words between them. */
    private int start(Sentence sentence, int head) {
        int from = head;
        for (int i = head - 1; i >= 0 && head - i <= MOST_WORDS; i--) {
            String form = sentence.get(i).form();
            if (form.equals("'s")
                    || form.equals("’s")
                    || forms.titles().contains(form)
                    || Editions.find(form).isPresent()) {
                break;
            }
            if (isName(sentence, i)) {
                from = i;
            } else if (!isBetween(sentence, i)) {
                break;
            }
        }
        return from;
    }

    private static boolean isBetween(Sentence sentence, int i) {
        String form = sentence.get(i).form();
        boolean joins = form.equals("-")
                || form.equals("–")
                || form.equals("/")
                || form.equals("&")
                || form.equals("'")
                || form.equals("’");
        return joins
                || form.equals("and")
                        && i > 0
                        && sentence.get(i - 1).isProper()
                        && !sentence.get(i - 1).is("nsubj");
    }

    /** Goes on over "on", "for" or "of" and a name behind it. */
    private int end(Sentence sentence, int to) {
        if (to >= sentence.size() || !LINKS.contains(sentence.get(to).form())) {
            return to;
        }
        int end = to;
        for (int i = to + 1; i < sentence.size() && i < to + MOST_WORDS; i++) {
            String form = sentence.get(i).form();
            if (isName(sentence, i) && !isDay(form)) {
                end = i + 1;
            } else if (!INNER.contains(form)) {
                break;
            }
        }
        return end;
    }

    private static boolean isName(Sentence sentence, int i) {
        Token token = sentence.get(i);
        int first = token.form().codePointAt(0);
        return Character.isUpperCase(first)
                        && (token.isProper()
                                || i > 0
                                        && !token.tag().startsWith("DT")
                                        && !token.tag().startsWith("IN"))
                || Character.isUpperCase(first) && token.tag().startsWith("JJ");
    }

    private static boolean isDay(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        return lower.endsWith("day") && lower.length() > 5
                || Set.of(
                                "january",
                                "february",
                                "march",
                                "april",
                                "may",
                                "june",
                                "july",
                                "august",
                                "september",
                                "october",
                                "november",
                                "december")
                        .contains(lower);
    }

    private boolean isOwn(Token token) {
        String form = token.form();
        return Character.isUpperCase(form.codePointAt(0))
                && !forms.common()
                        .contains(
                                form.toLowerCase(Locale.ROOT).replace('’', '\'').replace('\u00a0', ' '));
    }

    /** The name of a phrase: as written, on one line, the parties at its beginning by their codes. */
    String name(Text text, Sentence sentence, Phrase phrase) {
        return parties.named(text.line(new Span(
                        sentence.get(phrase.from()).span().start(),
                        sentence.get(phrase.to() - 1).span().end()))
                .replace('’', '\''));
    }
}
