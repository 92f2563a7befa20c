package dev.readout.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.coding.Coded;
import dev.readout.document.Known;
import dev.readout.document.Metadata;
import dev.readout.store.ArchivePlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlertsTest {
    @TempDir
    private Path directory;

    private Archive archive;
    private long mark;

    @BeforeEach
    void open() {
        archive = new Archive(directory).with("a", "Aal condemned it.");
        news("condemn");
    }

    @AfterEach
    void close() {
        archive.close();
    }

    /** What is new since the last call. */
    private List<String> news(String words) {
        try (Search search = archive.search()) {
            List<String> names = search.news(words, mark).stream()
                    .map(hit -> hit.version().source().name())
                    .toList();
            mark = search.lastArrival();
            return names;
        }
    }

    private static Metadata visit(int day) {
        return new Metadata(
                Optional.of(Known.told(LocalDate.of(2031, 5, day))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Known.told("https://aaa.example/visit")),
                Optional.empty());
    }

    @Test
    void aDocumentIsNewsOnce() {
        archive.with("b", "Boor condemned it.").with("c", "Boor praised it.");
        assertThat(news("condemn")).containsExactly("b");
        assertThat(news("condemn")).isEmpty();
    }

    @Test
    void whatWasCodedAnewIsNoNews() {
        Coded first = Archive.coded("a", "Aal condemned it.", Metadata.unknown());
        archive.with(new Coded(first.document(), "second", List.of(), List.of()));
        assertThat(news("condemn")).isEmpty();
        try (Indexer indexer = Indexer.find(ArchivePlace.in(directory)).orElseThrow()) {
            indexer.clear();
        }
        assertThat(news("condemn")).isEmpty();
    }

    @Test
    void aNewVersionIsNewsWhereNoEarlierOneAnswers() {
        archive.with("v", "Aal came.", visit(1));
        assertThat(news("condemn")).isEmpty();
        archive.with("v", "Aal came and condemned it.", visit(2));
        assertThat(news("condemn")).containsExactly("v");
        archive.with("v", "Aal came, went and condemned it.", visit(3));
        assertThat(news("condemn")).isEmpty();
    }

    @Test
    void anAlertIsKeptAsItWasSaved() throws IOException {
        Alerts alerts = Alerts.of(directory);
        assertThat(alerts.list()).isEmpty();
        Alert alert = Alert.since(7, "sanctions.1", "\"a b\" 북한", Optional.of("https://desk.example/hook"));
        alerts.save(alert);
        alerts.save(Alert.since(8, "other", "x", Optional.empty()));
        assertThat(alerts.find("sanctions.1")).contains(alert);
        assertThat(alerts.list()).extracting(Alert::name).containsExactly("other", "sanctions.1");
        assertThat(alerts.remove("other")).isTrue();
        assertThat(alerts.remove("other")).isFalse();
        alerts.save(alert.noticed(9).read(10).delivered(8));
        assertThat(alerts.list()).containsExactly(new Alert(alert.name(), alert.query(), alert.hook(), 10, 10, 8));
        Files.writeString(directory.resolve("alerts/broken.json"), "{");
        assertThatThrownBy(alerts::list).hasMessageContaining("broken.json is no alert");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "../x", "a/b", ".hidden", "a b", "x\\y"})
    void aNameThatIsNoNameOfAFileIsRefused(String name) {
        assertThat(Alert.isName(name)).isFalse();
        assertThat(Alerts.of(directory).find(name)).isEmpty();
        assertThat(Alerts.of(directory).remove(name)).isFalse();
        assertThatThrownBy(() -> Alert.since(0, name, "x", Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
