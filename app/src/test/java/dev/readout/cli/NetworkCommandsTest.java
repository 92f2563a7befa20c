package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.ingest.SmallSite;
import dev.readout.testing.PlainPipeline;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses among the inputs, and what is remembered of them from one command to the next. */
class NetworkCommandsTest {
    private static final String FEED = "<rss version=\"2.0\"><channel><title>News</title>"
            + "<item><title>A Visit</title><link>@/1</link></item>"
            + "<item><title>A Call</title><link>@/2</link></item></channel></rss>";

    @TempDir
    Path directory;

    private final SmallSite site = new SmallSite();
    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(directory);
        shell.environment.put("READOUT_ALLOW_PRIVATE_ADDRESSES", "true");
        shell.environment.put("READOUT_RATE", "100");
        site.put("/feed", "application/rss+xml", FEED)
                .html("/1", "Seo met Tolle about the harbour of Port Anselm. Seo condemned Orzhan for its launch.")
                .html("/2", "Tolle condemned Orzhan for the seizure of a trawler.");
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aSecondCommandAsksForWhatHasChanged() {
        shell.write("a.txt", "Seo condemned Orzhan long ago for the seizure of a trawler.\n");
        Shell.Result first = shell.run("ingest", directory.resolve("a.txt"), site.at("/feed"));
        assertThat(first.err()).contains("3 documents: 3 new, 0 unchanged.");
        assertThat(first.exitCode()).isZero();
        site.asked();

        assertThat(shell.run("ingest", site.at("/feed")).err()).contains("1 documents: 0 new, 1 unchanged.");
        assertThat(site.asked()).containsExactly("/feed");

        site.html("/1", "Seo met Tolle about the harbour of Port Anselm. Seo condemned Orzhan and Tolle for it.");
        assertThat(shell.run("ingest", site.at("/1")).err()).contains("1 new version, 0 unchanged.");
        assertThat(shell.run("documents", "--format", "jsonl").out()).hasLineCount(3);
        assertThat(shell.run("show", site.at("/1"), "--versions").out()).contains("got ");
    }

    @Test
    void whatWasFetchedIsKeptAsItCame() {
        shell.run("ingest", site.at("/feed"));
        String first = shell.run("show", site.at("/1"), "--original").out();
        assertThat(first).contains("<", "Seo met Tolle about the harbour of Port Anselm.");

        site.html("/1", "Seo met Tolle about the harbour of Port Anselm. Seo condemned Orzhan and Tolle for it.");
        shell.run("ingest", site.at("/1"));
        assertThat(shell.run("show", site.at("/1"), "--original").out()).contains("Orzhan and Tolle");
        assertThat(shell.run("show", site.at("/1"), "--original", "--version", "1")
                        .out())
                .isEqualTo(first);
        assertThat(shell.run("verify").exitCode()).isZero();
    }

    @Test
    void otherRulesNeedThePageOnceMore() {
        shell.run("ingest", site.at("/2"));
        Shell.Result again = shell.with(new PlainPipeline("plain-2")).run("ingest", site.at("/2"));
        assertThat(again.err()).contains("1 documents: 0 new, 1 coded anew, 0 unchanged.");
    }

    @Test
    void aPageThatFailedIsTriedAgainWithoutItsFeed() {
        site.fail("/2", 404);
        assertThat(shell.run("ingest", site.at("/feed")).err()).contains("http-error");
        shell.run("ingest", site.at("/feed"));
        assertThat(shell.run("issues").out())
                .as("the feed is unchanged, and the page still is not there")
                .contains("http-error");

        site.html("/2", "Tolle condemned Orzhan for the seizure of a trawler.");
        assertThat(shell.run("retry").err()).contains("1 documents: 1 new, 0 unchanged.", "1 issues before, 0 now.");
    }

    @Test
    void aDryRunLeavesNoTrace() {
        Shell.Result listed = shell.run("ingest", site.at("/feed"), "--dry-run");
        assertThat(listed.out()).hasLineCount(2).contains(site.at("/1"), "A Visit");
        assertThat(shell.run("ingest", site.at("/feed")).err()).contains("2 documents: 2 new");
    }

    @Test
    void commandsWithoutAnArchiveLeaveTheNetworkAlone() {
        Shell.Result result = shell.run("code", site.at("/1"));
        assertThat(result.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(result.err()).contains("is an address of the web; 'ingest' reads these.");
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void aWebHookIsToldOfEachNewDocumentOnceAndAgainWhereItFailed() {
        site.put("/hook", "text/plain", "thanks");
        shell.run("ingest", site.at("/1"));
        shell.run("alerts", "add", "blame", "condemn*", "--hook", site.at("/hook"));
        site.fail("/hook", 503);
        Shell.Result failed = shell.run("ingest", site.at("/2"));
        assertThat(failed.err()).contains("server-error", "alert blame: 1 new document");
        assertThat(failed.exitCode()).isEqualTo(ExitCode.DONE_WITH_ISSUES);
        site.told();

        site.put("/hook", "text/plain", "thanks");
        assertThat(shell.run("ingest", site.at("/2")).exitCode()).isZero();
        assertThat(site.told())
                .singleElement()
                .asString()
                .startsWith("{\"alert\":\"blame\",\"query\":\"condemn*\",\"documents\":[{\"document\":")
                .contains(site.at("/2"), "\"words\":\"condemned\"");
        shell.run("alerts", "check");
        shell.run("ingest", site.at("/2"));
        assertThat(site.told()).isEmpty();
    }

    @Test
    void aWebHookInOnesOwnNetworkNeedsLeave() {
        shell.run("ingest", site.at("/1"));
        shell.run("alerts", "add", "blame", "condemn*", "--hook", site.at("/hook"));
        shell.environment.put("READOUT_ALLOW_PRIVATE_ADDRESSES", "false");
        Path file = shell.write("a.txt", "Seo condemned Orzhan.\n");
        assertThat(shell.run("ingest", file).err()).contains("address-refused");
        assertThat(site.told()).isEmpty();
    }
}
