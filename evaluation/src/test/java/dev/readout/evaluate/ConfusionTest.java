package dev.readout.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConfusionTest {
    /** AID: P 1/1, R 1/2, F1 2/3. ASSAULT: P 1/2, R 1/1, F1 2/3. PROTEST: nothing, 0. By hand. */
    @Test
    void figuresByHand() {
        Confusion confusion = new Confusion();
        confusion.add("AID", "AID");
        confusion.add("AID", "ASSAULT");
        confusion.add("ASSAULT", "ASSAULT");
        confusion.add("PROTEST", Confusion.NONE);

        assertThat(confusion.macroF1()).isCloseTo(4 / 9.0, within(1e-12));
        assertThat(confusion.sections("code").getFirst().rows().getFirst().subList(1, 5))
                .isEqualTo(List.of(0.75, 2 / 3.0, 0.5, 4));
        assertThat(confusion.sections("code").get(2).rows().getFirst()).isEqualTo(List.of("AID", 0, 1, 1));
        assertThat(confusion.sections("code").get(2).columns())
                .containsExactly("gold", Confusion.NONE, "AID", "ASSAULT");
    }

    @Test
    void withdrawalsAreOneRoot() {
        assertThat(List.of("CONCEDE", "RETREAT", "AID").stream().map(RootTable::root))
                .containsExactly("YIELD", "YIELD", "AID");
    }
}
