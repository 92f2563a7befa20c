package dev.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of the lexicon: what belongs to a site, and what only looks like it. */
class FurnitureTest {
    private final Furniture furniture = Furniture.bundled();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Skip to main content; skip-link",
                "» Zum Inhalt springen; skip-link",
                "본문 바로가기; skip-link",
                "Перейти к основному содержанию; skip-link",
                "تجاوز إلى المحتوى الرئيسي; skip-link",
                "Search; search",
                "SHARE; share",
                "Facebook | Twitter | E-mail; share",
                "bold | italic; residue",
                "Bold/Italic/Underline; residue",
                "Home > News > Trade in the region; breadcrumb",
                "Home | News | Contact; menu",
                "Accept all cookies; cookie",
                "A+ A-; font-size",
                "© 2021 Ministry of Norland; footer",
                "All rights reserved.; footer",
                "Back to top; footer",
                "Related news; related",
                "Press Releases; section"
            })
    void isSetAside(String line, String reason) {
        assertThat(furniture.ofLine(line)).contains(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The two sides agreed to share information.",
                "Search and rescue was discussed by both ministers.",
                "Minister Venn | Minister Orr",
                "Joint Statement on Trade",
                "Next week the ministers will travel home.",
                "Press releases were exchanged after the talks."
            })
    void isText(String line) {
        assertThat(furniture.ofLine(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "div; site-nav; menu",
                "div; breadcrumb; breadcrumb",
                "ul; socialShare; share",
                "div; cookie_banner; cookie",
                "section; related-stories; related",
                "div; page-content has-sidebar; ''",
                "body; menu-open; ''",
                "div; search-results; ''",
                "p; footer; ''",
                "div; navigable; ''"
            })
    void elementsByTheirNames(String element, String name, String reason) {
        assertThat(furniture
                        .ofElement(new Element(element).attr("class", name), false, true)
                        .orElse(""))
                .isEqualTo(reason);
    }

    @Test
    void theWordsOfEveryLanguageAreLines() {
        assertThat(TableFile.read("furniture.tsv", 3))
                .allSatisfy(row -> assertThat(row.get(0)).isIn("line", "name", "not"))
                .filteredOn(row -> row.get(0).equals("line"))
                .allSatisfy(row ->
                        assertThat(furniture.ofLine(row.get(2))).as(row.get(2)).isPresent());
    }
}
