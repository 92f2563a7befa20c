package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.document.Origin;
import dev.readout.document.Origins;
import dev.readout.document.Span;
import dev.readout.document.Text;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    @Test
    void whatIsShortEnoughStays() {
        Text text = text("Toressa thanked Ombari for its help.");
        assertThat(Evidence.of(text, new Span(8, 15), new Span(0, 35)))
                .isEqualTo(new Evidence("thanked", "Toressa thanked Ombari for its help"));
    }

    @Test
    void longQuotesAreNarrowedAroundTheirTrigger() {
        long seed = 20261124;
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            StringBuilder value = new StringBuilder();
            int words = 1 + random.nextInt(120);
            for (int i = 0; i < words; i++) {
                value.append("𝒜b\u00e9".repeat(1 + random.nextInt(5))).append(random.nextInt(4) == 0 ? "\n " : " ");
            }
            Text text = text(value.toString());
            int start = random.nextInt(text.length() - 1);
            Span trigger = new Span(start, Math.min(text.length() - 1, start + 1 + random.nextInt(15)));
            Evidence evidence = Evidence.of(text, trigger, new Span(0, text.length()));
            assertThat(evidence.quote())
                    .as("seed %d, round %d", seed, round)
                    .contains(evidence.trigger().strip());
            assertThat(evidence.quote().strip().split("\\s+").length).isLessThanOrEqualTo(45);
            assertThat(text.value()).contains(evidence.quote());
        }
    }

    @Test
    void aLongTriggerIsCutToWholeWords() {
        Text text = text("word ".repeat(40).strip());
        Evidence evidence = Evidence.of(text, new Span(0, 199), new Span(0, 199));
        assertThat(evidence.trigger()).isEqualTo("word ".repeat(12).strip());
        assertThat(evidence.quote()).startsWith(evidence.trigger());
    }

    private static Text text(String value) {
        int length = value.codePointCount(0, value.length());
        Origins origins = new Origins() {
            @Override
            public int length() {
                return length;
            }

            @Override
            public Origin get(int codePoint) {
                return Origin.synthetic();
            }
        };
        return new Text(value, List.of(), origins, List.of(), "test-1");
    }
}
