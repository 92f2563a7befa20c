package dev.readout.intake;

import dev.readout.document.Known;
import dev.readout.document.Metadata;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The bytes that stand for a record of a table or a feed: what it says of its text, a line each, an empty line, and the
 * text. Fields that nobody mapped, such as when a crawler saw it last, make no other record of it.
 */
final class RecordForm {
    private RecordForm() {}

    static byte[] bytes(Metadata known, String text) {
        String head = Stream.of(
                        line("published", known.published()),
                        line("instant", known.instant()),
                        line("zone", known.zone()),
                        line("issuer", known.issuer()),
                        line("address", known.address()),
                        line("title", known.title()),
                        line("id", known.id()),
                        line("version", known.version()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining());
        return (head + "\n" + text).getBytes(StandardCharsets.UTF_8);
    }

    /** Where the text starts in such bytes. */
    static int textStart(byte[] bytes) {
        int at = 0;
        while (bytes[at] != '\n') {
            do {
                at++;
            } while (bytes[at - 1] != '\n');
        }
        return at + 1;
    }

    private static <T> Optional<String> line(String name, Optional<Known<T>> known) {
        return known.map(k -> name + ": " + k.value().toString().replaceAll("\\R", " ") + "\n");
    }
}
