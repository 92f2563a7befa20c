package dev.readout.coding;

import dev.readout.codebook.ActCodebook;
import dev.readout.codebook.ChoiceWords;
import dev.readout.coding.Choice.How;
import dev.readout.coding.PredicateReader.Sense;
import dev.readout.document.Block;
import dev.readout.document.Document;
import dev.readout.document.Metadata;
import dev.readout.document.Origins;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.language.AnalyzedText;
import dev.readout.language.Grammar;
import dev.readout.language.Language;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.resolve.Actor;
import dev.readout.resolve.Mention;
import dev.readout.resolve.Mentioned;
import dev.readout.resolve.Reading;
import dev.readout.resolve.Resolved;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chooses what a source does to a target: the predicate that links the two most closely, by the word lists of forced
 * choice and the rules of the acts; where none links them, by whatever decides otherwise.
 */
public final class ForcedChoice implements Classifier {
    /** Beyond this a predicate has neither of the two where they should be, or one of them not at all. */
    private static final double FARTHEST = 2 * Links.FAR - 0.5;

    private static final Set<String> OBLIGING = Set.of("must", "should", "ought", "need", "have");

    private final Language language;
    private final ActCodebook codebook;
    private final RuleMatcher matcher;
    private final PredicateReader reader;
    private final Modality modality;
    private final Optional<Classifier> otherwise;

    /**
     * @param language reads the sentences
     * @param codebook the acts and their rules
     * @param words the word lists of forced choice
     * @param otherwise decides where neither words nor grammar do; absent: such a choice is none
     */
    public ForcedChoice(Language language, ActCodebook codebook, ChoiceWords words, Optional<Classifier> otherwise) {
        this.language = language;
        this.codebook = codebook;
        this.matcher = new RuleMatcher(codebook);
        this.reader = new PredicateReader(codebook, words);
        this.modality = new Modality(codebook);
        this.otherwise = otherwise;
    }

    /** A predicate with what it names and how far from source and target it stands. */
    private record Candidate(Sense sense, double cost) {}

    @Override
    public Choice classify(String sentence, String source, String target) {
        Document document = document(sentence);
        List<Candidate> candidates = new ArrayList<>();
        for (Sentence s : language.analyze(document).sentences()) {
            Pair pair = Pair.locate(s, source, target);
            if (pair.hasSource() || pair.hasTarget()) {
                candidates.addAll(candidates(document, pair));
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::cost));
        boolean linked = !candidates.isEmpty() && candidates.getFirst().cost() < FARTHEST;
        if (!linked && otherwise.isPresent()) {
            return otherwise.get().classify(sentence, source, target);
        }
        return candidates.isEmpty() ? Choice.none() : choice(document, candidates);
    }

    private List<Candidate> candidates(Document document, Pair pair) {
        Sentence s = pair.sentence();
        Links links = new Links(pair);
        Map<Integer, Match> matches = matcher.find(s, new Cast(cast(document, pair))).stream()
                .filter(m -> !codebook.get(m.rule().act()).plover().isEmpty())
                .collect(Collectors.toMap(m -> m.token().index(), m -> m, (a, b) -> a, LinkedHashMap::new));
        List<Candidate> found = new ArrayList<>();
        Set<Token> covered = new HashSet<>();
        for (Token t : s.tokens()) {
            boolean own = pair.isSource(t) || pair.isTarget(t) && t.isNoun();
            boolean predicate = (t.isVerb() || t.isNoun()) && !t.is("aux") && !t.is("auxpass");
            if (!predicate || covered.contains(t) || own && t.isNoun() && t.isProper()) {
                continue;
            }
            Optional<Sense> sense = reader.read(s, t)
                    .or(() -> told(pair, links, t))
                    .or(() -> Optional.ofNullable(matches.get(t.index())).map(m -> reader.tensed(s, t, sense(m))));
            sense.ifPresent(x -> {
                covered.addAll(x.covered());
                found.add(new Candidate(x, links.cost(t) + x.cost() + (own ? 0.5 : 0)));
            });
        }
        return found;
    }

    private static Sense sense(Match m) {
        return new Sense(m.rule().act(), m.rule().id(), List.of(m.token()), 0.2, List.of());
    }

    /** What is said of the target: that it must do something, or has done wrong or well. */
    private Optional<Sense> told(Pair pair, Links links, Token t) {
        Sentence s = pair.sentence();
        if (!codebook.words("say").contains(t.lemma())
                && !codebook.words("stress").contains(t.lemma())) {
            return Optional.empty();
        }
        for (Token clause : s.children(t, "ccomp")) {
            List<Token> doers = links.doers(clause);
            boolean ofTarget =
                    doers.stream().anyMatch(d -> s.subtree(d).stream().anyMatch(pair::isTarget))
                            && doers.stream().noneMatch(pair::isSource);
            boolean obliged = Grammar.auxiliaries(s, clause).stream()
                            .anyMatch(a -> OBLIGING.contains(a.lemma())
                                    && !a.form().toLowerCase(Locale.ROOT).startsWith("ha"))
                    || Set.of("need", "have").contains(clause.lemma())
                            && s.children(clause, "xcomp").stream().anyMatch(c -> Grammar.isInfinitive(s, c));
            if (ofTarget && obliged) {
                return Optional.of(new Sense("demand", "said-must", List.of(t, clause), 0.2, List.of(clause)));
            }
            Optional<Sense> inner = ofTarget ? reader.read(s, clause) : Optional.empty();
            if (inner.isPresent()) {
                boolean blame = !modality.cooperative(inner.get().act());
                return Optional.of(new Sense(
                        blame ? "accuse" : "welcome", "said-of", List.of(t), blame ? 0.3 : 1, List.of(clause)));
            }
        }
        return Optional.empty();
    }

    private Choice choice(Document document, List<Candidate> candidates) {
        Map<String, Double> weights = new LinkedHashMap<>();
        double best = candidates.getFirst().cost();
        candidates.forEach(c -> weights.merge(c.sense().act(), Math.exp(2 * (best - c.cost())), Double::sum));
        double sum = weights.values().stream().mapToDouble(w -> w).sum();
        Map<String, Double> scores = new LinkedHashMap<>();
        weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .forEach(e -> scores.put(e.getKey(), e.getValue() / sum));
        Sense sense = candidates.getFirst().sense();
        String trigger = sense.words().stream()
                .sorted(Comparator.comparing(Token::index))
                .map(w -> document.text().cut(w.span()))
                .collect(Collectors.joining(" "));
        return new Choice(sense.act(), codebook.get(sense.act()).plover(), How.RULE, sense.rule(), trigger, scores);
    }

    /** Source and target as the two actors that the rules of the acts may ask for. */
    private static Resolved cast(Document document, Pair pair) {
        List<Reading> readings = new ArrayList<>();
        for (Token t : pair.sentence().tokens()) {
            if (pair.isSource(t) || pair.isTarget(t)) {
                Actor actor = new Actor.Unresolved(pair.isSource(t) ? "source" : "target");
                readings.add(new Reading(
                        pair.sentence().index(),
                        t.index(),
                        t.index() + 1,
                        t.index(),
                        t.span(),
                        List.of(actor),
                        Mention.Form.NAME,
                        "given"));
            }
        }
        Mentioned mentioned =
                new Mentioned(new AnalyzedText(document, List.of(pair.sentence())), List.of(), List.of(), List.of());
        return new Resolved(mentioned, readings, List.of(), List.of());
    }

    private static Document document(String sentence) {
        String words = sentence.isBlank() ? "-" : sentence;
        int length = words.codePointCount(0, words.length());
        Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, length));
        Text text = new Text(words, List.of(block), Origins.synthetic(length), List.of(), "line-1");
        return new Document("line", new Document.Snapshot("", length, "text/plain", "UTF-8"), Metadata.unknown(), text);
    }
}
