package dev.readout.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.codebook.DataFiles;
import dev.readout.codebook.Facts;
import dev.readout.codebook.TimeForms;
import dev.readout.codebook.TimeForms.Use;
import dev.readout.language.AnalyzedText;
import dev.readout.resolve.DateMention;
import dev.readout.resolve.Sketched;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every form reads its examples, and nothing in the sentences that it says so of. */
class TimeExamplesTest {
    private static final String DAY = "2024-06-30";
    private static final TimeForms FORMS = TimeForms.read(DataFiles.bundled());
    private static final DateFinder DATES = new DateFinder(Facts.none(), FORMS);
    private static final TimexFinder TIMEXES = TimexFinder.load(DataFiles.bundled());

    @TestFactory
    Stream<DynamicTest> readsItsExamples() {
        return FORMS.forms().stream()
                .flatMap(form -> form.examples().stream()
                        .map(e -> DynamicTest.dynamicTest(form.id() + ": " + e.says(), () -> reads(form, e))));
    }

    @TestFactory
    Stream<DynamicTest> readsNothingElsewhere() {
        return FORMS.forms().stream()
                .flatMap(form -> form.not().stream()
                        .map(says -> DynamicTest.dynamicTest(form.id() + ": " + says, () -> {
                            AnalyzedText text = Sketched.published(DAY, says);
                            assertThat(DATES.find(text)).isEmpty();
                            assertThat(form.use() == Use.CODING ? List.of() : timexes(text))
                                    .isEmpty();
                        })));
    }

    private static void reads(TimeForms.Form form, TimeForms.Example example) {
        AnalyzedText text = Sketched.published(DAY, example.says());
        List<DateMention> dates = DATES.find(text);
        if (form.use() == Use.CODING) {
            DateMention range = dates.getLast();
            assertThat(range.value().start().orElse("?") + ".."
                            + range.value().end().orElse("?"))
                    .isEqualTo(example.is());
            return;
        }
        List<Timex> found = timexes(text);
        assertThat(example.last() ? found.subList(found.size() - 1, found.size()) : found)
                .singleElement()
                .satisfies(t -> {
                    assertThat(t.value()).isEqualTo(example.is());
                    assertThat(t.type().name()).isEqualTo(example.type());
                });
        if (!example.last()) {
            boolean coded = form.use() == Use.BOTH && !example.type().equals("SET");
            assertThat(dates).hasSize(coded ? 1 : 0);
        }
    }

    private static List<Timex> timexes(AnalyzedText text) {
        return TIMEXES.find(text, LocalDate.parse(DAY));
    }
}
