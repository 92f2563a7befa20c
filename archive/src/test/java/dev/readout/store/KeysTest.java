package dev.readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.coding.Act;
import dev.readout.coding.Coded;
import dev.readout.coding.FactKey;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeysTest {
    private final Coded coded = Samples.release(1);

    @Test
    void factsWithTheSameTriggerAreToldApart() {
        Act act = coded.acts().getFirst();
        List<FactKey> keys = FactKey.acts(new Coded(coded.document(), "first", List.of(), List.of(act, act, act)));
        assertThat(keys).extracting(FactKey::role).containsExactly("", "2", "3");
        assertThat(keys).extracting(FactKey::trigger).containsOnly(act.trigger());
    }

    @Test
    void aFactKeepsItsKeyUnderANewFingerprint() {
        Coded again = new Coded(coded.document(), "second", coded.engagements(), coded.acts());
        assertThat(FactKey.acts(again)).isEqualTo(FactKey.acts(coded));
        assertThat(FactKey.engagements(again)).isEqualTo(FactKey.engagements(coded));
        assertThat(Keys.coding(again.document(), "second")).isNotEqualTo(Keys.coding(coded.document(), "first"));
    }

    @Test
    void listsDoNotRunTogether() {
        assertThat(Keys.digest("ab", "c")).isNotEqualTo(Keys.digest("a", "bc"));
        assertThat(Keys.digest("a", "")).isNotEqualTo(Keys.digest("a"));
    }
}
