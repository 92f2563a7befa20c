package dev.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.codebook.CommitmentWords;
import dev.readout.codebook.CommitmentWords.Example;
import dev.readout.coding.Act;
import dev.readout.coding.ActorRef;
import dev.readout.coding.Coded;
import dev.readout.coding.Commitment;
import dev.readout.document.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommitmentExamplesTest {
    private static final CommitmentWords WORDS = CommitmentWords.load(OneParagraph.DATA);
    private static final LocalDate PUBLISHED = LocalDate.of(2031, 6, 1);

    @Test
    void everyExampleIsReadAsItSays() {
        List<String> wrong = new ArrayList<>();
        for (Example example : WORDS.examples()) {
            Coded coded = OneParagraph.code(example.says(), "NOR", PUBLISHED);
            Optional<Commitment> read = coded.commitments().stream().findFirst();
            Optional<Example> is = read.map(c -> example(example.says(), coded, c));
            if (!is.equals(Optional.of(example))) {
                wrong.add(example + "\n  is read as " + is);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static Example example(String says, Coded coded, Commitment c) {
        Act act = coded.acts().stream()
                .filter(a -> a.id().equals(c.act()))
                .findFirst()
                .orElseThrow();
        return new Example(
                says,
                c.undertaking().map(span -> cut(coded, span)).orElse(""),
                c.strength(),
                c.deadline().map(d -> cut(coded, d.span())),
                c.deadline().flatMap(d -> d.due().end()),
                c.deadline().map(Commitment.Deadline::rule),
                c.condition().map(span -> cut(coded, span)),
                c.beneficiaries(act).stream().map(ActorRef::code).toList());
    }

    private static String cut(Coded coded, Span span) {
        return coded.document().text().cut(span);
    }

    @Test
    void everyRungAndEveryPhraseHasAnExample() {
        assertThat(WORDS.examples()).extracting(Example::strength).containsAll(WORDS.rungs());
        List<List<String>> phrases = new ArrayList<>(WORDS.due());
        phrases.addAll(WORDS.within());
        phrases.addAll(WORDS.conditions());
        assertThat(phrases)
                .allSatisfy(phrase -> assertThat(WORDS.examples())
                        .anyMatch(e -> opens(e.deadline(), phrase) || opens(e.condition(), phrase)));
    }

    private static boolean opens(Optional<String> words, List<String> phrase) {
        return words.filter(w -> w.toLowerCase(Locale.ROOT).startsWith(String.join(" ", phrase) + " "))
                .isPresent();
    }

    @Test
    void noAmountOfRhetoricIsMoreThanItsWords() {
        for (String says : List.of(
                "Norway is committed to peace.",
                "Norway did not agree to open the port.",
                "Norway hopes to build a school in Kenya.",
                "Norway urged Kenya to open the port by 2035.")) {
            assertThat(OneParagraph.code(says, "NOR", PUBLISHED).commitments())
                    .as(says)
                    .isEmpty();
        }
    }
}
