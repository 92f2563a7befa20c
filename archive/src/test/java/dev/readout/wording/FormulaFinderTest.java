package dev.readout.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.query.DocumentQuery;
import dev.readout.search.Search;
import dev.readout.wording.Formulas.Formula;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormulaFinderTest {
    private static final List<String> TITLES = List.of("On herring", "On rails", "On wool", "On grain");

    @TempDir
    private Path directory;

    private Releases releases;

    @BeforeEach
    void open() {
        releases = new Releases(directory);
        for (int i = 0; i < 4; i++) {
            String strait = i == 1 ? "A strait open and free is our aim." : "Our aim is a free and open strait.";
            releases.with(
                    "d" + i,
                    "XVA",
                    "2030-0" + (i + 1) + "-05",
                    TITLES.get(i),
                    "The following is attributable to a spokesperson of this ministry.\n" + filling(i, 0) + "\n"
                            + strait + " We spoke to Ana Maria Tolle Bay.\n" + filling(i, 1));
        }
    }

    /** Words that stand nowhere else, so that no release repeats another. */
    private static String filling(int release, int part) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            words.append((char) ('a' + release)).append((char) ('a' + part)).append((char) ('a' + i % 26));
            words.append((char) ('a' + i / 26)).append("um ");
        }
        return words.toString().strip();
    }

    @AfterEach
    void close() {
        releases.close();
    }

    private Formulas find(Optional<String> about) {
        return find(about, FormulaQuestion.NEWEST);
    }

    private Formulas find(Optional<String> about, int newest) {
        try (Search search = releases.search()) {
            return new FormulaFinder(search, Releases.actors(), left -> {})
                    .find(new FormulaQuestion(DocumentQuery.all(), about, 3, 3, 50, newest));
        }
    }

    @Test
    void aPhraseThatRecursIsAFormula() {
        assertThat(find(Optional.empty()).formulas())
                .extracting(Formula::words)
                .contains("aim is a free and open strait")
                .doesNotContain("free and open", "Ana Maria Tolle Bay");
        Formula formula = find(Optional.empty()).formulas().stream()
                .filter(f -> f.words().startsWith("aim is"))
                .findFirst()
                .orElseThrow();
        assertThat(formula.rate()).isEqualTo(new BaseRate(3, 4));
        assertThat(formula.first().in().document()).isEqualTo("d0");
        assertThat(formula.last().in().document()).isEqualTo("d3");
        assertThat(formula.last().words()).isEqualTo("aim is a free and open strait");
    }

    @Test
    void whatOpensReleasesIsBoilerplate() {
        Formulas formulas = find(Optional.empty());

        assertThat(formulas.boilerplate())
                .extracting(Formula::words)
                .contains("following is attributable to a spokesperson of this ministry");
        assertThat(formulas.formulas()).extracting(Formula::words).noneMatch(words -> words.contains("spokesperson"));
    }

    @Test
    void onlyWhatIsSaidAboutAMatterIsLookedAt() {
        assertThat(find(Optional.of("straits")).formulas())
                .isNotEmpty()
                .allSatisfy(formula -> assertThat(formula.first().context()).contains("strait"));
        assertThat(find(Optional.of("zeppelin")).formulas()).isEmpty();
    }

    @Test
    void onlyTheNewestAreLookedAtAndThatIsTold() {
        Formulas formulas = find(Optional.empty(), 3);

        assertThat(formulas.earlier()).isEqualTo(1);
        assertThat(formulas.scope().documents()).isEqualTo(3);
        assertThat(formulas.boilerplate()).isNotEmpty().allSatisfy(formula -> {
            assertThat(formula.rate()).isEqualTo(new BaseRate(3, 3));
            assertThat(formula.first().in().document()).isEqualTo("d1");
        });
    }

    private void council(int nth, String title, String words) {
        releases.with(
                "c" + nth,
                "XVA",
                "2031-0" + nth + "-05",
                title,
                filling(4 + nth, 0) + "\n" + words + "\n" + filling(4 + nth, 1));
    }

    @Test
    void whatOneSeriesRepeatsStandsApart() {
        String seats = "Its seats are filled by lot among the captains of the port.";
        for (int i = 1; i <= 3; i++) {
            council(i, "Harbour Council of Spring 203" + i, seats);
        }
        assertThat(find(Optional.empty()).ofSeries()).singleElement().satisfies(formula -> {
            assertThat(formula.words()).isEqualTo("seats are filled by lot among the captains of the port");
            assertThat(formula.series()).contains("Harbour Council of Spring 2033");
        });

        for (int i = 4; i <= 6; i++) {
            council(
                    i,
                    List.of("Remarks on Towers", "Remarks on Tolls", "Remarks on Dredging")
                            .get(i - 4),
                    seats);
        }
        Formulas formulas = find(Optional.empty());
        assertThat(formulas.ofSeries()).isEmpty();
        assertThat(formulas.formulas())
                .extracting(Formula::words)
                .contains("seats are filled by lot among the captains of the port");
    }

    @Test
    void whoIsNamedAndThatSomethingIsToldIsNoFormula() {
        String named = "The secretary of the Narim Committee of the Fishers Party of Valdoria came.";
        for (int i = 1; i <= 5; i++) {
            String peace = i % 2 == 1 ? " They emphasized the importance of lasting peace." : "";
            council(
                    i,
                    List.of("Lighthouses", "Tolls", "Dredging", "Pilots", "Anchors")
                            .get(i - 1),
                    named + " They emphasized the importance of "
                            + List.of("rope", "tar", "sails", "oars", "chains").get(i - 1) + "." + peace);
        }

        assertThat(find(Optional.empty()).formulas())
                .extracting(Formula::words)
                .noneMatch(words -> words.contains("Fishers"))
                .doesNotContain("emphasized the importance")
                .contains("emphasized the importance of lasting peace");
    }
}
