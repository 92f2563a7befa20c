package dev.readout.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Walks through the real site in a real browser: {@code src/test/browser}. Skipped where there is no browser, no node or no
 * model of the parser; on a build server ({@code CI=true}) that fails.
 */
class BrowserTest {
    @TempDir
    Path directory;

    @TestFactory
    List<DynamicTest> walks() throws IOException, InterruptedException {
        Optional<String> missing = Walks.findMissing().or(SampleSite::findMissing);
        if (missing.isPresent()) {
            return skip(missing.get());
        }
        try (SampleSite site = SampleSite.open(directory.resolve("samples"));
                SampleSite empty = SampleSite.empty(directory.resolve("empty"))) {
            List<Walks.Taken> taken = Walks.prepare().take(site, empty);
            assertThat(taken).isNotEmpty();
            return taken.stream()
                    .map(walk -> DynamicTest.dynamicTest(
                            walk.name(), () -> assertThat(walk.trouble()).isEmpty()))
                    .toList();
        } catch (Walks.NoPackagesException e) {
            return skip(e.getMessage());
        }
    }

    private static List<DynamicTest> skip(String why) {
        if ("true".equals(System.getenv("CI"))) {
            fail("on a build server the pages are looked at: " + why);
        }
        return abort(why);
    }
}
