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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({
        "release.txt, , https://aaa.example/?p=7, https://aaa.example/?p=7",
        "release.txt, , tag:aaa.example:7, tag:aaa.example:7",
        "news.jsonl!/7@2, https://aaa.example/visit, 7, aaa.example#7",
        "news.jsonl!/7@2, , 7, news.jsonl!/7",
        "all.zip!/news.jsonl!/7, , a:7, all.zip!/news.jsonl!/a:7",
        "release.txt, , 7, 7",
    })
    void anIdIsOfWhoeverGaveIt(String name, @Nullable String address, String id, String key) {
        Metadata told = new Metadata(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(address).map(Known::told),
                Optional.empty(),
                Optional.of(Known.told(id)),
                Optional.empty());
        Document document = new Document(
                name, coded.document().snapshot(), told, coded.document().text());
        assertThat(Keys.document(document)).isEqualTo(key);
    }

    @Test
    void listsDoNotRunTogether() {
        assertThat(Keys.digest("ab", "c")).isNotEqualTo(Keys.digest("a", "bc"));
        assertThat(Keys.digest("a", "")).isNotEqualTo(Keys.digest("a"));
    }
}
