package dev.readout.wording;

import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.search.Listed;
import dev.readout.search.Sentences;
import dev.readout.search.TextWords;
import dev.readout.wording.Novelty.Finding;
import dev.readout.wording.Novelty.Kind;
import dev.readout.wording.PhraseMiner.Mined;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the phrases that most predecessors have and a release has not, in whatever form or order of its words. What a clause
 * that was dropped as a whole tells already is not told again; names are none.
 */
record PhraseNovelty(UseReader uses, Set<String> small) {
    private static final int SHORTEST = 2;
    private static final int MOST = 12;

    /** @param told what is known of the clauses: what was dropped as a whole, and what was strengthened or softened */
    List<Finding> find(Listed document, List<Listed> predecessors, List<Finding> told) {
        if (predecessors.size() < 2) {
            return List.of(); // what stands in one text is no usual phrase
        }
        Corpus corpus = new Corpus();
        predecessors.stream()
                .sorted(Comparator.comparing((Listed listed) -> listed.day().orElseThrow()))
                .forEach(listed -> corpus.add(listed, TextWords.of(uses.text(listed))));
        List<Mined> usual = new PhraseMiner(predecessors.size() / 2 + 1, SHORTEST, small).mine(corpus);
        List<Set<String>> here = here(document);
        List<Finding> findings = new ArrayList<>();
        PhraseGroup.of(corpus, usual, small).stream()
                .sorted(Comparator.comparingInt((PhraseGroup g) -> -g.count() * (g.content() - 1))
                        .thenComparing(PhraseGroup::place))
                .forEach(group -> {
                    Set<String> missing = missing(corpus, group, here);
                    if (!missing.isEmpty() && findings.size() < MOST) {
                        find(group, missing, corpus, told).ifPresent(findings::add);
                    }
                });
        return findings;
    }

    /** The words of each sentence of a document, and of its headline. */
    private List<Set<String>> here(Listed document) {
        Text text = uses.text(document);
        List<Set<String>> here = new ArrayList<>(List.of(Set.copyOf(TextWords.stems(document.title()))));
        text.blocks().stream()
                .flatMap(block -> Sentences.of(text, block.span()).stream())
                .forEach(sentence -> here.add(Set.copyOf(TextWords.stems(text.cut(sentence)))));
        return here;
    }

    /** The words of weight that are not in the sentence here that has the most of them; none where one has all. */
    private Set<String> missing(Corpus corpus, PhraseGroup group, List<Set<String>> here) {
        Set<String> all = new HashSet<>(
                corpus.stems(group.place(), group.forms().getFirst().length()));
        all.removeAll(small);
        Set<String> fewest = all;
        for (Set<String> sentence : here) {
            Set<String> left = new HashSet<>(all);
            left.removeAll(sentence);
            fewest = left.size() < fewest.size() ? left : fewest;
        }
        return fewest;
    }

    /** By the latest predecessor that has it. */
    private Optional<Finding> find(PhraseGroup group, Set<String> missing, Corpus corpus, List<Finding> told) {
        Mined form = group.forms().getFirst();
        int at = form.places().getLast();
        Listed in = corpus.document(at);
        Span span = narrowed(corpus, at, form.length(), missing);
        if (new NamePhrase(small).is(uses.text(in), corpus, at, form.length()) || isTold(in, span, missing, told)) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                Kind.DROPPED,
                "the phrase “" + uses.text(in).line(span) + "”",
                new BaseRate(group.count(), corpus.documents()),
                Optional.of(uses.use(in, span)),
                Optional.empty(),
                Optional.empty()));
    }

    /** Of a phrase that goes on as a clause does what is missing here, with the words of weight on both sides. */
    private Span narrowed(Corpus corpus, int at, int length, Set<String> missing) {
        int first = at;
        int last = at + length - 1;
        while (!missing.contains(corpus.stem(first))) {
            first++;
        }
        while (!missing.contains(corpus.stem(last))) {
            last--;
        }
        int from = first == at ? at : first - 1;
        while (from > at && small.contains(corpus.stem(from))) {
            from--;
        }
        int to = last == at + length - 1 ? last : last + 1;
        while (to < at + length - 1 && small.contains(corpus.stem(to))) {
            to++;
        }
        return corpus.span(from, to - from + 1);
    }

    private boolean isTold(Listed in, Span span, Set<String> missing, List<Finding> told) {
        Set<String> words = stems(in, span);
        return told.stream()
                .anyMatch(finding -> finding.there()
                        .filter(use -> finding.kind() == Kind.DROPPED
                                ? stems(use.in(), use.contextSpan()).containsAll(words)
                                : stems(use.in(), use.span()).containsAll(missing))
                        .isPresent());
    }

    private Set<String> stems(Listed in, Span span) {
        Set<String> stems = new HashSet<>(TextWords.stems(uses.text(in).cut(span)));
        stems.removeAll(small);
        return stems;
    }
}
