package dev.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.document.Block;
import dev.readout.document.Known;
import dev.readout.document.Metadata;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What of a page is its article, and what stands around it. */
class ArticleTest {
    private static final String FIRST =
            "Minister Orla Venn of Norland received her colleague from Southmark in the capital on Monday, and the two spoke about rail, ports and rivers.";
    private static final String SECOND =
            "They agreed that a joint office, which both parliaments will pay for, opens next year, and that the talks go on in the spring.";

    private static String paragraphs() {
        return "<p>" + FIRST + "</p><p>" + SECOND + "</p>";
    }

    private static Reading page(String head, String body) {
        return Reading.html("<html><head>" + head + "</head><body>" + body + "</body></html>");
    }

    private static Metadata known(Reading read) {
        return read.document().metadata();
    }

    @Test
    void boxesAroundTheArticleAreSetAside() {
        Reading read =
                page("<title>Venn receives colleague - Ministry of Norland</title>", """
                <div class="top"><a href="/">Home</a> <a href="/n">News</a> <a href="/c">Contact the ministry</a></div>
                <table><tr><td><div class="left"><div>Latest</div><a href="/1">Envoy leaves for Southmark, with much luggage</a>
                <a href="/2">Another thing happened</a></div></td>
                <td><div class="title">Venn receives colleague</div><div class="when">3 May 2023</div>
                <div id="txt">%s</div></td></tr></table>
                <div class="foot">Address: Harbour Street 1, Rivertown</div>
                """.formatted(paragraphs()));

        assertThat(read.blocks())
                .containsExactly(
                        "TITLE Venn receives colleague",
                        "DATELINE 3 May 2023",
                        "PARAGRAPH " + FIRST,
                        "PARAGRAPH " + SECOND);
        assertThat(read.asides()).contains("outside: Address: Harbour Street 1, Rivertown");
        assertThat(known(read).published().map(Known::value).orElseThrow()).hasToString("2023-05-03");
        read.originsHold();
    }

    @Test
    void anArticleInPartsIsReadWhole() {
        Reading read = page(
                "",
                "<h1>Two parts of one</h1><div class='p'><div>" + paragraphs()
                        + "</div></div><figure><img src='x'></figure><div class='p'><div>" + paragraphs() + paragraphs()
                        + "</div></div>");

        assertThat(read.of(Block.Kind.PARAGRAPH)).hasSize(6);
    }

    @Test
    void listsOfLinksFormsAndCommentsInItAreTrimmed() {
        Reading read = page("", "<h1>A day of talks</h1><div id='article'>" + paragraphs() + """
                <div><h3>More</h3><a href="/1">Envoy leaves for Southmark</a>, <a href="/2">Ship arrives</a></div>
                <form><input type="text"><input type="submit"> Your address please</form>
                <div class="comment-list"><p>I do not believe one word of what the minister says about this, sorry.</p></div>
                </div>""");

        assertThat(read.of(Block.Kind.PARAGRAPH)).containsExactly(FIRST, SECOND);
        assertThat(read.asides()).anyMatch(a -> a.startsWith("related: Envoy leaves"));
        assertThat(read.asides()).anyMatch(a -> a.endsWith("Your address please"));
        assertThat(read.asides()).anyMatch(a -> a.contains("I do not believe"));
    }

    @Test
    void aClassThatLooksLikeFurnitureIsLookedAtAgain() {
        Reading read = page("", "<div class='sidebar-banner'><h1>A day of talks</h1>" + paragraphs() + "</div>");

        assertThat(read.of(Block.Kind.PARAGRAPH)).containsExactly(FIRST, SECOND);
    }

    @Test
    void aShortReleaseIsNotTakenForTheLongerCookieNotice() {
        Reading read = page(
                "",
                "<div class='cookie-banner'>" + paragraphs() + "</div><div><h1>A day of talks</h1><p>" + FIRST
                        + "</p></div>");

        assertThat(read.of(Block.Kind.PARAGRAPH)).containsExactly(FIRST);
        assertThat(read.asides()).contains("cookie: " + SECOND);
    }

    @Test
    void theHeadlineIsTheLineThatTheHeadTells() {
        Reading read = page(
                "<meta property='og:title' content='Venn receives colleague | Norland'><title>Norland</title>",
                "<h1>Ministry of Norland</h1><div><h2>Venn receives colleague</h2>" + paragraphs() + "</div>");

        assertThat(read.of(Block.Kind.TITLE)).containsExactly("Venn receives colleague");
        assertThat(known(read).title().map(Known::value)).contains("Venn receives colleague");
    }

    @Test
    void aTitleThatNoLineShowsIsTakenFromTheHead() {
        Reading read = page("<title>Venn receives a colleague — Norland</title>", "<div>" + paragraphs() + "</div>");

        assertThat(read.of(Block.Kind.TITLE)).isEmpty();
        assertThat(known(read).title().map(Known::value)).contains("Venn receives a colleague");
    }

    @Test
    void linkedDataTellTitleAndDay() {
        Reading read = page("""
                <script type="application/ld+json"><![CDATA[ {"@graph": [{"@type": "WebSite"},
                {"@type": "NewsArticle", "headline": "Venn receives colleague", "datePublished": "2023-05-03T09:00:00+02:00"}]}
                ]]></script>""", "<h1>Ministry</h1><div>" + paragraphs() + "</div>");

        assertThat(known(read).title().map(Known::value)).contains("Venn receives colleague");
        assertThat(known(read).published().orElseThrow().value()).hasToString("2023-05-03");
    }

    @Test
    void brokenLinkedDataAreReadAsFarAsTheyGo() {
        Reading read = page(
                "<script type='application/ld+json'>{\"datePublished\": \"2023-05-03\", oops</script>",
                "<div>" + paragraphs() + "</div>");

        assertThat(known(read).published().orElseThrow().value()).hasToString("2023-05-03");
    }

    @Test
    void textLooseInATableStaysInTheOrderOfTheSource() {
        Reading read = Reading.html("<table><tr><td>" + FIRST + "</td></tr>" + SECOND + "</table>");

        assertThat(read.everything()).isEqualTo(FIRST + "\n" + SECOND);
        read.originsHold();
    }

    @Test
    void markupMadeToHurtIsRead() {
        String row = "<p>" + FIRST;
        List<String> pages = List.of(
                "<b id=x><i>".repeat(2000) + row + "</p>".repeat(2000),
                "<table><tr><td>".repeat(3000) + row,
                "<a href=x><div>".repeat(3000) + row,
                "<ul><li>".repeat(3000) + row,
                row + "<div><a href=x>y</a></div>".repeat(20_000),
                "<table>" + "<tr><td><div>a, b</div>".repeat(10_000) + "</table>" + row,
                row + "&".repeat(100_000) + "<".repeat(100_000));
        for (String page : pages) {
            assertThat(Reading.html(page).value()).as(page.substring(0, 20)).contains(FIRST);
        }
    }
}
