package dev.readout.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.evaluate.Report.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesTest {
    @TempDir
    Path folder;

    private void page(String name, String expected, String metadata) throws IOException {
        Path page = Files.createDirectories(folder.resolve(name));
        Files.writeString(page.resolve("source.html"), "<p>the page</p>");
        Files.writeString(page.resolve("expected.html"), expected);
        Files.writeString(page.resolve("expected-metadata.json"), metadata);
    }

    @Test
    void pagesAreFoundAtAnyDepth() throws IOException {
        assertThat(PageFolder.isOne(folder)).isFalse();
        page("below/b", "<div><p>One</p><p>two.</p></div>", "{\"title\": \"A Title\", \"publishedTime\": null}");
        page("a", "<p>Three.</p>", "{}");

        assertThat(PageFolder.isOne(folder)).isTrue();
        List<GoldPage> pages = PageFolder.read(folder);
        assertThat(pages).extracting(GoldPage::name).containsExactly("a", "below/b");
        assertThat(pages.getLast().body()).isEqualTo("One two.");
        assertThat(pages.getLast().title()).contains("A Title");
        assertThat(pages.getLast().published()).isEmpty();
    }

    @Test
    void brokenMetadataAreTold() throws IOException {
        page("a", "<p>Three.</p>", "{oops");
        assertThatThrownBy(() -> PageFolder.read(folder))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("expected-metadata.json: is no JSON");
    }

    @Test
    void wordsAndRunsOfWordsAreCounted() {
        List<Object> all = judge(
                gold("one two three four five", "A Title of Five Words", "2023-05-03T10:00:00Z"),
                new GoldPage.Read(
                        "One two, three four six seven.",
                        Optional.of("A Title of Five Words | Ministry"),
                        Optional.of("2023-05-03")));

        assertThat(all.subList(1, 6)).containsExactly(1, 4 / 6.0, 4 / 5.0, new Score(4, 5, 6).f1(), 2 / 5.0);
        assertThat(all.subList(6, 10)).containsExactly(1.0, 1, 1.0, 1);
    }

    @Test
    void anIdeographIsAWord() {
        List<Object> all = judge(
                gold("两国部长会谈", "会谈", "2023-05-03"), new GoldPage.Read("两国会谈", Optional.of("另一个"), Optional.empty()));

        assertThat(all.subList(2, 5)).containsExactly(1.0, 4 / 6.0, 0.8);
        assertThat(all.subList(6, 10)).containsExactly(0.0, 1, 0.0, 1);
    }

    @Test
    void onlyOneHalfIsShown() {
        PageFigures figures = new PageFigures();
        for (int i = 0; i < 40; i++) {
            figures.add(
                    new GoldPage("page-" + i, Path.of("x"), "one two", Optional.empty(), Optional.empty()),
                    GoldPage.Read.nothing());
        }
        List<Section> sections = figures.sections();
        List<List<Object>> halves = sections.getFirst().rows();

        assertThat((int) halves.get(0).get(1) + (int) halves.get(1).get(1)).isEqualTo(40);
        assertThat(sections.getLast().rows())
                .hasSize((int) halves.get(0).get(1))
                .hasSizeBetween(10, 30);
    }

    private static GoldPage gold(String body, String title, String published) {
        return new GoldPage("page", Path.of("x"), body, Optional.of(title), Optional.of(published));
    }

    private static List<Object> judge(GoldPage gold, GoldPage.Read read) {
        PageFigures figures = new PageFigures();
        figures.add(gold, read);
        return figures.sections().getFirst().rows().getLast();
    }
}
