package dev.readout.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.readout.evaluate.Alpha.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlphaTest {
    /** Ten units of a and b, six alike: 1 - 19 * 8 / (400 - 14 * 14 - 6 * 6), worked out by hand. */
    @Test
    void twoValues() {
        List<Unit> units = new ArrayList<>(Collections.nCopies(5, new Unit("a", "a")));
        units.add(new Unit("b", "b"));
        units.addAll(Collections.nCopies(2, new Unit("a", "b")));
        units.addAll(Collections.nCopies(2, new Unit("b", "a")));

        assertThat(Alpha.nominal(units)).isCloseTo(1 - 19 * 8 / 168.0, within(1e-12));
    }

    @Test
    void whoAlwaysAgreesHasOne() {
        assertThat(Alpha.nominal(List.of(new Unit("a", "a"), new Unit("b", "b"))))
                .isEqualTo(1);
        assertThat(Alpha.nominal(List.of())).isEqualTo(1);
    }
}
