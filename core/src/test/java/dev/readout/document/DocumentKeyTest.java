package dev.readout.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentKeyTest {

    private static Document named(String name, @Nullable String address, @Nullable String id) {
        Metadata told = new Metadata(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(address).map(Known::told),
                Optional.empty(),
                Optional.ofNullable(id).map(Known::told),
                Optional.empty());
        Text text = new Text("Seo met Tolle.", List.of(), Origins.synthetic(14), List.of(), "test-1");
        return new Document(name, new Document.Snapshot(text.hash(), 14, "text/plain", "UTF-8"), told, text);
    }

    @ParameterizedTest
    @CsvSource({
        "aaa-001.txt, , aaa-001.txt",
        "aaa-001.txt, https://aaa.example/1, https://aaa.example/1",
    })
    void anAddressIsBetterThanAName(String name, @Nullable String address, String key) {
        assertThat(DocumentKey.of(named(name, address, null))).isEqualTo(key);
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
        assertThat(DocumentKey.of(named(name, address, id))).isEqualTo(key);
    }
}
