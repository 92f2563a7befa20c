package dev.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.readout.document.Issue;
import dev.readout.document.Metadata;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What feeds and sitemaps list. */
class ListingTest {
    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0"><channel><title>News</title><link>https://mofa.example/</link>
            <item><title>A Visit</title><link>https://mofa.example/1</link><guid isPermaLink="false">g-1</guid>
            <pubDate>Sat, 03 May 2031 12:00:47 +0200</pubDate></item>
            <item><title>A Call</title><link>/2</link></item>
            <item><title>A Photo</title></item>
            </channel></rss>
            """;

    private static final String SITEMAP = """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                    xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"
                    xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
            <url><loc> https://mofa.example/1 </loc><lastmod>2031-05-03</lastmod>
              <image:image><image:loc>https://mofa.example/a.jpg</image:loc></image:image></url>
            <url><loc>https://mofa.example/2</loc><lastmod>2031-05-03T10:00:00+02:00</lastmod>
              <news:news><news:publication_date>2031-05-02T09:00:00Z</news:publication_date>
              <news:title>A Visit</news:title></news:news></url>
            <url><loc>https://mofa.example/3</loc><lastmod>lately</lastmod></url>
            <url><lastmod>2031-05-03</lastmod></url>
            </urlset>
            """;

    private final List<Issue> issues = new ArrayList<>();

    private Optional<Listing> find(byte[] bytes, String mediaType, Limits limits) {
        return Listing.find(
                new Served(
                        "https://mofa.example/list",
                        bytes,
                        Optional.of(mediaType),
                        Optional.empty(),
                        Metadata.unknown(),
                        Optional.empty()),
                limits,
                issues::add);
    }

    private Optional<Listing> find(String content) {
        return find(content.getBytes(StandardCharsets.UTF_8), "text/html", Limits.defaults());
    }

    private static List<String> addresses(Optional<Listing> listing) {
        return listing.orElseThrow().entries().stream()
                .map(Listing.Entry::address)
                .toList();
    }

    @Test
    void aFeedListsThePagesBehindItsEntries() {
        Optional<Listing> listing = find(RSS);
        assertThat(addresses(listing)).containsExactly("https://mofa.example/1", "/2");
        Listing.Entry first = listing.orElseThrow().entries().getFirst();
        assertThat(Unpacked.shown(first.told().instant())).isEqualTo("2031-05-03T10:00:47Z by feed");
        assertThat(Unpacked.shown(first.told().title())).isEqualTo("A Visit by feed");
        assertThat(Unpacked.shown(first.told().id())).isEqualTo("g-1 by feed");
        assertThat(first.told().address()).isEmpty();
        // When an entry was published says nothing of when its page was last changed.
        assertThat(first.changed()).isEmpty();
        assertThat(issues).isEmpty();
    }

    @Test
    void aSitemapListsPagesAndNoPictures() {
        Optional<Listing> listing = find(SITEMAP);
        assertThat(addresses(listing))
                .containsExactly("https://mofa.example/1", "https://mofa.example/2", "https://mofa.example/3");
        List<Listing.Entry> entries = listing.orElseThrow().entries();
        assertThat(entries.get(0).changed()).contains(Instant.parse("2031-05-04T12:00:00Z"));
        assertThat(entries.get(1).changed()).contains(Instant.parse("2031-05-03T08:00:00Z"));
        assertThat(entries.get(2).changed()).isEmpty();
        assertThat(Unpacked.shown(entries.get(1).told().title())).isEqualTo("A Visit by sitemap");
        assertThat(Unpacked.shown(entries.get(1).told().instant())).isEqualTo("2031-05-02T09:00Z by sitemap");
    }

    @Test
    void anIndexListsSitemaps() {
        assertThat(addresses(find("<sitemapindex><sitemap><loc>https://mofa.example/s1.xml.gz</loc></sitemap>"
                        + "</sitemapindex>")))
                .containsExactly("https://mofa.example/s1.xml.gz");
    }

    @Test
    void packedSitemapsAreListingsWhateverTheServerSays() throws IOException {
        assertThat(addresses(find(gzip(SITEMAP), "application/octet-stream", Limits.defaults())))
                .hasSize(3);
        Limits narrow = new Limits(1024, 100, 1, 5, 100);
        assertThat(find(gzip(SITEMAP + " ".repeat(100_000)), "application/gzip", narrow))
                .isEmpty();
        assertThat(find(gzip("The ministers met."), "application/gzip", Limits.defaults()))
                .isEmpty();
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(out)) {
            packed.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    @Test
    void pagesAreNoListings() {
        assertThat(find("<!doctype html><html><body><p>The ministers met.</p></body></html>"))
                .isEmpty();
        assertThat(find("The ministers met.")).isEmpty();
        assertThat(find("")).isEmpty();
        assertThat(find("\u001f")).isEmpty();
        assertThat(issues).isEmpty();
    }

    @Test
    void ofADamagedSitemapWhatStandsBeforeTheDamage() {
        assertThat(addresses(find(SITEMAP.substring(0, SITEMAP.indexOf("lately")))))
                .containsExactly("https://mofa.example/1", "https://mofa.example/2");
        assertThat(issues).extracting(Issue::code).containsExactly("damaged");
        assertThat(addresses(find(RSS.substring(0, 300)))).isEmpty();
        assertThat(issues).extracting(Issue::code).containsExactly("damaged", "damaged");
    }

    /** Whatever is cut or changed, there is a listing, an issue or nothing, and no exception. */
    @Test
    void hostileListings() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            byte[] bytes = (i % 2 == 0 ? RSS : SITEMAP).getBytes(StandardCharsets.UTF_8);
            for (int changes = random.nextInt(6); changes > 0; changes--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            byte[] cut = Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
            assertThatCode(() -> find(cut, "text/xml", Limits.defaults()))
                    .as("seed %d, %d", seed, i)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void noMoreThanTheLimit() {
        Limits two = new Limits(1 << 20, 100, 100, 5, 2);
        assertThat(addresses(find(SITEMAP.getBytes(StandardCharsets.UTF_8), "text/xml", two)))
                .hasSize(2);
        assertThat(issues).extracting(Issue::code).containsExactly("too-many-entries");
    }
}
