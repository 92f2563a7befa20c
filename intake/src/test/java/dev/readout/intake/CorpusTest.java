package dev.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.readout.document.Document;
import dev.readout.document.Issue;
import dev.readout.document.Metadata;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Real documents, where the corpus lies beside the repository. */
class CorpusTest {
    private static final Path SHARED = shared();

    private static Path shared() {
        Path here = Path.of("").toAbsolutePath();
        return here.resolve("pom.xml").toFile().exists() && here.endsWith("intake")
                ? here.resolve("../../shared").normalize()
                : here.resolve("../shared").normalize();
    }

    @Test
    void theHandCodedDocumentsAreReadWithoutAnIssue() throws IOException {
        Path gold = SHARED.resolve("gold/dev");
        assumeTrue(Files.isDirectory(gold));
        List<Issue> issues = new ArrayList<>();
        List<Document> read = new ArrayList<>();
        new Intake(Limits.defaults())
                .read(
                        List.of(gold.resolve("docs")),
                        MetaFile.read(gold.resolve("meta.tsv")),
                        Documents.alone(read::add),
                        issues::add);

        assertThat(issues).isEmpty();
        assertThat(read).hasSize(25);
        assertThat(read).filteredOn(d -> d.metadata().published().isPresent()).hasSize(24);
    }

    @Test
    void noParagraphOfAReleaseIsSetAside(@TempDir Path folder) throws IOException {
        Path archive = SHARED.resolve("corpus/statedept.jsonl.gz");
        assumeTrue(Files.exists(archive));
        StatedeptHtml.write(archive, folder, 300);
        Map<String, String> read = new HashMap<>();
        new Intake(Limits.defaults())
                .read(
                        List.of(folder),
                        MetaFile.read(folder.resolve("meta.tsv")),
                        Documents.alone(d -> read.put(d.name(), letters(d.text().value()))),
                        issue -> {
                            throw new AssertionError(issue);
                        });

        assertThat(read).hasSize(300);
        for (Map.Entry<String, String> page : read.entrySet()) {
            Element article =
                    Jsoup.parse(Files.readString(folder.resolve(page.getKey()))).selectFirst("article");
            assertThat(article).isNotNull();
            for (Element paragraph : article.select("p, li")) {
                assertThat(page.getValue())
                        .as(page.getKey())
                        .contains(letters(paragraph.ownText().isEmpty() ? "" : paragraph.text()));
            }
        }
    }

    @Test
    void noEnglishReleaseIsTakenForOneInAnotherLanguage() throws IOException {
        Path archive = SHARED.resolve("corpus/kcna.jsonl.gz");
        assumeTrue(Files.exists(archive));
        Intake intake = new Intake(Limits.defaults());
        int read = 0;
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(archive)), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String story =
                        JsonMapper.shared().readTree(line).path("story_text").asString("");
                Optional<Document> document = intake.readBytes(
                        "story.txt", story.getBytes(StandardCharsets.UTF_8), Metadata.unknown(), issue -> {});
                read += document.isPresent() ? 1 : 0;
                document.ifPresent(d -> assertThat(d.text().blocks())
                        .allSatisfy(b -> assertThat(b.language())
                                .as(d.text().cut(b.span()))
                                .contains("en")));
            }
        }
        assertThat(read).isGreaterThan(1400);
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\\u00A0\\uFEFF\\u200B\\u00AD]+", "");
    }
}
