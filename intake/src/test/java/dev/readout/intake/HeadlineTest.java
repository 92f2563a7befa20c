package dev.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.document.Block;
import dev.readout.document.Known;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of all that a page says of its title is believed: what the page shows bears it out. */
class HeadlineTest {
    private static final String PARAGRAPHS =
            "<p>Minister Orla Venn of Norland received her colleague from Southmark in the capital on Monday, and the two spoke about rail, ports and rivers.</p>"
                    + "<p>They agreed that a joint office, which both parliaments will pay for, opens next year, and that the talks go on in the spring.</p>";

    private static Reading page(String head, String body) {
        return Reading.html(
                "<html><head>" + head + "</head><body>" + body + "<div>" + PARAGRAPHS + "</div></body></html>");
    }

    private static String title(Reading read) {
        return read.document().metadata().title().map(Known::value).orElseThrow();
    }

    @Test
    void aDescriptionThatIsToldAsHeadlineIsNone() {
        Reading read = page("""
                <title>Harbour Treaty - The Norland Reader</title>
                <script type="application/ld+json">{"@type": "Article", "name": "Harbour Treaty",
                "headline": "agreement on ports of two states"}</script>""", "<h1>Harbour Treaty</h1>");

        assertThat(title(read)).isEqualTo("Harbour Treaty");
        assertThat(read.of(Block.Kind.TITLE)).containsExactly("Harbour Treaty");
    }

    @Test
    void ofSeveralTitlesTheOneThatThePageShowsIsBelieved() {
        Reading read = page("""
                <title>Ministry of Norland</title>
                <meta name="twitter:title" content="You will not believe what Venn said">
                <meta property="og:title" content="Venn receives her colleague">""", """
                <h1>Ministry of Norland</h1><h2>Venn receives her colleague</h2>""");

        assertThat(title(read)).isEqualTo("Venn receives her colleague");
        assertThat(read.of(Block.Kind.TITLE)).containsExactly("Venn receives her colleague");
    }

    @Test
    void aHeadingThatTheTitleOfThePageSaysIsBelievedBeforeOneForSharing() {
        Reading read = page("""
                <title>Venn receives her colleague from Southmark | The Norland Reader</title>
                <meta property="og:title" content="Why two ministers met">""", """
                <h1>Venn receives her colleague from Southmark</h1>""");

        assertThat(title(read)).isEqualTo("Venn receives her colleague from Southmark");
    }

    @Test
    void aTitleThatNothingElseSaysIsStillTaken() {
        Reading read = page(
                "<title>Norland</title><meta name='parsely-title' content='Venn receives her colleague'>",
                "<h1>Norland</h1>");

        assertThat(title(read)).isEqualTo("Venn receives her colleague");
    }

    @ParameterizedTest
    @ValueSource(strings = {" · ", " • ", " « ", " » ", " | ", "｜", " — ", "_"})
    void theNameOfTheSiteIsCutOff(String separator) {
        String title = "<title>Outside the hall: ministers on rail and rivers" + separator + "Norland</title>";

        assertThat(title(page(title, ""))).isEqualTo("Outside the hall: ministers on rail and rivers");
        assertThat(page(title, "<h1>Outside the hall: ministers on rail and rivers</h1>")
                        .of(Block.Kind.TITLE))
                .containsExactly("Outside the hall: ministers on rail and rivers");
    }

    @ParameterizedTest
    @CsvSource({
        "北国外长会见南国外长-北国新闻网, 北国外长会见南国外长",
        "Cease-fire talks in Rivertown-upon-Lee, Cease-fire talks in Rivertown-upon-Lee",
    })
    void aBareHyphenSeparatesInChineseAlone(String told, String title) {
        assertThat(title(page("<title>" + told + "</title>", ""))).isEqualTo(title);
    }

    @Test
    void aShortLineThatIsNoHeadingIsTheNameOfTheSite() {
        String head = "<title>Norland Reader - Talks on rail begin</title>";

        Reading read = page(head, "<div>Norland Reader</div>");
        assertThat(read.of(Block.Kind.TITLE)).isEmpty();
        assertThat(title(read)).isEqualTo("Talks on rail begin");

        Reading headed = page("<title>Harbour Treaty - The Norland Reader</title>", "<h2>Harbour Treaty</h2>");
        assertThat(headed.of(Block.Kind.TITLE)).containsExactly("Harbour Treaty");
    }
}
