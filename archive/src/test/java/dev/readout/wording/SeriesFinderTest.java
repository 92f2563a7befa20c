package dev.readout.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.codebook.Gazetteer;
import dev.readout.search.Listed;
import dev.readout.search.Newest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesFinderTest {
    private static final SeriesFinder FINDER = new SeriesFinder(Releases.actors());

    private static List<Listed> titled(String genre, String... titles) {
        List<Listed> listed = new ArrayList<>();
        for (String title : titles) {
            String day = "2030-0" + (listed.size() + 1) + "-01";
            listed.add(Releases.listed("d" + listed.size(), "XVA", genre, day, title));
        }
        return listed;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Joint Statement of the 2029 Valdoria-Toressa Harbour Dialogue | Joint Statement on the Third Valdoria-Toressa Harbour Dialogue",
                "Readout of President Ana Tolle’s Call with President Orlo of Ombari | Readout of President Seo’s Call with President Marant of Ombari",
                "Harbour Council Leaders’ Joint Statement | Joint Statement from Harbour Council Leaders: “The Spirit of Aalburg”",
                "Quillara National Day | Quillaran National Day 2031",
            })
    void headlinesThatDifferInDatesOrdinalsAndNamesAreOneSeries(String one, String other) {
        assertThat(FINDER.find(titled("any", one, other)))
                .singleElement()
                .satisfies(series -> assertThat(series.editions()).hasSize(2))
                .satisfies(series -> assertThat(series.name()).isEqualTo(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Joint Statement of Valdoria and Toressa | Joint Statement of Valdoria and Ombari",
                "Readout of President Tolle’s Call with President Orlo of Ombari | Readout of Vice Minister Seo’s Call with President Orlo of Ombari",
                "Joint Statement on the Harbour Dialogue with Toressa | Joint Statement on the Rail and Ferry Council with Toressa",
            })
    void otherPartiesOfficesOrMattersAreAnother(String one, String other) {
        assertThat(FINDER.find(titled("any", one, other))).isEmpty();
    }

    @Test
    void genresAndIssuersKeepApart() {
        String title = "Harbour Dialogue with Toressa";
        assertThat(FINDER.find(List.of(
                        Releases.listed("a", "XVA", "remarks", "2030-01-01", title),
                        Releases.listed("b", "XVA", "readout", "2030-02-01", title),
                        Releases.listed("c", "XTO", "readout", "2030-03-01", title))))
                .isEmpty();
    }

    @Test
    void theOrderOfArrivalDecidesNothing() {
        List<Listed> listed = titled(
                "any",
                "Harbour Dialogue with Toressa",
                "Second Harbour Dialogue with Toressa",
                "Harbour and Ferry Dialogue with Toressa",
                "Rail Council with Toressa",
                "Third Rail Council with Toressa");
        List<Series> expected = FINDER.find(listed);
        long seed = new Random().nextLong();
        List<Listed> shuffled = new ArrayList<>(listed);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(FINDER.find(shuffled)).as("seed %d", seed).isEqualTo(expected);
        assertThat(expected).extracting(series -> series.editions().size()).containsExactly(3, 2);
    }

    @Test
    void aSeriesIsCalledByWordsOfItsHeadlineAndParties() {
        List<Series> all = FINDER.find(titled(
                "any",
                "Harbour Dialogue with Toressa",
                "Second Harbour Dialogue with Toressa",
                "Harbour Dialogue with Ombari",
                "Second Harbour Dialogue with Ombari"));

        assertThat(FINDER.called("harbour dialogues", all)).hasSize(2);
        assertThat(FINDER.called("Ombarian harbour dialogue", all))
                .singleElement()
                .satisfies(series -> assertThat(series.parties()).containsExactly("XOM"));
        assertThat(FINDER.called("ferry", all)).isEmpty();
    }

    @Test
    void fewerHeadlinesAreKeptThanAreReadAndTheSameSeriesAreFound() {
        SeriesFinder forgetful = new SeriesFinder(Gazetteer.read(Releases.actors()), 2);
        List<Listed> listed = titled(
                "any",
                "Harbour Dialogue with Toressa",
                "Second Harbour Dialogue with Toressa",
                "Rail Council with Toressa",
                "Third Rail Council with Toressa");

        forgetful.read(new Newest(listed, 0));

        assertThat(forgetful.kept()).isEqualTo(2);
        assertThat(forgetful.find(listed)).isEqualTo(FINDER.find(listed)).hasSize(2);
        assertThat(forgetful.kept()).isEqualTo(2);
    }

    @Test
    void onlyDocumentsWithAHeadlineAndADayAreRead() {
        SeriesFinder finder = new SeriesFinder(Gazetteer.read(Releases.actors()), 10);
        Listed headed = titled("any", "Harbour Dialogue with Toressa").getFirst();
        Listed dayless = new Listed("x", "x", "XVA", Optional.empty(), "any", "Rail Council with Toressa");
        Listed untitled = Releases.listed("y", "XVA", "any", "2030-01-01", " ");

        finder.read(new Newest(List.of(headed, dayless, untitled), 0));

        assertThat(finder.kept()).isEqualTo(1);
    }
}
