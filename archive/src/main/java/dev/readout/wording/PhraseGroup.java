package dev.readout.wording;

import dev.readout.wording.PhraseMiner.Mined;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One phrase in all its forms: the same words but for small ones, their order and their forms.
 *
 * @param forms the commonest first
 * @param documents the numbers of those in which it stands
 * @param content how many different words of weight it has
 */
record PhraseGroup(List<Mined> forms, BitSet documents, int content) {

    static List<PhraseGroup> of(Corpus corpus, List<Mined> mined, Set<String> small) {
        Map<Set<String>, List<Mined>> byWords = new HashMap<>();
        for (Mined phrase : mined) {
            Set<String> content = new TreeSet<>(corpus.stems(phrase.places().getFirst(), phrase.length()));
            content.removeAll(small);
            byWords.computeIfAbsent(content, c -> new ArrayList<>()).add(phrase);
        }
        List<PhraseGroup> groups = new ArrayList<>();
        byWords.forEach((content, forms) -> groups.add(of(corpus, forms, content.size())));
        return groups;
    }

    private static PhraseGroup of(Corpus corpus, List<Mined> forms, int content) {
        BitSet documents = new BitSet(corpus.documents());
        forms.forEach(form -> form.places().forEach(at -> documents.set(corpus.owner(at))));
        return new PhraseGroup(
                forms.stream()
                        .sorted(Comparator.comparingInt((Mined form) -> -form.documents())
                                .thenComparing(form -> form.places().getFirst()))
                        .toList(),
                documents,
                content);
    }

    /** Where the commonest form stands first. */
    int place() {
        return forms.getFirst().places().getFirst();
    }

    int count() {
        return documents.cardinality();
    }
}
