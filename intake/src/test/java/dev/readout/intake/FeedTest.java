package dev.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.document.Metadata;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** RSS and Atom: each entry is a document; a sitemap holds none. */
class FeedTest {
    private static final String WHOLE = "The ministers met on Monday and agreed on a plan for the harbour. ".repeat(10);

    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>News</title>
            <item><title>A Visit</title><link>https://mofa.example.org/1</link><guid isPermaLink="false">g-1</guid>
            <pubDate>Sat, 03 May 2031 12:00:47 +0200</pubDate><description>In short.</description>
            <content:encoded><![CDATA[<p>%s</p><p>They left on &amp; off.</p>]]></content:encoded></item>
            <item><title>A Call</title><link>https://mofa.example.org/2</link><description>They spoke …</description></item>
            <item><title>A Photo</title><link>https://mofa.example.org/3</link></item>
            </channel></rss>
            """.formatted(WHOLE);

    private static Unpacked read(String name, String feed) {
        return Unpacked.of(name, feed.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anEntryIsADocumentWithWhatTheFeedSaysOfIt() {
        Unpacked read = read("news.rss", RSS);
        assertThat(read.names()).containsExactly("news.rss!/g-1", "news.rss!/https://mofa.example.org/2");
        Metadata known = read.documents().getFirst().metadata();
        assertThat(Unpacked.shown(known.title())).isEqualTo("A Visit by feed");
        assertThat(Unpacked.shown(known.instant())).isEqualTo("2031-05-03T10:00:47Z by feed");
        assertThat(Unpacked.shown(known.address())).isEqualTo("https://mofa.example.org/1 by feed");
        assertThat(Unpacked.shown(known.id())).isEqualTo("g-1 by feed");
        assertThat(read.documents().getFirst().text().value()).endsWith("They left on & off.");
    }

    @Test
    void aSummaryIsReadAndListedAsOne() {
        Unpacked read = read("news.xml", RSS);
        assertThat(read.codes()).containsExactly("summary-only", "summary-only");
        assertThat(read.issues())
                .extracting(i -> i.subject())
                .containsExactly("news.xml!/https://mofa.example.org/2", "news.xml!/https://mofa.example.org/3");
    }

    @Test
    void atomIsReadToo() {
        Unpacked read = read(
                "-",
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>News</title><entry><id>tag:1</id><title>A Visit</title>"
                        + "<link href=\"https://mofa.example.org/1\"/><updated>2031-05-03T12:00:00Z</updated>"
                        + "<content type=\"html\">&lt;p&gt;" + WHOLE + "&lt;/p&gt;</content></entry></feed>");
        assertThat(read.names()).containsExactly("-!/tag:1");
        assertThat(read.issues()).isEmpty();
        assertThat(Unpacked.shown(read.only().metadata().published())).isEqualTo("2031-05-03 by feed");
    }

    @Test
    void aFeedInAnOldCharset() {
        byte[] feed = RSS.replace("UTF-8", "windows-1251")
                .replace("A Visit", "Визит")
                .getBytes(Charset.forName("windows-1251"));
        Unpacked read = Unpacked.of("news.rss", feed);
        assertThat(Unpacked.shown(read.documents().getFirst().metadata().title()))
                .isEqualTo("Визит by feed");
    }

    @Test
    void aSitemapListsAddressesOnly() {
        Unpacked read = read(
                "sitemap.xml",
                "<?xml version='1.0'?><!-- made by hand --><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
                        + "<url><loc>https://mofa.example.org/1</loc></url><url><loc>https://mofa.example.org/2</loc></url></urlset>");
        assertThat(read.codes()).containsExactly("addresses-only");
        assertThat(read.issues().getFirst().cause()).contains("2 addresses");
    }

    @Test
    void otherXmlIsOfNoKindThatIsRead() {
        assertThat(read("a.xml", "<?xml version='1.0'?><catalogue><p>The ministers met.</p></catalogue>")
                        .codes())
                .containsExactly("binary");
    }

    @Test
    void brokenAndHostileFeedsAreIssues() {
        assertThat(read("a.rss", RSS.substring(0, 900)).codes()).containsExactly("damaged");
        assertThat(read("a.rss", "<rss><nothing/></rss>").codes()).containsExactly("damaged");
        String laughs = "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><rss version=\"2.0\"><channel>"
                + "<title>&b;</title></channel></rss>";
        assertThat(read("a.rss", laughs).codes()).containsExactly("damaged");
        String deep = "<rss version=\"2.0\"><channel>" + "<x>".repeat(100_000);
        assertThat(read("a.rss", deep).codes()).containsExactly("damaged");
        assertThat(read("a.xml", "<urlset><url>").codes()).containsExactly("damaged");
    }
}
