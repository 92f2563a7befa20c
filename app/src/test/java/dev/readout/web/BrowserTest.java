package dev.readout.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.readout.document.Document;
import dev.readout.document.Metadata;
import dev.readout.intake.Intake;
import dev.readout.intake.Limits;
import dev.readout.store.SqliteStore;
import dev.readout.store.Store;
import dev.readout.testing.PlainPipeline;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reader page in a real browser; skipped where there is none. */
class BrowserTest {
    private static final String RELEASE = """
            Talks in Linden Palace

            Seo met Tolle about the harbour. Seo condemned Orzhan for its launch.
            """;

    @TempDir
    Path directory;

    private Optional<Path> browser = Optional.empty();
    private OpenPages pages;

    @BeforeEach
    void open() {
        browser = Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(
                                System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .map(place -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst();
        Path data = directory.resolve("data");
        Document document = new Intake(Limits.defaults())
                .readBytes("talks.txt", RELEASE.getBytes(StandardCharsets.UTF_8), Metadata.unknown(), issue -> {})
                .orElseThrow();
        try (Store store = SqliteStore.open(data, Clock.systemUTC())) {
            store.accept(new PlainPipeline().code(document, issue -> {}));
        }
        pages = new OpenPages(data);
    }

    @AfterEach
    void close() {
        pages.close();
    }

    @Test
    void aLinkToARecordLightsItsWords() throws Exception {
        String page = visit("document?key=talks.txt#a1");

        assertThat(page).contains("class=\"record act lit\" id=\"a1\"");
        assertThat(page).containsPattern("class=\"mark act lit\"[^>]*>condemned<");
        assertThat(page).containsPattern("class=\"quote lit\"[^>]*>Seo <");
        assertThat(page).contains("class=\"record engagement\" id=\"e1\"");
    }

    @Test
    void aLinkToTheWordsLightsTheRecord() throws Exception {
        assertThat(visit("document?key=talks.txt#in-e1")).contains("class=\"record engagement lit\" id=\"e1\"");
    }

    /** The page as it stands after its script ran. */
    private String visit(String page) throws IOException, InterruptedException {
        assumeThat(browser).as("a browser").isPresent();
        Path out = directory.resolve("page.html");
        Process process = new ProcessBuilder(List.of(
                        browser.orElseThrow().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--user-data-dir=" + directory.resolve("profile"),
                        "--dump-dom",
                        pages.address() + page))
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return Files.readString(out);
    }
}
