package dev.readout.coding;

import dev.readout.codebook.CommitmentWords;
import dev.readout.document.Span;
import dev.readout.language.Grammar;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the words that say what is undertaken: what stands after the trigger, or, of "will help", the clause itself. */
final class Undertaking {
    private static final Set<String> AHEAD = Set.of("will", "shall", "'ll", "’ll");
    /** By these begins what is undertaken; what stands before them tells when or where it was undertaken. */
    private static final Set<String> CONTENT =
            Set.of("dobj", "xcomp", "ccomp", "acl", "dative", "attr", "acomp", "oprd", "pobj", "pcomp");

    /** "acceded to the treaty"; "signed on Thursday" does not say what. */
    private static final Set<String> INSTRUMENT_PREPOSITIONS = Set.of("to", "into", "of");

    private static final String CLOSING = ")]}”\"";

    private static final Set<String> CONTENT_PREPOSITIONS = Set.of("to", "on", "upon", "for", "with", "into", "of");
    /** "…, highlighting the anniversary" tells what else was said. */
    private static final Set<String> TELLING = Set.of(
            "add",
            "highlight",
            "note",
            "stress",
            "underscore",
            "emphasize",
            "emphasise",
            "recall",
            "cite",
            "reaffirm",
            "reiterate",
            "say",
            "welcome");

    private static final Set<String> LOOSE = Set.of("punct", "cc");

    private final CommitmentWords words;
    private final Sentence s;
    private final Span trigger;
    private final Token head;
    private final Set<Integer> outside = new HashSet<>();

    /** @param others heads of other acts in the sentence */
    Undertaking(CommitmentWords words, Sentence s, Span trigger, Set<Integer> others) {
        this.words = words;
        this.s = s;
        this.trigger = trigger;
        this.head = head(s, trigger);
        for (Token t : s.subtree(head)) {
            if (t != head && isBeside(t, others)) {
                s.subtree(t).forEach(x -> outside.add(x.index()));
            }
        }
    }

    /** The token of a trigger on which its other tokens hang. */
    static Token head(Sentence s, Span trigger) {
        List<Token> within =
                s.tokens().stream().filter(t -> trigger.overlaps(t.span())).toList();
        return within.stream()
                .filter(t -> t.head() < 0 || !trigger.overlaps(s.get(t.head()).span()))
                .filter(t -> !t.is("aux") && !t.is("auxpass"))
                .findFirst()
                .orElse(within.getFirst());
    }

    /** Whether it is said that it will be done. */
    static boolean isAhead(Sentence s, Token verb) {
        return Grammar.auxiliaries(s, verb).stream()
                .anyMatch(a -> AHEAD.contains(a.form().toLowerCase(Locale.ROOT)));
    }

    /** What is joined to the act but is told of itself: other acts, a second main clause, "he said". */
    private boolean isBeside(Token t, Set<Integer> others) {
        boolean own = s.hasChild(t, "nsubj", "nsubjpass");
        boolean joined = t.is("conj") && t.head() == head.index();
        boolean second = joined
                && (own
                        || !isClause(head)
                        || s.children(t, "aux").stream().anyMatch(a -> a.tag().equals("MD")));
        boolean participle = t.is("advcl") && t.tag().equals("VBG") && isAfterComma(t);
        boolean loose = t.is("parataxis") || participle && (t.head() == head.index() || TELLING.contains(t.lemma()));
        return second && t.isVerb()
                || loose
                || others.contains(t.index()) && (joined || t.is("parataxis") || t.is("advcl"));
    }

    private boolean isAfterComma(Token t) {
        int first = s.subtree(t).getFirst().index();
        return first > 0 && s.get(first - 1).form().equals(",");
    }

    /** "will help" undertakes to help; "pledged to help" undertakes what stands after it. */
    private boolean isClause(Token verb) {
        return isAhead(s, verb) && !COMMISSIVE.contains(verb.lemma());
    }

    private static final Set<String> COMMISSIVE =
            Set.of("pledge", "promise", "vow", "commit", "agree", "sign", "announce");

    /** The act's clause without what is joined to it. */
    List<Token> clause() {
        return s.subtree(head).stream()
                .filter(t -> !outside.contains(t.index()))
                .toList();
    }

    /** The words of the undertaking; at its end stands none of what is told apart. */
    List<Token> tokens(List<Span> apart) {
        int from = start();
        List<Token> all = new ArrayList<>();
        for (Token t : clause()) {
            if (t.index() >= from
                    && (all.isEmpty() || t.index() == all.getLast().index() + 1)) {
                all.add(t);
            }
        }
        if (all.isEmpty()) {
            all.addAll(elsewhere());
        }
        cutEnd(all, apart);
        return all.stream().anyMatch(t -> t.isNoun() || t.isVerb()) ? all : List.of();
    }

    /** "a treaty was signed", "the treaty that both signed". */
    private List<Token> elsewhere() {
        Optional<Token> subject =
                s.findChild(head, "nsubjpass").filter(t -> !t.tag().startsWith("W"));
        if (subject.isPresent() || !head.is("relcl")) {
            return subject.map(s::subtree).orElse(List.of());
        }
        return s.subtree(s.get(head.head())).stream()
                .filter(t -> t.index() < first(head))
                .toList();
    }

    private void cutEnd(List<Token> all, List<Span> apart) {
        while (!all.isEmpty()) {
            Token last = all.getLast();
            boolean told = apart.stream().anyMatch(span -> span.contains(last.span()));
            boolean loose = LOOSE.contains(last.relation()) && !CLOSING.contains(last.form())
                    || last.lemma().equals("also");
            if (!told && !loose) {
                return;
            }
            all.removeLast();
        }
    }

    private int start() {
        if (isClause(head)) {
            return head.index();
        }
        List<Token> contents = s.subtree(head).stream()
                .filter(t -> t.span().start() >= trigger.end() && !outside.contains(t.index()))
                .filter(this::isContent)
                .toList();
        boolean clause = contents.stream().anyMatch(this::isClauseOfNoun);
        int after = contents.stream()
                .filter(t -> !clause || !t.lemma().equals("of")) // "the readiness of the fleet to help"
                .mapToInt(this::first)
                .filter(i -> s.get(i).span().start() >= trigger.end())
                .min()
                .orElse(s.size());
        return isObject() && !clause ? Math.min(after, objectStart()) : after;
    }

    private boolean isClauseOfNoun(Token t) {
        return t.isVerb() && s.get(t.head()).isNoun();
    }

    /** "announced new funding": what is undertaken is named within the trigger, and not by a word of undertaking. */
    private boolean isObject() {
        return objects().findFirst().isPresent();
    }

    private Stream<Token> objects() {
        return s.children(head, "dobj").stream()
                .filter(o -> trigger.overlaps(o.span()))
                .filter(o -> isSigned(head) || words.findRung(o.lemma()).isEmpty());
    }

    /** What is signed is named by words that elsewhere say that something is agreed: "a treaty", "an agreement". */
    private boolean isSigned(Token verb) {
        return words.findRung(verb.lemma()).equals(Optional.of("sign"));
    }

    private int objectStart() {
        return objects().mapToInt(this::first).min().orElse(s.size());
    }

    private int first(Token content) {
        return s.subtree(content).getFirst().index();
    }

    private boolean isContent(Token t) {
        boolean hangs = t.head() >= 0 && trigger.overlaps(s.get(t.head()).span());
        boolean preposition =
                t.is("prep") && (isSigned(head) ? INSTRUMENT_PREPOSITIONS : CONTENT_PREPOSITIONS).contains(t.lemma());
        boolean purpose = t.is("advcl") && Grammar.isInfinitive(s, t);
        return hangs && (CONTENT.contains(t.relation()) || preposition || purpose);
    }
}
