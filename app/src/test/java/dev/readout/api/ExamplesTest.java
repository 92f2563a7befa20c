package dev.readout.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.serve.Role;
import dev.readout.testing.Talks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/api.md tells is so. */
class ExamplesTest {
    private static final Pattern CURL = Pattern.compile("curl '?http://127\\.0\\.0\\.1:7878(/api/v1[^' \\n]*)");
    private static final Pattern SENT = Pattern.compile("7878/api/v1(/\\w+) \\\\\n    -d '([^']+)'");

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
    void whatTheManualSendsIsInTheFormThatIsRead() throws Exception {
        Talks.writeInto(data);
        var sent = SENT.matcher(manual()).results().toList();
        assertThat(sent).hasSize(2);
        try (OpenServer server = OpenServer.asked(data, Role.ADMIN)) {
            String fact = server.json("/acts?limit=1").at("/items/0/fact").asString();
            for (var example : sent) {
                String body = example.group(2).replace("391cb0e1f1e8bc5c/act/926-935", fact);
                assertThat(server.post(example.group(1), body).statusCode())
                        .as(body)
                        .isIn(201, 202);
            }
        }
    }

    @Test
    void theManualNamesEveryAddress() throws IOException {
        Talks.writeInto(data);
        String manual = manual().replace("…/versions/{hash}", "/documents/{document}/versions/{hash}");

        assertThat(OpenServer.endpoints(data))
                .extracting(e -> "`" + e.operation().path() + "`")
                .allMatch(manual::contains);
    }

    private static String manual() throws IOException {
        return Files.readString(Path.of("..", "docs", "api.md"));
    }
}
