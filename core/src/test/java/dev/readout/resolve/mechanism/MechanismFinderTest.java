package dev.readout.resolve.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.codebook.DataFiles;
import dev.readout.codebook.MechanismForms;
import dev.readout.document.Span;
import dev.readout.language.AnalyzedText;
import dev.readout.resolve.MechanismMention;
import dev.readout.resolve.Sketched;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MechanismFinderTest {
    private static final MechanismFinder FINDER = MechanismFinder.read(DataFiles.bundled());

    static Stream<MechanismForms.Example> examples() {
        return MechanismForms.read(DataFiles.bundled()).examples().stream();
    }

    static Stream<String> not() {
        return MechanismForms.read(DataFiles.bundled()).not().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theExamplesOfTheDataFilesAreRead(MechanismForms.Example example) {
        assertThat(named(example.says())).containsExactlyElementsOf(example.is());
    }

    @ParameterizedTest
    @MethodSource("not")
    void nothingIsReadWhereNothingIsNamed(String line) {
        assertThat(named(line)).isEmpty();
    }

    @Test
    void whatTheRegisterHasComesBeforeWhatTheWordsMake() {
        assertThat(mentions("The NATO Washington Summit and the Trade and Technology Council were praised."))
                .extracting(MechanismMention::rule)
                .containsExactly("named-edition", "register");
    }

    @Test
    void eachNameIsTheWordsThatTellIt() {
        AnalyzedText text =
                Sketched.undated("🕊 At the second Aalburg Dialogue they cited Resolution 2397 and the NPT.");
        assertThat(FINDER.find(text))
                .extracting(m -> text.document().text().cut(m.span()))
                .containsExactly("second Aalburg Dialogue", "Resolution 2397", "NPT");
    }

    @Test
    void aShortFormMeansTheOneThatWasToldOf() {
        assertThat(named("They opened the Haesan-Toressa Economic Dialogue.", "The Economic Dialogue will meet again."))
                .containsExactly("Haesan-Toressa Economic Dialogue", "Haesan-Toressa Economic Dialogue");
        assertThat(named(
                        "They opened the Haesan-Toressa Economic Dialogue and the Valdoria-Toressa Economic Dialogue.",
                        "The Economic Dialogue will meet again."))
                .as("of two, neither")
                .hasSize(2);
    }

    @Test
    void anythingCanStandInAText() {
        List<String> pieces = List.of(
                "Resolution",
                "2397",
                "Summit",
                "the",
                "third",
                "NPT",
                "U.S.",
                "-",
                "Kenya",
                "Dialogue",
                "🕊",
                "of",
                "on",
                "and",
                "Security",
                "Council",
                "(2017)",
                ",",
                "é",
                "ﷺ",
                "2+2",
                "'s",
                "G7",
                "2023",
                "Joint",
                "Commission");
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            StringBuilder line = new StringBuilder();
            for (int i = random.nextInt(25); i >= 0; i--) {
                line.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextInt(5) == 0 ? "" : " ");
            }
            List<MechanismMention> found = mentions(line.toString());
            int length = line.codePointCount(0, line.length());
            Span before = new Span(0, 0);
            for (MechanismMention mention : found) {
                assertThat(mention.span().end()).as("seed %d: %s", seed, line).isLessThanOrEqualTo(length);
                assertThat(mention.span().start()).as("seed %d: %s", seed, line).isGreaterThanOrEqualTo(before.end());
                before = mention.span();
            }
        }
    }

    private static List<MechanismMention> mentions(String... lines) {
        return FINDER.find(Sketched.undated(lines));
    }

    /** Name and edition of each. */
    private static List<String> named(String... lines) {
        return mentions(lines).stream()
                .map(m -> (m.name() + " " + m.edition().orElse("")).strip())
                .toList();
    }
}
