package dev.readout.resolve.actor;

import dev.readout.document.Block;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A sentence with the names of the register in it: what every pattern of this room looks at. */
final class Reading {
    private static final Set<String> POSSESSIVE = Set.of("'s", "’s", "'", "’", "‘s", "ʼs");
    private final Text text;
    private final Sentence sentence;
    private final List<Optional<NameMatch>> starts = new ArrayList<>();
    private final List<NameMatch> names = new ArrayList<>();
    private final Optional<LocalDate> day;

    /** @param day when the text was published, where that is known */
    Reading(Text text, Sentence sentence, NameIndex index, Optional<LocalDate> day) {
        this.day = day;
        this.text = text;
        this.sentence = sentence;
        int free = 0;
        for (int i = 0; i < sentence.size(); i++) {
            Optional<NameMatch> match = i < free ? Optional.empty() : index.find(sentence, i);
            starts.add(match);
            if (match.isPresent()) {
                names.add(match.get());
                free = match.get().to();
            }
        }
    }

    Optional<LocalDate> day() {
        return day;
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return sentence.size();
    }

    Token token(int i) {
        return sentence.get(i);
    }

    /** The token's form; nothing before the first and after the last token. */
    String form(int i) {
        return i < 0 || i >= size() ? "" : sentence.get(i).form();
    }

    String lower(int i) {
        return form(i).toLowerCase(Locale.ROOT);
    }

    boolean isWord(int i, String word) {
        return form(i).equalsIgnoreCase(word);
    }

    boolean isCapitalised(int i) {
        String form = form(i);
        return !form.isEmpty() && Character.isUpperCase(form.codePointAt(0));
    }

    boolean isPossessive(int i) {
        return POSSESSIVE.contains(form(i)) && i > 0 && touches(i - 1);
    }

    /** Whether no space stands between this token and the next. */
    boolean touches(int i) {
        return i >= 0
                && i + 1 < size()
                && token(i).span().end() == token(i + 1).span().start();
    }

    boolean isNoun(int i) {
        return i >= 0 && i < size() && token(i).isNoun();
    }

    /** The names of the register in the sentence; they do not overlap. */
    List<NameMatch> names() {
        return names;
    }

    Optional<NameMatch> nameAt(int i) {
        return i < 0 || i >= size() ? Optional.empty() : starts.get(i);
    }

    /** The name that ends before this token. */
    Optional<NameMatch> nameBefore(int i) {
        return names.stream().filter(n -> n.to() == i).findFirst();
    }

    Optional<NameMatch> nameOver(int i) {
        return names.stream().filter(n -> n.from() <= i && i < n.to()).findFirst();
    }

    Span span(int from, int to) {
        return new Span(token(from).span().start(), token(to - 1).span().end());
    }

    /** The characters of tokens as they are written, with line breaks made spaces. */
    String words(int from, int to) {
        return text.cut(span(from, to)).replaceAll("\\s+", " ");
    }

    String cut(Span span) {
        return text.cut(span);
    }

    Block.Kind blockKind() {
        return text.blocks().get(sentence.block()).kind();
    }

    /** The token of a range that the rest of it depends on: the last one whose head lies outside, names preferred. */
    int head(int from, int to) {
        int best = -1;
        for (int i = from; i < to; i++) {
            int head = token(i).head();
            boolean outside = head < from || head >= to;
            boolean better = best < 0 || token(i).isNoun() || !token(best).isNoun();
            if (outside && better && !token(i).is("punct")) {
                best = i;
            }
        }
        return best < 0 ? to - 1 : best;
    }
}
