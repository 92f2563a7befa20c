package dev.readout.cli;

import dev.readout.document.Document;
import dev.readout.document.Issues;
import dev.readout.document.Metadata;
import dev.readout.document.Origin;
import dev.readout.document.Span;
import dev.readout.evaluate.Report.Section;
import dev.readout.evaluate.TimeFigures;
import dev.readout.evaluate.TimedDocument;
import dev.readout.evaluate.TimedDocument.Marked;
import dev.readout.intake.Intake;
import dev.readout.intake.Limits;
import dev.readout.pipeline.Times;
import dev.readout.resolve.time.Timex;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Has the times of texts found, and holds them against those that were marked by hand. */
final class TimeRun {
    private final Intake intake = new Intake(Limits.defaults());
    private final Supplier<Times> times;
    private final Issues issues;

    TimeRun(Supplier<Times> times, Issues issues) {
        this.times = times;
        this.issues = issues;
    }

    List<Section> judge(List<TimedDocument> documents) {
        TimeFigures figures = new TimeFigures();
        documents.forEach(d -> figures.add(d.times(), find(d)));
        return figures.sections();
    }

    /** What is found in a document; its spans are of the characters as they were marked, not of the cleaned text. */
    private List<Marked> find(TimedDocument gold) {
        byte[] bytes = gold.text().getBytes(StandardCharsets.UTF_8);
        Optional<Document> read = intake.readBytes(gold.name(), bytes, Metadata.unknown(), issues);
        List<Marked> found = new ArrayList<>();
        read.ifPresent(document -> {
            for (Timex timex : times.get().find(document, gold.created())) {
                marked(document, timex, bytes).ifPresent(found::add);
            }
        });
        return found;
    }

    private static Optional<Marked> marked(Document document, Timex timex, byte[] bytes) {
        Span span = timex.span();
        return offset(document, span.start(), bytes)
                .flatMap(start -> offset(document, span.end() - 1, bytes)
                        .map(last -> new Marked(start, last + 1, timex.type().name(), timex.value())));
    }

    /** Offset in code points of what a character of the text came from. */
    private static Optional<Integer> offset(Document document, int character, byte[] bytes) {
        return document.text().origins().get(character) instanceof Origin.Bytes from
                ? Optional.of(points(bytes, Math.toIntExact(from.start())))
                : Optional.empty();
    }

    private static int points(byte[] bytes, int end) {
        String before = new String(bytes, 0, end, StandardCharsets.UTF_8);
        return before.codePointCount(0, before.length());
    }
}
