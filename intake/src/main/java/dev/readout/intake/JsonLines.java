package dev.readout.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads JSON lines: one record a line. A line that is none is an issue, and the next is read. */
final class JsonLines {
    private JsonLines() {}

    static void read(Item item, Unpacking to) throws IOException {
        read(item, 0, to);
    }

    /** @param before how many lines of the file stand before the first of these */
    static void read(Item item, long before, Unpacking to) throws IOException {
        LineReader lines = new LineReader(item.in(), before, to.limits().bytes());
        Records records = new Records(item, to);
        boolean more = true;
        for (Optional<LineReader.Line> next = lines.findNext(); more && next.isPresent(); next = lines.findNext()) {
            LineReader.Line line = next.get();
            if (line.tooLong()) {
                to.add(Problem.TOO_LARGE.of(
                        name(item, line),
                        "The line has more than " + to.limits().bytes() + " bytes."));
            } else if (!line.isBlank()) {
                more = take(item, line, records, to);
            }
        }
    }

    private static boolean take(Item item, LineReader.Line line, Records records, Unpacking to) {
        try {
            return records.take(line.number(), JsonLibrary.get().fields(text(item, line, to)));
        } catch (JsonLibrary.NoJsonException e) {
            return records.reject(name(item, line), e.sentence());
        }
    }

    /** JSON is UTF-8, and mostly it really is. */
    private static String text(Item item, LineReader.Line line, Unpacking to) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(line.bytes());
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString().replaceFirst("^\uFEFF", "");
        } catch (CharacterCodingException e) {
            Chars chars = Charsets.read(name(item, line), line.bytes(), false, to::add)
                    .chars();
            return chars.cut(0, chars.size());
        }
    }

    private static String name(Item item, LineReader.Line line) {
        return item.nameOf(Long.toString(line.number()));
    }
}
