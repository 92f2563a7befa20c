package dev.readout.resolve.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.codebook.DataFiles;
import dev.readout.codebook.Facts;
import dev.readout.codebook.Gazetteer;
import dev.readout.codebook.Spellings;
import dev.readout.codebook.TimeForms;
import dev.readout.language.AnalyzedText;
import dev.readout.language.Sentence;
import dev.readout.resolve.Mention;
import dev.readout.resolve.Mentioned;
import dev.readout.resolve.Reading;
import dev.readout.resolve.Resolved;
import dev.readout.resolve.Sighting;
import dev.readout.resolve.actor.ActorFinder;
import dev.readout.resolve.actor.Tagged;
import dev.readout.resolve.time.DateFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SightingReaderTest {
    private static final DataFiles DATA = DataFiles.bundled();
    private static final Gazetteer GAZETTEER = Gazetteer.read(DATA);
    private static final ActorFinder ACTORS = new ActorFinder(GAZETTEER);
    private static final DateFinder DATES = new DateFinder(Facts.none(), TimeForms.read(DATA));
    private final SightingReader reader = new SightingReader(GAZETTEER);

    private List<Sighting> read(String issuer, String line) {
        AnalyzedText text = Tagged.dated("2031-05-20", line);
        Mentioned mentioned = new Mentioned(text, ACTORS.find(text), List.of(), DATES.find(text));
        Story story = new Story(List.of(issuer), Optional.empty(), Facts.none(), Spellings.read(DATA));
        List<Reading> readings = new ArrayList<>();
        for (Sentence s : text.sentences()) {
            List<Mention> here = mentioned.actors().stream()
                    .filter(m -> m.sentence() == s.index())
                    .toList();
            readings.addAll(new ReferenceResolver().read(s, here, story));
        }
        return reader.read(new Resolved(mentioned, readings, List.of(), List.of(issuer)));
    }

    @Test
    void aWholeNameWithItsOfficeIsASighting() {
        assertThat(read("NOR", "Kenyan Minister of Mines Joy Otieno arrived ."))
                .singleElement()
                .satisfies(s -> {
                    assertThat(s.name()).isEqualTo("Joy Otieno");
                    assertThat(s.office()).isEqualTo("Minister of Mines");
                    assertThat(s.country()).isEqualTo("KEN");
                    assertThat(s.span().length()).isEqualTo("Kenyan Minister of Mines Joy Otieno".length());
                    assertThat(s.inferred()).isEmpty();
                });
    }

    @Test
    void anOfficeOfSomePortfolioWithoutAStateIsTheIssuers() {
        assertThat(read("NOR", "Deputy Minister of Foreign Affairs Ane Lund met Kenyan Minister of Mines Joy Otieno ."))
                .extracting(
                        s -> s.name() + " " + s.country() + " " + s.inferred().orElse("stated"))
                .containsExactly("Ane Lund NOR issuer-of-text", "Joy Otieno KEN stated");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "President Joy Otieno arrived .",
                "Deputy Minister of Foreign Affairs Joy Otieno arrived from Kenya .",
                "former Kenyan Minister of Mines Joy Otieno arrived .",
                "the then/RB Kenyan Minister of Mines Joy Otieno arrived .",
                "Kenyan President ~-/HYPH ~elect Joy Otieno arrived .",
                "Kenyan Minister Otieno arrived .",
                "Joy Otieno arrived ."
            })
    void whereTheWordsDoNotSayItNothingIsSeen(String line) {
        assertThat(read("NOR", line)).isEmpty();
    }
}
