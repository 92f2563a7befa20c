package dev.readout.cli;

import dev.readout.document.Block;
import dev.readout.document.Document;
import dev.readout.document.Issues;
import dev.readout.document.Known;
import dev.readout.document.Metadata;
import dev.readout.evaluate.GoldPage;
import dev.readout.evaluate.PageFigures;
import dev.readout.evaluate.Report.Section;
import dev.readout.intake.Intake;
import dev.readout.intake.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads web pages, and holds what was read against their articles. */
final class PageRun {
    private final Intake intake = new Intake(Limits.defaults());
    private final Issues issues;

    PageRun(Issues issues) {
        this.issues = issues;
    }

    List<Section> judge(List<GoldPage> pages) throws IOException {
        PageFigures figures = new PageFigures();
        for (GoldPage page : pages) {
            byte[] bytes = Files.readAllBytes(page.source());
            Optional<Document> read = intake.readBytes("source.html", bytes, Metadata.unknown(), issues);
            figures.add(page, read.map(PageRun::form).orElseGet(GoldPage.Read::nothing));
        }
        return figures.sections();
    }

    private static GoldPage.Read form(Document document) {
        String body = document.text().blocks().stream()
                .filter(b -> b.kind() != Block.Kind.TITLE)
                .map(b -> document.text().cut(b.span()))
                .collect(Collectors.joining("\n"));
        return new GoldPage.Read(
                body,
                document.metadata().title().map(Known::value),
                document.metadata().published().map(day -> day.value().toString()));
    }
}
