package dev.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.document.Document;
import dev.readout.document.Issue;
import dev.readout.fetch.FetchSettings;
import dev.readout.fetch.Fetcher;
import dev.readout.intake.Intake;
import dev.readout.intake.Limits;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From addresses to documents, over a site on this machine. */
class WebSourceTest {
    private static final FetchSettings SETTINGS =
            new FetchSettings("Readout/test", Optional.empty(), true, 1, Duration.ofSeconds(20), 5, 1 << 20, 100);

    private final StillClock clock = new StillClock();
    private final SmallSite site = new SmallSite();
    private final FetchMemory memory = FetchMemory.untilTheEnd();
    private final List<Document> documents = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private final List<String> unchanged = new ArrayList<>();

    @AfterEach
    void close() {
        site.close();
    }

    private void read(String path) {
        read(path, Limits.defaults());
    }

    /** One run. What earlier runs gave is forgotten, what was fetched is not. */
    private void read(String path, Limits limits) {
        documents.clear();
        issues.clear();
        unchanged.clear();
        site.asked();
        try (Fetcher fetcher = new Fetcher(SETTINGS, clock)) {
            new WebSource(fetcher, new Intake(limits), limits, memory)
                    .read(site.at(path), new Kept(documents, issues, unchanged));
        } catch (InterruptedIOException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> codes() {
        return issues.stream().map(Issue::code).toList();
    }

    private List<String> texts() {
        return documents.stream().map(d -> d.text().value()).toList();
    }

    @Test
    void aPageIsADocumentUnderItsAddress() {
        site.html("/1", "Seo met Tolle in the harbour.");
        read("/1#top");
        assertThat(texts()).containsExactly("Seo met Tolle in the harbour.");
        assertThat(documents.getFirst().name()).isEqualTo(site.at("/1"));
        assertThat(documents.getFirst().metadata().address().orElseThrow().source())
                .isEqualTo("fetch");
        assertThat(issues).isEmpty();
    }

    @Test
    void whatHasNotChangedIsNotReadAgain() {
        site.html("/1", "Seo met Tolle in the harbour.");
        read("/1");
        read("/1");
        assertThat(documents).isEmpty();
        assertThat(unchanged).containsExactly(site.at("/1"));
        assertThat(site.asked()).containsExactly("/1");

        site.html("/1", "Seo called Tolle.");
        read("/1");
        assertThat(texts()).containsExactly("Seo called Tolle.");
    }

    private void feed(String... paths) {
        StringBuilder items = new StringBuilder();
        for (String path : paths) {
            items.append("<item><title>About ")
                    .append(path)
                    .append("</title><link>")
                    .append(path)
                    .append("</link><pubDate>Sat, 03 May 2031 12:00:47 +0200</pubDate></item>");
        }
        site.put(
                "/feed",
                "application/rss+xml",
                "<rss version=\"2.0\"><channel><title>News</title>" + items + "</channel></rss>");
    }

    @Test
    void ofAFeedThePagesBehindItsEntriesEachOnce() {
        feed("/1", "@/2", "@/1#more", "mailto:press@mofa.example");
        site.html("/1", "Seo met Tolle.").html("/2", "Seo called Tolle.");
        read("/feed");
        assertThat(texts()).containsExactly("Seo met Tolle.", "Seo called Tolle.");
        assertThat(codes()).containsExactly("bad-link");
        assertThat(site.asked()).containsExactly("/feed", "/1", "/2");
        var told = documents.getFirst().metadata();
        assertThat(told.title().orElseThrow().value()).isEqualTo("About /1");
        assertThat(told.instant().orElseThrow().source()).isEqualTo("feed");
    }

    @Test
    void aFeedThatIsWhatItWasCostsOneQuestion() {
        feed("/1", "/2");
        site.html("/1", "Seo met Tolle.").html("/2", "Seo called Tolle.");
        read("/feed");
        read("/feed");
        assertThat(site.asked()).containsExactly("/feed");
        assertThat(unchanged).containsExactly(site.at("/feed"));

        feed("/3", "/1", "/2");
        site.html("/3", "Tolle thanked Seo.");
        read("/feed");
        assertThat(texts()).containsExactly("Tolle thanked Seo.");
        assertThat(unchanged).containsExactly(site.at("/1"), site.at("/2"));
    }

    @Test
    void whatFailedForNowIsAskedForAgainAndWhatIsGoneIsNot() {
        feed("/1", "/2");
        site.html("/1", "Seo met Tolle.").fail("/2", 500);
        read("/feed");
        assertThat(codes()).containsExactly("server-error");

        site.fail("/2", 404);
        read("/feed");
        assertThat(codes()).containsExactly("http-error");
        assertThat(unchanged).containsExactly(site.at("/1"));

        read("/feed");
        assertThat(codes()).isEmpty();
        assertThat(unchanged).containsExactly(site.at("/feed"));
    }

    private void sitemap(String path, String kind, String day, String... paths) {
        String root = kind.equals("url") ? "urlset" : "sitemapindex";
        StringBuilder map = new StringBuilder("<" + root + ">");
        for (String listed : paths) {
            map.append("<%s><loc>@%s</loc><lastmod>%s</lastmod></%s>".formatted(kind, listed, day, kind));
        }
        site.put(path, "application/xml", map + "</" + root + ">");
    }

    @Test
    void anIndexLeadsToSitemapsAndTheyToPages() {
        sitemap("/index", "sitemap", "2031-05-03", "/s1", "/s2");
        sitemap("/s1", "url", "2031-05-03", "/1");
        sitemap("/s2", "url", "2031-05-03", "/2", "/1");
        site.html("/1", "Seo met Tolle.").html("/2", "Seo called Tolle.");
        read("/index");
        assertThat(texts()).containsExactly("Seo met Tolle.", "Seo called Tolle.");
        assertThat(issues).isEmpty();
    }

    @Test
    void whatASitemapSaysIsOldIsNotAskedFor() {
        sitemap("/s", "url", "2031-05-03", "/1", "/2");
        site.html("/1", "Seo met Tolle.").html("/2", "Seo called Tolle.");
        read("/s");
        sitemap("/s", "url", "2031-05-03", "/1", "/2", "/3");
        site.html("/3", "Tolle thanked Seo.");
        read("/s");
        assertThat(site.asked()).containsExactly("/s", "/3");
        assertThat(unchanged).containsExactly(site.at("/1"), site.at("/2"));

        clock.pass(Duration.ofDays(3));
        sitemap("/s", "url", "2031-05-12", "/1");
        site.html("/1", "Seo met Tolle twice.");
        read("/s");
        assertThat(texts()).containsExactly("Seo met Tolle twice.");
    }

    @Test
    void sitemapsThatListOneAnotherComeToAnEnd() {
        sitemap("/a", "sitemap", "2031-05-03", "/b");
        sitemap("/b", "sitemap", "2031-05-03", "/a", "/b");
        read("/a");
        assertThat(site.asked()).containsExactly("/a", "/b");
        for (int i = 0; i < 9; i++) {
            sitemap("/deep" + i, "sitemap", "2031-05-03", "/deep" + (i + 1));
        }
        read("/deep0");
        assertThat(codes()).containsExactly("too-nested");
        assertThat(site.asked()).hasSize(6);
    }

    @Test
    void noMorePagesThanTheLimit() {
        sitemap("/index", "sitemap", "2031-05-03", "/s1");
        sitemap("/s1", "url", "2031-05-03", "/1", "/2", "/3");
        site.html("/1", "Seo met Tolle.").html("/2", "Seo called Tolle.").html("/3", "Tolle thanked Seo.");
        read("/index", new Limits(1 << 20, 100, 100, 5, 3));
        assertThat(documents).hasSize(2);
        assertThat(codes()).containsExactly("too-many-entries");
    }

    @Test
    void aHostThatGivesNothingIsNotAskedForAllItsPages() {
        String[] pages = new String[20];
        for (int i = 0; i < pages.length; i++) {
            pages[i] = "/" + i;
            site.fail("/" + i, 503);
        }
        site.html("/0", "Seo met Tolle.");
        feed(pages);
        read("/feed");
        assertThat(texts()).containsExactly("Seo met Tolle.");
        assertThat(codes())
                .containsExactly("server-busy", "server-busy", "server-busy", "server-busy", "server-busy", "left-out");
        assertThat(issues.getLast().cause()).isEqualTo("14 more pages there were not asked for.");
        assertThat(memory.find(site.at("/feed"))).isEmpty();

        site.html("/19", "Seo called Tolle.").html("/1", "Tolle thanked Seo.");
        read("/feed");
        assertThat(texts()).containsExactly("Tolle thanked Seo.");
    }

    @Test
    void whatTheCoderReadIsWholeWhenTheRunIsToldToEnd() {
        feed("/1", "/2");
        site.html("/1", "Seo met Tolle.").html("/2", "Seo called Tolle.");
        clock.endAfter(3); // robots.txt, the feed, and one page
        try (Fetcher fetcher = new Fetcher(SETTINGS, clock)) {
            WebSource web = new WebSource(fetcher, new Intake(Limits.defaults()), Limits.defaults(), memory);
            Taker taker = new Kept(documents, issues, unchanged);
            assertThatThrownBy(() -> web.read(site.at("/feed"), taker)).isInstanceOf(InterruptedIOException.class);
        }
        assertThat(texts()).containsExactly("Seo met Tolle.");
        assertThat(memory.find(site.at("/1"))).isPresent();
        assertThat(memory.find(site.at("/feed"))).isEmpty();
    }

    @Test
    void whatIsNotKeptIsNotRemembered() {
        PendingMemory pending = new PendingMemory(memory);
        FetchMemory.Remembered page =
                new FetchMemory.Remembered(dev.readout.fetch.Validators.none(), "00", clock.now());
        pending.remember("http://a.example/", page);
        assertThat(pending.find("http://a.example/")).contains(page);
        assertThat(memory.find("http://a.example/")).isEmpty();
        pending.keep();
        assertThat(memory.find("http://a.example/")).contains(page);
    }

    @Test
    void whatIsAnAddress() {
        assertThat(WebSource.isAddress("HTTPS://mofa.example")).isTrue();
        assertThat(WebSource.isAddress("releases/https")).isFalse();
        assertThat(WebSource.isAddress("-")).isFalse();
    }
}
