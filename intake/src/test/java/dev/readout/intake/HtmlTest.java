package dev.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.document.Block;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void aPageWithItsFurniture() {
        Reading read = Reading.html("""
                <!DOCTYPE html><html><head><title>Talks on Trade | Ministry</title>
                <meta property="article:published_time" content="2023-05-03T22:30:00-04:00">
                <link rel="canonical" href="https://www.state.gov/talks/"></head>
                <body><a href="#m">Skip to content</a>
                <nav><ul><li><a href="/">Home</a><li><a href="/n">News</a></ul></nav>
                <div class="breadcrumbs">Home &gt; News</div>
                <main><h1>Talks on Trade</h1><div class="social-share">Share</div>
                <p>The minister met <b>Orla&nbsp;Venn</b> of Norland &amp; her delegation.<br>They discussed
                   trade.</p>
                <h2>Next steps</h2><ul><li>A fund</li><li>An office</li></ul>
                <table><tr><td>First</td><td>Second</td></tr></table>
                <aside>Other news of the day is here for you.</aside></main>
                <footer>All of this belongs to nobody at all, says the ministry.</footer>
                <script>var x = "<p>no</p>";</script></body></html>
                """);

        assertThat(read.blocks())
                .containsExactly(
                        "TITLE Talks on Trade",
                        "PARAGRAPH The minister met Orla\u00A0Venn of Norland & her delegation.\nThey discussed trade.",
                        "HEADING Next steps",
                        "LIST_ITEM A fund",
                        "LIST_ITEM An office",
                        "PARAGRAPH First",
                        "PARAGRAPH Second");
        assertThat(read.asides())
                .containsExactly(
                        "skip-link: Skip to content",
                        "menu: Home",
                        "menu: News",
                        "breadcrumb: Home > News",
                        "share: Share",
                        "related: Other news of the day is here for you.",
                        "footer: All of this belongs to nobody at all, says the ministry.");
        read.originsHold();
        var known = read.document().metadata();
        assertThat(known.published().orElseThrow().value()).hasToString("2023-05-03");
        assertThat(known.issuer().orElseThrow().value()).isEqualTo("USA");
        assertThat(known.address().orElseThrow().value()).isEqualTo("https://www.state.gov/talks/");
    }

    @Test
    void aClassThatSaysMenuOnTheTextItselfIsNotBelieved() {
        Reading read = Reading.html("<div class='menu'><p>The two ministers met in the capital today.</p></div>");

        assertThat(read.of(Block.Kind.PARAGRAPH)).containsExactly("The two ministers met in the capital today.");
    }

    @Test
    void charsetsThatAPageDeclares() {
        String page =
                "<meta http-equiv=Content-Type content='text/html; charset=%s'><p>Министр провёл переговоры в столице.";
        for (String charset : new String[] {"windows-1251", "koi8-r", "utf-8"}) {
            byte[] bytes = page.formatted(charset).getBytes(java.nio.charset.Charset.forName(charset));
            Reading read = Reading.of("page.html", bytes);
            assertThat(read.value()).as(charset).isEqualTo("Министр провёл переговоры в столице.");
            assertThat(read.codes()).isEmpty();
        }
    }

    /** What a browser would show is text, or set aside. */
    @Test
    void noLetterOfATreeIsLost() {
        String[] pieces = {
            "<p>", "</p>", "<div>", "</div>", "<b>", "</b>", "<i>", "</i>", "<br>", "<ul><li>", "</li></ul>",
                    "<!-- c -->",
            "&amp;", "&notit;", "&reg2021", "&#8217;", "&#150;", "&bogus;", "&", " < ", "</x>", "<span title='a>b'>",
                    "</span>", "<em\n>",
            "<script>1<2</script>", "</em>", "<style>p{}</style>", "<h2>", "</h2>", "<blockquote>", "</blockquote>"
        };
        for (long seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            StringBuilder page = new StringBuilder("<html><body>Start");
            for (int i = random.nextInt(40); i > 0; i--) {
                page.append(pieces[random.nextInt(pieces.length)]);
                page.append(("word" + random.nextInt(100) + " "), 0, random.nextInt(7));
            }
            Element body = Jsoup.parse(page.toString()).body();
            Reading read = Reading.html(page.toString());
            assertThat(letters(read.everything())).as("seed %d: %s", seed, page).isEqualTo(letters(body.text()));
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }
}
