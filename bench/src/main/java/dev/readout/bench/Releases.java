package dev.readout.bench;

import dev.readout.document.Block;
import dev.readout.document.Document;
import dev.readout.document.Metadata;
import dev.readout.document.Origins;
import dev.readout.document.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Plain texts as documents, a block for each paragraph. Reading them is no part of what is measured, so this is simpler
 * than intake.
 */
final class Releases {
    private static final Pattern BLANK_LINE = Pattern.compile("\\s*\\n[ \\t]*\\n\\s*");

    private Releases() {}

    /** The text files of a folder, in the order of their names. */
    static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    static Document read(Path file) throws IOException {
        return of(String.valueOf(file.getFileName()), Files.readString(file));
    }

    static Document of(String name, String value) {
        int length = value.codePointCount(0, value.length());
        Text bare = new Text(value, List.of(), Origins.synthetic(length), List.of(), "bench-1");
        List<Block> blocks = new ArrayList<>();
        Matcher blank = BLANK_LINE.matcher(value);
        int start = 0;
        while (start < value.length()) {
            int end = blank.find() ? blank.start() : value.length();
            if (!value.substring(start, end).isBlank()) {
                blocks.add(new Block(Block.Kind.PARAGRAPH, bare.span(start, end)));
            }
            start = end < value.length() ? blank.end() : end;
        }
        Text text = new Text(value, blocks, bare.origins(), List.of(), "bench-1");
        long bytes = value.getBytes(StandardCharsets.UTF_8).length;
        Document.Snapshot snapshot = new Document.Snapshot(text.hash(), bytes, "text/plain", "UTF-8");
        return new Document(name, snapshot, Metadata.unknown(), text);
    }
}
