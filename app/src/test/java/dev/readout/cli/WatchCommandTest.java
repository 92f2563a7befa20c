package dev.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.ingest.SmallSite;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.TypeConversionException;

class WatchCommandTest {
    private static final String FEED =
            "<rss version=\"2.0\"><channel><title>News</title><item><title>A Visit</title><link>@/1</link></item></channel></rss>";

    @TempDir
    Path directory;

    private final SmallSite site = new SmallSite();
    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(directory);
        site.put("/feed", "application/rss+xml", FEED)
                .html("/1", "Seo met Tolle about the harbour of Port Anselm. Seo condemned Orzhan for its launch.");
    }

    @AfterEach
    void close() {
        site.close();
    }

    private Shell.Result watch(Object... more) {
        Object[] arguments = new Object[more.length + 5];
        System.arraycopy(new Object[] {"watch", site.at("/feed"), "--once", "--rate", "100"}, 0, arguments, 0, 5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return shell.run(arguments);
    }

    @Test
    void aRoundBringsWhatIsNewIntoTheArchive() {
        Shell.Result first = watch("--allow-private-addresses");
        assertThat(first.err()).contains("1 documents: 1 new, 0 unchanged.", "no issues");
        assertThat(first.exitCode()).isZero();
        assertThat(shell.run("acts", "--format", "jsonl").out()).hasLineCount(1).contains(site.at("/1"));
        assertThat(watch("--allow-private-addresses").err()).contains("1 documents: 0 new, 1 unchanged.");
    }

    @Test
    void onesOwnMachineIsAskedWithLeaveOnly() {
        Shell.Result result = watch();
        assertThat(result.exitCode()).isEqualTo(ExitCode.DONE_WITH_ISSUES);
        assertThat(result.err()).contains("address-refused", "--allow-private-addresses");
        assertThat(site.asked()).isEmpty();
        assertThat(shell.run("issues", "--format", "jsonl").out()).contains("\"stage\":\"fetch\"");
    }

    @Test
    void leaveMayStandInTheSettingsAndTheFlagDoesNotTakeItBack() {
        shell.environment.put("READOUT_ALLOW_PRIVATE_ADDRESSES", "true");
        assertThat(watch().err()).contains("1 new");
        assertThat(watch("--allow-private-addresses").err()).contains("1 unchanged");
        assertThat(watch("--allow-private-addresses=false").err()).contains("address-refused");
        assertThat(shell.run("config", "show").out())
                .contains("allow-private-addresses", "READOUT_ALLOW_PRIVATE_ADDRESSES");
    }

    @Test
    void wrongOptionsAreExplained() {
        assertThat(shell.run("watch", "releases/").err()).contains("releases/ is no address", "'ingest'");
        assertThat(watch("--every", "3s").err()).contains("--every: at least 10 seconds, not 3.");
        assertThat(watch("--every", "soon").err()).contains("write 45s, 10m, 6h or 1d");
        assertThat(shell.run("watch", site.at("/feed"), "--rate", "0").err()).contains("--rate: above 0");
        assertThat(watch("--user-agent", "Mozilla/5.0 (X11)").err()).contains("--user-agent: 1 to 200 letters");
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void lengthsOfTime() {
        TimeSpan span = new TimeSpan();
        assertThat(span.convert("45")).isEqualTo(Duration.ofSeconds(45));
        assertThat(span.convert("10m")).isEqualTo(Duration.ofMinutes(10));
        assertThat(span.convert("6 h")).isEqualTo(Duration.ofHours(6));
        assertThat(span.convert("1d")).isEqualTo(Duration.ofDays(1));
        assertThat(span.convert(TimeSpan.written(Duration.ofSeconds(90)))).isEqualTo(Duration.ofSeconds(90));
        assertThat(TimeSpan.written(Duration.ofMinutes(1))).isEqualTo("1m");
        assertThatThrownBy(() -> span.convert("-1s")).isInstanceOf(TypeConversionException.class);
    }

    @Test
    void aSignalEndsAllPauses() throws InterruptedIOException {
        try (StopSignal signal = StopSignal.ofMachine()) {
            signal.sleep(Duration.ZERO);
            signal.stop();
            assertThatThrownBy(() -> signal.sleep(Duration.ofHours(1))).isInstanceOf(InterruptedIOException.class);
            assertThatThrownBy(() -> signal.sleep(Duration.ZERO)).isInstanceOf(InterruptedIOException.class);
        }
    }
}
