package dev.readout.likeness;

import dev.readout.document.Block;
import dev.readout.document.Known;
import dev.readout.document.Metadata;
import dev.readout.document.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What of a document counts for likeness. Its issuer does not: two states publish one joint statement.
 *
 * @param words of its running text
 * @param title of its headline; none where it has none
 * @param published the day of publication
 * @param address where it was published
 */
public record Release(Words words, Words title, Optional<LocalDate> published, Optional<String> address) {

    public static Release of(Text text, Metadata metadata) {
        String title = metadata.title().map(Known::value).orElseGet(() -> titleIn(text));
        return new Release(
                Words.running(text),
                Words.of(title),
                metadata.published().map(Known::value),
                metadata.address().map(Known::value));
    }

    private static String titleIn(Text text) {
        return text.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.TITLE)
                .map(block -> text.cut(block.span()))
                .findFirst()
                .orElse("");
    }

    /** By which the archive finds what this may be a repost of. */
    public Signature signature() {
        return Signature.of(words);
    }
}
