package dev.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleHintsTest {
    private final ArticleHints hints = ArticleHints.bundled();

    private static Element element(String name, String names) {
        return new Element(name).attr("class", names);
    }

    @ParameterizedTest
    @CsvSource({
        "div, page-comments, comment",
        "div, SiteHeader, menu",
        "ul, sponsoredLinks, advert",
        "div, article-header, ''",
        "div, main-sidebar, ''",
        "body, no-sidebar, ''",
        "div, paragraph, ''"
    })
    void namesThatNoArticleHas(String element, String names, String reason) {
        assertThat(hints.findUnlikely(element(element, names)).orElse("")).isEqualTo(reason);
    }

    @Test
    void goodAndBadNamesWeigh() {
        assertThat(hints.weight(element("div", "story"))).isPositive();
        assertThat(hints.weight(element("div", "story").attr("id", "content")))
                .isEqualTo(2 * hints.weight(element("div", "story")));
        assertThat(hints.weight(element("div", "promo"))).isNegative();
        assertThat(hints.weight(element("div", "promo story"))).isZero();
        assertThat(hints.weight(element("div", ""))).isZero();
    }
}
