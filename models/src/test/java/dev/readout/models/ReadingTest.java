package dev.readout.models;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.document.Block;
import dev.readout.document.Document;
import dev.readout.document.Metadata;
import dev.readout.document.Origins;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.language.Nlp4jLanguage;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences read from end to end: models, tags, trees and repairs together. */
class ReadingTest {
    private static final Nlp4jLanguage LANGUAGE = Nlp4jLanguage.load(Path.of("target", "readout-models"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We also extend our condolences to the people of Zenda.|We|nsubj|extend",
                "We welcome the agreement and condemn the attack.|We|nsubj|welcome",
                "The minister proposed that the council hold a session in May.|hold|ccomp|proposed",
                "The minister proposed that the council hold a session in May.|council|nsubj|hold",
                "She suggested that the two sides continue their dialogue.|sides|nsubj|continue",
                "They condemned Zenda for its breach of the treaty through the launch of a rocket.|through|prep|breach",
                "They discussed the border, cooperation among Ruritania, Zenda and Latveria, fishery issues, and climate"
                        + " affairs.|affairs|conj|border",
                "During her visit to Ruritania, Deputy Minister of Foreign Affairs Ada Lovel held a meeting.|Lovel|nsubj|held",
                "During her visit to Ruritania, Deputy Minister of Foreign Affairs Ada Lovel held a meeting.|Minister|nmod|Lovel",
                "They appreciated that the guards are keeping the peace, and agreed to extend the mission.|agreed|conj|appreciated",
                "At the April 3 meeting between President Jon Ash, Jr. and Prime Minister Eva Lund, Ruritania and Zenda"
                        + " launched a partnership.|Ruritania|nsubj|launched",
                "They noted the U.S.' support in these areas.|support|dobj|noted",
                "The Minister thanks Zenda for its hospitality.|Zenda|dobj|thanks",
                "PresidentFlavia thanked the envoy.|Flavia|nsubj|thanked",
                "🔹 #Ruritania’s foreign minister met her counterpart.|minister|nsubj|met",
                "Strelsau, May 4 (RNA) -- The king received the ambassador.|king|nsubj|received"
            })
    void hangs(String text, String word, String relation, String head) {
        Sentence sentence = read(text).getLast();
        Token token = sentence.tokens().stream()
                .filter(t -> t.form().equals(word))
                .findFirst()
                .orElseThrow();
        assertThat(token.relation() + " " + sentence.get(token.head()).form()).isEqualTo(relation + " " + head);
    }

    @ParameterizedTest
    @CsvSource({"held,hold", "Affairs,affairs", "Ministers,minister", "U.S.,u.s.", "21,21", "talks,talk", "were,be"})
    void knowsTheDictionaryForm(String form, String lemma) {
        String text = "The Ministers of Foreign Affairs and the U.S. envoy held 21 talks, which were frank.";
        assertThat(read(text).getFirst().tokens())
                .filteredOn(t -> t.form().equals(form))
                .extracting(Token::lemma)
                .containsExactly(lemma);
    }

    @Test
    void readsTheSameInManyThreads() {
        String text = "The ministers met in Geneva. They agreed to extend the treaty, and thanked the hosts.";
        String expected = shown(read(text));
        List<String> all = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> shown(read(text)))
                .distinct()
                .toList();
        assertThat(all).containsExactly(expected);
    }

    @Test
    void readsAnything() {
        String[] pieces = {
            "the", "U.S.", "’s", ".", "(", "“", "met", "We", "that", ",", "and", "한국", "𝔘", "\u0301", ":", "5"
        };
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            String text = IntStream.range(0, random.nextInt(80))
                    .mapToObj(i -> pieces[random.nextInt(pieces.length)])
                    .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
            int last = 0;
            for (Sentence sentence : read(text)) {
                for (Token token : sentence.tokens()) {
                    assertThat(token.span().start()).as("seed %d", seed).isGreaterThanOrEqualTo(last);
                    assertThat(sentence.subtree(token)).as("seed %d", seed).contains(token);
                    last = token.span().end();
                }
            }
        }
    }

    private static String shown(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::tokens).toList().toString();
    }

    private static List<Sentence> read(String value) {
        int length = value.codePointCount(0, value.length());
        Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, length), Optional.empty());
        Origins nowhere = Origins.synthetic(length);
        Text text = new Text(value, List.of(block), nowhere, List.of(), "test-1");
        var snapshot = new Document.Snapshot("", length, "text/plain", "UTF-8");
        return LANGUAGE.analyze(new Document("test", snapshot, Metadata.unknown(), text))
                .sentences();
    }
}
