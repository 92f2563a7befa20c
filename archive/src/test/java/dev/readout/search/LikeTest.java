package dev.readout.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.coding.Coded;
import dev.readout.document.Metadata;
import dev.readout.document.Span;
import dev.readout.query.DocumentQuery;
import dev.readout.store.ArchivePlace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LikeTest {
    private static final Map<String, Integer> MEANINGS = Map.of(
            "condemned",
            1,
            "denounced",
            1,
            "launch",
            2,
            "firing",
            2,
            "rocket",
            3,
            "missile",
            3,
            "grain",
            4,
            "wheat",
            4);

    @TempDir
    private Path directory;

    private Archive archive;
    private final Meanings meanings = new Meanings("first");

    /** Counts words, some of which mean the same. */
    private static final class Meanings implements SentenceVectors {
        private final String model;
        private final List<String> read = new ArrayList<>();

        Meanings(String model) {
            this.model = model;
        }

        @Override
        public String model() {
            return model;
        }

        @Override
        public List<float[]> embed(List<String> texts) {
            read.addAll(texts);
            return texts.stream().map(Meanings::vector).toList();
        }

        private static float[] vector(String text) {
            float[] vector = new float[5];
            vector[0] = 0.1f;
            for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
                vector[MEANINGS.getOrDefault(word, 0)] += MEANINGS.containsKey(word) ? 1 : 0;
            }
            double square = 0;
            for (float x : vector) {
                square += x * x;
            }
            for (int i = 0; i < vector.length; i++) {
                vector[i] /= (float) Math.sqrt(square);
            }
            return vector;
        }

        @Override
        public void close() {}
    }

    @BeforeEach
    void open() {
        archive = new Archive(directory)
                .with(
                        "a",
                        "It rained all the day. The ministers condemned the launch of a rocket. Mr. Aal went home early.")
                .with("b", "They denounced the firing of that missile 🕊 once more.")
                .with("c", "They agreed to buy some grain from each other.")
                .with("d", "북한은 미사일을 발사했다.");
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private Indexer.Report vectors(SentenceVectors made) {
        try (Indexer indexer = Indexer.find(ArchivePlace.in(directory), made).orElseThrow()) {
            return indexer.catchUp(behind -> {}, () -> true);
        }
    }

    private List<Hit> like(String text, Question question) {
        vectors(meanings);
        try (Search search = archive.search();
                SentenceSearch sentences = SentenceSearch.find(ArchivePlace.in(directory), meanings)
                        .orElseThrow()) {
            assertThat(sentences.behind()).isZero();
            return search.like(text, question, sentences).hits();
        }
    }

    private static List<String> names(List<Hit> hits) {
        return hits.stream().map(hit -> hit.version().source().name()).toList();
    }

    @Test
    void aParaphraseIsFoundWithItsSentence() {
        List<Hit> hits = like("Ministers denounced the missile launch", Question.of("*"));
        assertThat(names(hits)).startsWith("b", "a").doesNotContain("d");
        assertThat(hits.getFirst().passages().getFirst().words())
                .isEqualTo("They denounced the firing of that missile 🕊 once more.");
        Span found = hits.get(1).passages().getFirst().found().getFirst();
        assertThat(hits.get(1).version().text().cut(found))
                .isEqualTo("The ministers condemned the launch of a rocket.");
    }

    @Test
    void aQueryAndTheScopeHoldBesideIt() {
        assertThat(names(like("rocket launch", Question.of("denounced")))).containsExactly("b");
        assertThat(names(like(
                        "rocket launch",
                        new Question("*", DocumentQuery.all().document("a"), Question.Order.RELEVANCE, 3))))
                .containsExactly("a");
    }

    @Test
    void theSameTextIsReadOnce() {
        vectors(meanings);
        int read = meanings.read.size();
        assertThat(read).isEqualTo(5);
        Coded again = Archive.coded("c", "They agreed to buy some grain from each other.", Metadata.unknown());
        archive.with(new Coded(again.document(), "second", List.of(), List.of()));
        assertThat(vectors(meanings).documents()).isEqualTo(1);
        assertThat(meanings.read).hasSize(read);
        assertThat(names(like("wheat", Question.of("*")))).containsExactly("c");
    }

    @Test
    void vectorsOfAnotherModelAreMadeAnew() {
        vectors(meanings);
        Meanings other = new Meanings("second");
        assertThat(SentenceSearch.find(ArchivePlace.in(directory), other)).isEmpty();
        assertThat(vectors(other).documents()).isEqualTo(4);
        assertThat(SentenceSearch.find(ArchivePlace.in(directory), meanings)).isEmpty();
    }

    @Test
    void sentencesAreCutBehindTheirStopsAndNotBehindAbbreviations() {
        var text = Archive.text(
                "Mr. Aal met U.S. Secretary Boor today in town. They spoke about the old bridge. No.\nA heading");
        assertThat(Sentences.telling(text).stream().map(text::cut))
                .containsExactly("Mr. Aal met U.S. Secretary Boor today in town.", "They spoke about the old bridge.");
    }
}
