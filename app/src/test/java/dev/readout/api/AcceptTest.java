package dev.readout.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {
    private static final List<String> HAD = List.of("application/json", "application/rss+xml; charset=utf-8");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "none | json",
                "'' | json",
                "*/* | json",
                "application/* | json",
                "application/rss+xml | rss",
                "APPLICATION/RSS+XML | rss",
                "application/rss+xml, */*;q=0.1 | rss",
                "application/rss+xml;q=0.5, application/json;q=0.6 | json",
                "application/json;q=0, */* | rss",
                "text/html | none",
                "application/json;q=0.000, application/rss+xml;q=0 | none",
                ";;;,,= | none",
            })
    void whatIsLikedBestIsGiven(String header, String given) {
        assertThat(Accept.of(Optional.ofNullable(header)).find(HAD).map(type -> type.contains("rss") ? "rss" : "json"))
                .isEqualTo(Optional.ofNullable(given));
    }
}
