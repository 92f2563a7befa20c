package dev.readout.pipeline;

import dev.readout.document.Block;
import dev.readout.document.Document;
import dev.readout.document.Issue;
import dev.readout.document.Issues;
import dev.readout.language.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells of the blocks that are kept as they are, since nobody here reads their language. */
final class NotRead {
    private static final String REMEDY = "Its text is kept and can be read; for a coding, give a translation.";

    private NotRead() {}

    /** An issue for each document with such blocks, which names their languages: "Not coded: Korean (3 of 5 blocks)." */
    static void report(Document document, Language language, Issues issues) {
        List<Block> blocks = document.text().blocks();
        Map<String, Long> counts = blocks.stream()
                .filter(b -> !language.reads(b))
                .map(Block::language)
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(NotRead::name, TreeMap::new, Collectors.counting()));
        if (!counts.isEmpty()) {
            String cause = counts.entrySet().stream()
                    .map(e -> e.getKey() + " (" + e.getValue() + " of " + blocks.size() + " blocks)")
                    .collect(Collectors.joining(", ", "Not coded: ", "."));
            issues.add(
                    new Issue("not-coded", "language", Issue.Severity.WARNING, document.name(), cause, REMEDY, false));
        }
    }

    private static String name(String code) {
        return Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
    }
}
