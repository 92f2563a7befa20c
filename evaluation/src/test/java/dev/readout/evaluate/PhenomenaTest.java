package dev.readout.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.evaluate.Challenge.Item;
import dev.readout.evaluate.Phenomena.Judged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhenomenaTest {
    @TempDir
    Path directory;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(directory.resolve("accuracy.yml"), "accuracy: {negated: {open: 0.5}}\n");
        Files.writeString(directory.resolve("negated.yml"), """
                phenomenon: negated
                issuer: XVA
                published: 2026-03-01
                texts:
                  - id: n1
                    text: Valdoria did not thank Orzhan.
                    coding: {act: thank, trigger: thank, by: [XVA], target: [XOR], negated: true, tense: past}
                  - id: n2
                    text: Orzhan would talk if it were asked.
                    coding: {nothing: true, trigger: talk}
                    kept: true
                """);
    }

    private static Judged judged(Item item, String acts) {
        return new Judged(item, CodingReader.read(item.id(), "{\"engagements\": [], \"acts\": [" + acts + "]}"));
    }

    @Test
    void theFieldOfThePhenomenonDecides() throws IOException {
        Item item = Challenge.read(directory).getFirst();
        String coded = """
                {"act": "thank", "by": [], "negated": %s, "trigger": "thank", "quote": "did not thank Orzhan"}""";

        assertThat(judged(item, coded.formatted(true)).right()).isTrue();
        assertThat(judged(item, coded.formatted(false)).right()).isFalse();
        assertThat(judged(item, "").right()).isFalse();
    }

    @Test
    void whereNothingIsSaidNothingIsRight() throws IOException {
        Item item = Challenge.read(directory).getLast();
        String talk = """
                {"act": "discuss", "by": [], "trigger": "talk", "quote": "Orzhan would talk"}""";

        assertThat(judged(item, "").right()).isTrue();
        assertThat(judged(item, talk).right()).isFalse();
    }

    @Test
    void whatIsKeptIsCountedApartAndNotListed() throws IOException {
        List<Judged> judged =
                Challenge.read(directory).stream().map(item -> judged(item, "")).toList();

        assertThat(Phenomena.section(judged).rows())
                .containsExactly(
                        List.of("negated", 0.5, 1, 2, 0.0, 1, 1.0, 1), List.of("all", 0.5, 1, 2, 0.0, 1, 1.0, 1));
        assertThat(Phenomena.faults(judged).rows())
                .containsExactly(List.of("n1", "negated", "nothing", "Valdoria did not thank Orzhan."));
    }

    @Test
    void aTriggerThatIsNotInTheTextIsNamedWithItsLine() throws IOException {
        Files.writeString(
                directory.resolve("tense.yml"),
                "phenomenon: tense\nissuer: XVA\npublished: 2026-03-01\ntexts:\n  - id: t1\n    text: Nothing.\n"
                        + "    coding: {nothing: true, trigger: talk}\n");

        assertThatThrownBy(() -> Challenge.read(directory))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("tense.yml:5");
    }
}
