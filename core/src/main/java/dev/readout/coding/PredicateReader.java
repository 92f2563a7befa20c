package dev.readout.coding;

import dev.readout.codebook.ActCodebook;
import dev.readout.codebook.ChoiceWords;
import dev.readout.codebook.ChoiceWords.Entry;
import dev.readout.codebook.ChoiceWords.Form;
import dev.readout.language.Calendar;
import dev.readout.language.Grammar;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads which act a predicate names by the word lists, through the verbs that only carry another. */
final class PredicateReader {
    private static final Set<String> AHEAD =
            Set.of("will", "shall", "would", "'ll", "’ll", "may", "might", "could", "wo", "can");
    /** What stands after these is when or why it was, not what was done. */
    private static final Set<String> TIMES = Set.of(
            "after", "before", "during", "since", "amid", "until", "despite", "following", "because", "over", "ahead");

    private static final Set<String> DAYS = Set.of("day", "week", "eve", "morning", "evening", "night");

    private static final double LIGHT = 0.3;
    private static final int DEEPEST = 6;

    private final ChoiceWords words;
    private final Modality modality;

    PredicateReader(ActCodebook codebook, ChoiceWords words) {
        this.words = words;
        this.modality = new Modality(codebook);
    }

    /**
     * What a predicate names.
     *
     * @param rule the entry that says so
     * @param words the words that say so, in order
     * @param cost how weak a sign it is, from 0
     * @param covered the predicates that it speaks for and that are not to be read again
     */
    record Sense(String act, String rule, List<Token> words, double cost, List<Token> covered) {
        Sense as(String other) {
            return new Sense(other, rule, words, cost, covered);
        }
    }

    Optional<Sense> read(Sentence s, Token t) {
        return read(s, t, 0);
    }

    private Optional<Sense> read(Sentence s, Token t, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        if (t.isNoun()) {
            return words.entries(t.lemma(), Set.of(Form.NOUN)).stream()
                    .findFirst()
                    .flatMap(e -> sense(s, t, e, List.of(t), depth));
        }
        return bare(s, t, depth).map(sense -> tensed(s, t, turned(s, t, sense)));
    }

    private Sense turned(Sentence s, Token t, Sense sense) {
        Set<String> lemmas = s.subtree(t).stream().map(Token::lemma).collect(Collectors.toSet());
        return sense.as(words.turned(sense.act(), lemmas));
    }

    /** The act as the predicate's own auxiliaries and negation leave it. */
    Sense tensed(Sentence s, Token t, Sense sense) {
        List<Token> auxiliaries = Grammar.auxiliaries(s, t);
        // "Kesh to free sailors", "Kesh is to free sailors"
        boolean headline = (t.head() < 0 || Grammar.isCopula(s.get(t.head())))
                && auxiliaries.stream().anyMatch(a -> a.tag().equals("TO"));
        boolean future = headline
                || auxiliaries.stream().anyMatch(a -> AHEAD.contains(a.form().toLowerCase(Locale.ROOT)));
        if (Grammar.hasNegation(s, t)) {
            return sense.as(modality.negated(sense.act(), future));
        }
        return future ? sense.as(modality.future(sense.act())) : sense;
    }

    private Optional<Sense> bare(Sentence s, Token t, int depth) {
        List<Token> objects = new ArrayList<>(Grammar.objects(s, t));
        List<Token> direct = List.copyOf(objects);
        s.children(t, "prep", "prt", "advmod").stream()
                .filter(p -> !TIMES.contains(p.lemma()))
                .forEach(p -> objects.addAll(s.children(p, "pobj")));
        Optional<Sense> pair = modified(s, t, objects, depth)
                .or(() -> objects.stream()
                        .flatMap(o -> pairs(t, o.lemma()).flatMap(e -> sense(s, t, e, List.of(t, o), depth).stream()))
                        .findFirst());
        if (pair.isPresent()) {
            return pair;
        }
        return entries(t, Form.PARTICLE)
                .flatMap(e -> particle(s, t, e.second()).flatMap(p -> sense(s, t, e, List.of(t, p), depth)).stream())
                .findFirst()
                .or(() -> entries(t, Form.VERB)
                        .flatMap(e -> sense(s, t, e, List.of(t), depth).stream())
                        .findFirst())
                .or(() -> carried(s, t, direct, depth));
    }

    /** Operators first: "agreed to", then "agreed". */
    private Stream<Entry> entries(Token t, Form form) {
        return words.entries(t.lemma(), Set.of(form)).stream()
                .sorted(Comparator.comparing(e -> e.act().isPresent()));
    }

    private Stream<Entry> pairs(Token t, String second) {
        return words.entries(t.lemma(), Set.of(Form.OBJECT)).stream()
                .filter(e -> e.second().equals(second));
    }

    /** "sent peacekeeping troops": what modifies the object says more than the object. */
    private Optional<Sense> modified(Sentence s, Token t, List<Token> objects, int depth) {
        return objects.stream()
                .flatMap(o -> s.children(o, "amod", "compound", "nmod").stream()
                        .flatMap(m -> pairs(t, m.lemma()).flatMap(e -> sense(s, t, e, List.of(t, m), depth).stream())))
                .findFirst();
    }

    private static Optional<Token> particle(Sentence s, Token t, String word) {
        Optional<Token> child = s.children(t).stream()
                .filter(c -> c.index() > t.index() && c.form().equalsIgnoreCase(word) && !c.is("aux"))
                .filter(c -> s.children(c, "pobj").stream().noneMatch(PredicateReader::isDay))
                // "called the premier on the crisis" calls on nobody
                .filter(c -> !c.is("prep") || c.index() - t.index() <= 2)
                .findFirst();
        Optional<Token> next = t.index() + 1 < s.size() ? Optional.of(s.get(t.index() + 1)) : Optional.empty();
        return child.or(() -> next.filter(
                        n -> n.form().equalsIgnoreCase(word) && !n.tag().equals("TO"))
                .filter(n -> s.children(n, "pobj").stream().noneMatch(PredicateReader::isDay)));
    }

    /** "called on Sunday" calls on nobody. */
    private static boolean isDay(Token t) {
        return Calendar.names(t) || DAYS.contains(t.lemma().toLowerCase(Locale.ROOT));
    }

    /** "launched an attack", "is critical of": the act is named by the object or the adjective. */
    private Optional<Sense> carried(Sentence s, Token t, List<Token> objects, int depth) {
        List<Token> inside = new ArrayList<>(objects);
        inside.addAll(s.children(t, "acomp", "attr", "oprd"));
        for (Token o : inside) {
            Form form = o.isNoun() ? Form.NOUN : Form.ADJECTIVE;
            for (Entry e : words.entries(o.lemma(), Set.of(form))) {
                Optional<Sense> sense = sense(s, o, e, List.of(t, o), depth);
                if (sense.isPresent()) {
                    Sense found = sense.get();
                    List<Token> covered = new ArrayList<>(found.covered());
                    covered.add(o);
                    return Optional.of(
                            new Sense(found.act(), found.rule(), found.words(), found.cost() + LIGHT, covered));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Sense> sense(Sentence s, Token t, Entry e, List<Token> own, int depth) {
        if (e.act().isPresent()) {
            List<Token> spoken = new ArrayList<>(own.subList(1, own.size()));
            own.stream().skip(1).forEach(o -> spoken.addAll(s.children(o, "acl"))); // "signed a deal to withdraw"
            return Optional.of(new Sense(e.act().get(), e.id(), own, 0, spoken));
        }
        List<Token> complements = complements(s, e.form() == Form.OBJECT ? own.getLast() : t, own.getFirst());
        Optional<Sense> inner = complements.stream()
                .flatMap(c -> read(s, c, depth + 1).stream())
                .findFirst();
        boolean infinitive = complements.stream().anyMatch(Token::isVerb);
        Optional<String> act = modality.apply(e.operator().orElseThrow(), inner.map(Sense::act), infinitive);
        List<Token> covered = new ArrayList<>(own.subList(1, own.size()));
        complements.stream()
                .filter(c -> c.isVerb() || inner.isPresent())
                .forEach(c -> covered.addAll(Grammar.conjuncts(s, c)));
        inner.ifPresent(i -> covered.addAll(i.covered()));
        double cost = inner.map(Sense::cost).orElse(LIGHT);
        return act.map(a -> new Sense(a, e.id() + inner.map(i -> "+" + i.rule()).orElse(""), own, cost, covered));
    }

    /** What an operator works on: infinitives and gerunds first, then the nouns that are its object. */
    private static List<Token> complements(Sentence s, Token t, Token verb) {
        List<Token> found = new ArrayList<>();
        for (Token c : s.children(t)) {
            boolean clause = c.is("xcomp") || c.is("ccomp") || c.is("acl") || c.is("advcl");
            if (clause && c.isVerb() && (Grammar.isInfinitive(s, c) || c.tag().equals("VBG"))) {
                found.add(c);
            }
            if (c.is("prep") || c.is("agent") || c.is("prt")) {
                found.addAll(s.children(c, "pcomp"));
            }
        }
        if (t.isVerb()) {
            Grammar.objects(s, t)
                    .forEach(o -> s.children(o, "acl").stream()
                            .filter(a ->
                                    Grammar.isInfinitive(s, a) && !t.lemma().equals("allow"))
                            .forEach(found::add));
        }
        List<Token> nouns = new ArrayList<>(t.isVerb() ? Grammar.objects(s, t) : List.of());
        s.children(t, "prep", "prt").stream()
                .filter(p -> !TIMES.contains(p.lemma()))
                .forEach(p -> nouns.addAll(s.children(p, "pobj")));
        if (verb != t) {
            s.children(verb, "prep", "prt").forEach(p -> nouns.addAll(s.children(p, "pobj")));
        }
        nouns.stream().filter(n -> !found.contains(n)).forEach(found::add);
        found.removeIf(c -> !c.isVerb() && !c.isNoun());
        return found;
    }
}
