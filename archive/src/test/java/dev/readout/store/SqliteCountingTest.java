package dev.readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteCountingTest extends CountingContract {
    @TempDir
    Path root;

    private Optional<SqlitePlace> place = Optional.empty();

    @Override
    protected SqlitePlace place() {
        place = place.or(() -> Optional.of(new SqlitePlace(root)));
        return place.get();
    }

    @Test
    void whatIsDerivedIsCheckedAndMadeWhereItIsMissing() {
        closeStore();
        try (Store store = place().open()) {
            IntStream.range(0, 3).mapToObj(Samples::version).forEach(store::accept);
            store.accept(Samples.printed("https://aaa.example/1", 4, "Visit to Aalburg", ""));
            store.accept(Samples.printed("https://bbb.example/news", 5, "Ministers meet", "Read more on our site."));
        }
        String before = place().export();
        assertThat(before).contains("\"repost_of\":\"https://aaa.example/1\"");

        place().sql("UPDATE documents SET repost_of = NULL");
        assertThat(place().problems())
                .contains(
                        "https://bbb.example/news: not linked to the documents that print the same release",
                        "the list document_days has 2 rows where 3 are due");
        place().sql("UPDATE snapshots SET latest = 1");
        assertThat(place().problems()).contains("aaa.example#7: not its latest version counts");

        // As an archive is that was written before there was any of it.
        place().sql("UPDATE snapshots SET latest = 0");
        place().sql("DELETE FROM likenesses");
        place().sql("DELETE FROM bands");
        place().sql("DELETE FROM signatures");
        try (Store store = place().open()) {
            assertThat(store.countReposts()).isEqualTo(1);
        }
        assertThat(place().export()).isEqualTo(before);
        assertThat(place().problems()).isEmpty();

        place().sql("UPDATE dyad_months SET reports = 7");
        assertThat(place().problems())
                .containsExactly(
                        "the counts of events by month are not those of the events",
                        "the totals of events are not those of the months");
        place().sql("UPDATE issuer_months SET documents = 7");
        assertThat(place().problems()).contains("the counts of documents by month are not those of the documents");
    }
}
