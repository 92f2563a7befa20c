package dev.readout.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.document.Metadata;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.store.ArchivePlace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a text holds, its words have spans inside it that never go back, and a question never breaks the search. */
class AnyTextTest {
    @TempDir
    private Path directory;

    @Test
    void spansNeverGoBackAndNeverLeaveTheText() throws IOException {
        for (long seed = 0; seed < 500; seed++) {
            Text text = Archive.text(whole(AnyText.of(new Random(seed), 200)));
            for (boolean stems : new boolean[] {false, true}) {
                walk(text, new WordAnalyzer(stems, true), seed);
            }
        }
    }

    private static void walk(Text text, WordAnalyzer analyzer, long seed) throws IOException {
        try (BlockTokens words = new BlockTokens(text, analyzer)) {
            OffsetAttribute offset = words.getAttribute(OffsetAttribute.class);
            PositionIncrementAttribute position = words.getAttribute(PositionIncrementAttribute.class);
            CharTermAttribute term = words.getAttribute(CharTermAttribute.class);
            int last = 0;
            while (words.incrementToken()) {
                assertThat(offset.startOffset()).as("seed %d", seed).isGreaterThanOrEqualTo(last);
                assertThat(offset.endOffset()).as("seed %d", seed).isLessThanOrEqualTo(text.length());
                assertThat(position.getPositionIncrement()).as("seed %d", seed).isNotNegative();
                assertThat(text.cut(new Span(offset.startOffset(), offset.endOffset())))
                        .as("seed %d: %s", seed, term)
                        .isNotBlank();
                last = offset.startOffset();
            }
        }
    }

    @Test
    void aWordOfTheTextIsFoundWhereItStands() {
        try (Archive archive = new Archive(directory)) {
            for (int i = 0; i < 40; i++) {
                Random random = new Random(i);
                String text = whole(AnyText.of(random, 80)) + " harbour" + i + " " + whole(AnyText.of(random, 80));
                archive.with("n" + i, text, Metadata.unknown());
            }
            for (int i = 0; i < 40; i++) {
                assertThat(archive.found("\"harbour" + i + "\""))
                        .as("seed %d", i)
                        .containsExactly("harbour" + i);
            }
        }
    }

    @Test
    void anyQuestionHasAnAnswerOrAReason() {
        try (Archive archive = new Archive(directory).with("a", "Aal met Boor. 북한 中国 🕊")) {
            archive.index();
            try (Search search = Search.find(ArchivePlace.in(archive.directory)).orElseThrow()) {
                for (long seed = 0; seed < 2000; seed++) {
                    String question = question(new Random(seed));
                    try {
                        search.ask(Question.of(question));
                    } catch (QueryException e) {
                        assertThat(e.getMessage()).as("seed %d", seed).isNotBlank();
                        assertThat(e.start()).as("seed %d", seed).isBetween(0, question.length());
                    }
                }
            }
        }
    }

    private static String question(Random random) {
        String[] parts = {
            "\"", "(", ")", "~", "~2", "*", " AND ", " OR ", " NOT ", "-", ":", "title:", "date:", "actor:", "2031-05",
            "..", "Aal", "met", "북한", "中国", " "
        };
        StringBuilder question = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            question.append(random.nextInt(4) == 0 ? AnyText.of(random, 6) : parts[random.nextInt(parts.length)]);
        }
        return question.toString();
    }

    /** A text is of whole characters: a lone surrogate has no form in UTF-8. */
    private static String whole(String text) {
        return new String(
                text.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8);
    }
}
