package dev.readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.coding.Act;
import dev.readout.coding.Coded;
import dev.readout.coding.FactKey;
import dev.readout.document.Document;
import dev.readout.document.Known;
import dev.readout.document.Metadata;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeysTest {
    private final Coded coded = Samples.release(1);

    @Test
    void factsWithTheSameTriggerAreToldApart() {
        Act act = coded.acts().getFirst();
        List<FactKey> keys = Keys.acts(new Coded(coded.document(), "first", List.of(), List.of(act, act, act)));
        assertThat(keys).extracting(FactKey::role).containsExactly("", "2", "3");
        assertThat(keys).extracting(FactKey::trigger).containsOnly(act.trigger());
    }

    @Test
    void aFactKeepsItsKeyUnderANewFingerprint() {
        Coded again = new Coded(coded.document(), "second", coded.engagements(), coded.acts());
        assertThat(Keys.acts(again)).isEqualTo(Keys.acts(coded));
        assertThat(Keys.engagements(again)).isEqualTo(Keys.engagements(coded));
        assertThat(Keys.coding(again.document(), "second")).isNotEqualTo(Keys.coding(coded.document(), "first"));
    }

    @Test
    void anAddressIsBetterThanAName() {
        assertThat(Keys.document(coded.document())).isEqualTo("aaa-001.txt");
        Metadata told = new Metadata(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Known.told("https://aaa.example/1")),
                Optional.empty());
        Document document = new Document(
                "aaa-001.txt",
                coded.document().snapshot(),
                told,
                coded.document().text());
        assertThat(Keys.document(document)).isEqualTo("https://aaa.example/1");
    }

    @Test
    void listsDoNotRunTogether() {
        assertThat(Keys.digest("ab", "c")).isNotEqualTo(Keys.digest("a", "bc"));
        assertThat(Keys.digest("a", "")).isNotEqualTo(Keys.digest("a"));
    }
}
