package dev.readout.resolve.actor;

import dev.readout.codebook.NameKey;
import dev.readout.document.Block;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A sentence with the names of the register in it: what every pattern of this room looks at. */
final class Reading {
    /** Shorter ones ("with", "of") are written small in headlines too. */
    private static final int LONG_WORD = 5;

    private static final Set<String> POSSESSIVE = Set.of("'s", "’s", "'", "’", "‘s", "ʼs");
    private final Text text;
    private final Sentence sentence;
    private final List<String> lower;
    private final List<Optional<NameMatch>> starts;
    private final List<Optional<NameMatch>> over;
    private final List<NameMatch> names = new ArrayList<>();
    private final Optional<LocalDate> day;

    /** @param day when the text was published, where that is known */
    Reading(Text text, Sentence sentence, NameIndex index, Optional<LocalDate> day) {
        this.day = day;
        this.text = text;
        this.sentence = sentence;
        this.lower = sentence.tokens().stream()
                .map(t -> t.form().toLowerCase(Locale.ROOT))
                .toList();
        this.starts = new ArrayList<>(Collections.nCopies(size(), Optional.empty()));
        this.over = new ArrayList<>(Collections.nCopies(size(), Optional.empty()));
        List<String> keys =
                sentence.tokens().stream().map(t -> NameKey.of(t.form())).toList();
        int at = 0;
        while (at < size()) {
            Optional<NameMatch> match = index.find(keys, at);
            starts.set(at, match);
            match.ifPresent(this::add);
            at = match.map(NameMatch::to).orElse(at + 1);
        }
    }

    private void add(NameMatch name) {
        names.add(name);
        for (int i = name.from(); i < name.to(); i++) {
            over.set(i, Optional.of(name));
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
        return i < 0 || i >= size() ? "" : lower.get(i);
    }

    boolean isWord(int i, String word) {
        return form(i).equalsIgnoreCase(word);
    }

    /** Whether all words are written with capitals, so that a capital tells nothing. */
    boolean isHeadline() {
        return IntStream.range(0, size())
                .filter(i -> form(i).length() >= LONG_WORD)
                .allMatch(this::isCapitalised);
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

    /** "his", "their". */
    boolean isPronoun(int i) {
        return i >= 0 && i < size() && token(i).tag().equals("PRP$");
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
        return i <= 0 || i > size() ? Optional.empty() : over.get(i - 1).filter(n -> n.to() == i);
    }

    Optional<NameMatch> nameOver(int i) {
        return i < 0 || i >= size() ? Optional.empty() : over.get(i);
    }

    Span span(int from, int to) {
        return new Span(token(from).span().start(), token(to - 1).span().end());
    }

    /** The characters of tokens as they are written, with line breaks made spaces. */
    String words(int from, int to) {
        return text.line(span(from, to));
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
