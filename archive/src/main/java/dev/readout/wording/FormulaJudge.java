package dev.readout.wording;

import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.resolve.Sighting;
import dev.readout.search.Listed;
import dev.readout.search.Search;
import dev.readout.search.TextWord;
import dev.readout.wording.PhraseMiner.Mined;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells phrases that put a matter in words from those that only name somebody ("Minister Orlo, head of the delegation"), or only
 * say that something is told ("underscored the importance").
 */
final class FormulaJudge {
    private static final int FEWEST = 2;

    private final Search search;
    private final UseReader uses;
    private final Strength strength;
    private final Set<String> small;
    private final NamePhrase names;
    private final Map<String, List<Sighting>> sightings = new HashMap<>();

    FormulaJudge(Search search, UseReader uses, Strength strength, Set<String> small) {
        this.search = search;
        this.uses = uses;
        this.strength = strength;
        this.small = small;
        this.names = new NamePhrase(small);
    }

    /** As it stands at the first place and at the last. */
    boolean isTelling(PhraseGroup group, Corpus corpus) {
        Mined form = group.forms().getFirst();
        return List.of(form.places().getFirst(), form.places().getLast()).stream()
                .anyMatch(at -> isTelling(corpus, at, form.length()));
    }

    private boolean isTelling(Corpus corpus, int at, int length) {
        Text text = uses.text(corpus.document(at));
        int deed = deed(corpus, at, length);
        return weight(corpus, at + deed, length - deed) >= FEWEST
                && !names.is(text, corpus, at, length)
                && (deed == 0 || !names.is(text, corpus, at + deed, length - deed))
                && !isOfSomebody(corpus.document(at), corpus.span(at, length));
    }

    /** How many words at the beginning tell what is done with the rest: a verb of saying or of a deed. */
    private int deed(Corpus corpus, int at, int length) {
        List<TextWord> words = IntStream.range(at, at + length)
                .mapToObj(i -> new TextWord(corpus.stem(i), corpus.span(i, 1), false))
                .toList();
        int deed = strength.opens(words, 0) ? 1 : 0;
        while (deed > 0 && deed < length && small.contains(corpus.stem(at + deed))) {
            deed++;
        }
        return deed;
    }

    private int weight(Corpus corpus, int at, int length) {
        return (int) IntStream.range(at, at + length)
                .filter(i -> !small.contains(corpus.stem(i)))
                .count();
    }

    private boolean isOfSomebody(Listed in, Span phrase) {
        return sightings.computeIfAbsent(in.coding(), c -> search.sightings(in)).stream()
                .anyMatch(seen -> seen.span().start() < phrase.end()
                        && phrase.start() < seen.span().end());
    }
}
