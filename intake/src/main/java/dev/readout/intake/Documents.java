package dev.readout.intake;

import dev.readout.document.Document;
import java.util.function.Consumer;

/** Takes documents as soon as they are read; the room that reads keeps none. */
@FunctionalInterface
public interface Documents {
    /** @param bytes what its snapshot is of: a file, a member of an archive, a record with the fields that were read */
    void add(Document document, byte[] bytes);

    /** For whom the bytes do not matter. */
    static Documents alone(Consumer<? super Document> taker) {
        return (document, bytes) -> taker.accept(document);
    }
}
