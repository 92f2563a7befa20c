package dev.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.document.Issue;
import dev.readout.export.Exporter;
import dev.readout.query.DocumentQuery;
import dev.readout.query.Reader;
import dev.readout.query.Verifier;
import dev.readout.store.ArchivePlace;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that are killed, or that code on several threads, leave the archive of an undisturbed one. */
class IngestRunTest {
    private static final int RECORDS = 150;

    private static final String LONG =
            " The two sides looked at the harbour of Port Anselm, at the grain that waits there"
                    + " since the storm, and at the bridge that both have wanted for a generation; engineers will come when the ice"
                    + " is gone, and the steel is paid for by those who live beyond the strait.";

    @TempDir
    Path directory;

    private Path input;

    /** Versions, reposts, documents that break the coder or make issues, and files that cannot be read. */
    @BeforeEach
    void write() throws IOException {
        input = Files.createDirectory(directory.resolve("in"));
        StringBuilder records = new StringBuilder();
        for (int i = 0; i < RECORDS; i++) {
            String extra =
                    i % 7 == 0 ? " It is unclear." : i % 11 == 0 ? " It was unspeakable." : i % 5 == 0 ? LONG : "";
            records.append(String.format(
                    Locale.ROOT,
                    "{\"id\": \"tag:example:%d\", \"version\": %d, \"text\": \"Seo condemned Orzhan for launch %d.%s\"}%n",
                    i / 3,
                    i % 3,
                    i % 40,
                    extra));
        }
        Files.writeString(input.resolve("records.jsonl"), records);
        Files.writeString(input.resolve("a.txt"), "Tolle condemned Orzhan for the seizure of a trawler." + LONG);
        Files.writeString(input.resolve("b.txt"), "Tolle condemned Orzhan for the seizure of a trawler." + LONG);
        Files.writeString(input.resolve("empty.txt"), "");
        Files.writeString(input.resolve("odd.xyz"), "?");
    }

    @Test
    void aRunThatIsKilledAgainAndAgainEndsAsOneThatIsNot() throws Exception {
        Path whole = directory.resolve("whole");
        ChildRun.run(input, whole, 1, new Silent());
        long seed = 20311106;
        Random random = new Random(seed);
        Path killed = directory.resolve("killed");
        for (int time = 0; time < 6; time++) {
            killAfter(1 + random.nextInt(40), killed);
        }
        ChildRun.run(input, killed, 2, new Silent());
        assertThat(export(killed)).as("seed %d", seed).isEqualTo(export(whole)).contains("\"repost_of\":\"");
        assertThat(new Verifier(ArchivePlace.in(killed)).verify()).isEmpty();
    }

    @Test
    void theNumberOfThreadsLeavesNoTrace() throws IOException {
        ChildRun.run(input, directory.resolve("one"), 1, new Silent());
        ChildRun.run(input, directory.resolve("four"), 4, new Silent());
        assertThat(export(directory.resolve("four"))).isEqualTo(export(directory.resolve("one")));
    }

    /** Kills a run, in whatever it is doing then, once it has told of so many documents. */
    private void killAfter(int documents, Path archive) throws Exception {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChildRun.class.getName(),
                        input.toString(),
                        archive.toString(),
                        "2")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            for (int told = 0; told < documents; told++) {
                assertThat(out.readLine()).as("a run that is not over yet").isNotNull();
            }
            child.toHandle().destroyForcibly();
            child.waitFor();
        }
    }

    private static String export(Path archive) {
        Reader reader = Reader.open(archive);
        StringWriter out = new StringWriter();
        for (DocumentQuery documents : new DocumentQuery[] {
            DocumentQuery.all(), DocumentQuery.all().withEarlier().withReposts()
        }) {
            Exporter exporter = new Exporter(reader, documents);
            exporter.acts(Exporter.Format.JSONL, out);
            exporter.engagements(Exporter.Format.JSONL, out);
            exporter.documents(Exporter.Format.JSONL, out);
        }
        return out + reader.listIssues().stream().map(Issue::toString).collect(Collectors.joining("\n"));
    }

    /** Tells nobody. */
    private static final class Silent implements Progress {
        @Override
        public void read(long bytes) {}

        @Override
        public void done() {}

        @Override
        public void close() {}
    }
}
