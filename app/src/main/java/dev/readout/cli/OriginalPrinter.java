package dev.readout.cli;

import dev.readout.document.Document;
import dev.readout.query.Reader;
import dev.readout.store.Keys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Hands over the bytes that a document was read from, as they came. */
record OriginalPrinter(Reader reader, Surroundings surroundings) {

    /**
     * @param file where they go; standard output if absent
     * @throws CommandException where they were not kept, or would go to a terminal
     */
    void print(Document document, Optional<Path> file) throws IOException {
        byte[] bytes = bytes(document);
        if (file.isPresent()) {
            Files.write(file.get(), bytes);
        } else if (surroundings.outTerminal()) {
            throw new CommandException("the original may hold codes that a terminal obeys; add -o FILE.");
        } else {
            surroundings.out().write(bytes, 0, bytes.length);
            surroundings.out().flush();
        }
    }

    private byte[] bytes(Document document) {
        String hash = document.snapshot().hash();
        byte[] bytes = reader.findBytes(hash)
                .orElseThrow(() -> new CommandException("the original of " + document.name()
                        + " was not kept; ingest it again with --keep-originals, which keeps files too."));
        if (!Keys.sha256(bytes).equals(hash)) {
            throw new CommandException(
                    "what is kept as the original of " + document.name() + " is not that; 'verify' tells more.");
        }
        return bytes;
    }
}
