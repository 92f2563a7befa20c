package dev.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.readout.document.Document;
import dev.readout.document.Issue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
                .read(List.of(gold.resolve("docs")), MetaFile.read(gold.resolve("meta.tsv")), read::add, issues::add);

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
                        d -> read.put(d.name(), letters(d.text().value())),
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

    private static String letters(String text) {
        return text.replaceAll("[\\s\\u00A0\\uFEFF\\u200B\\u00AD]+", "");
    }
}
