package dev.readout.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.store.ArchivePlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/api.md tells is so. */
class ExamplesTest {
    private static final Pattern CURL = Pattern.compile("curl .*?'?http://127\\.0\\.0\\.1:7878(/api/v1[^' \\n]*)");

    @TempDir
    private Path data;

    @Test
    void everyExampleOfTheManualIsAnswered() throws Exception {
        Talks.writeInto(data);
        List<String> examples =
                CURL.matcher(manual()).results().map(found -> found.group(1)).toList();
        assertThat(examples).hasSizeGreaterThan(6);
        try (OpenServer server = new OpenServer(data)) {
            for (String example : examples) {
                assertThat(server.get(example).statusCode())
                        .as(example)
                        .isEqualTo(example.endsWith("limit=0") ? 400 : 200);
            }
            assertThat(manual().replaceAll("\\s+", ""))
                    .contains(server.get("/acts?limit=0").body().replaceAll("\\s+", ""));
        }
    }

    @Test
    void theManualNamesEveryAddress() throws IOException {
        Talks.writeInto(data);
        String manual = manual().replace("…/versions/{hash}", "/documents/{document}/versions/{hash}");

        assertThat(Endpoints.of(Archive.open(ArchivePlace.in(data), "1"), new Metrics()))
                .allSatisfy(e -> assertThat(manual).contains("`" + e.operation().path() + "`"));
    }

    private static String manual() throws IOException {
        return Files.readString(Path.of("..", "docs", "api.md"));
    }
}
