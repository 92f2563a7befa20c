package dev.readout.cli;

import dev.readout.coding.Coded;
import dev.readout.document.DocumentKey;
import dev.readout.query.Reader;
import java.util.List;

/** Finds the document that a person names by its name, address or hash, or by how one of these begins. */
final class DocumentName {
    private static final int CHOICES = 5;

    private DocumentName() {}

    /** @throws CommandException where none or more than one is called so, with the choices */
    static Coded coded(Reader reader, String told) {
        return reader.findDocument(told).orElseThrow(() -> {
            List<String> choices = reader.listKeys(told, CHOICES);
            return new CommandException(
                    choices.isEmpty()
                            ? "no document is called '" + told + "'; 'readout documents' lists them."
                            : "more than one document begins with '" + told + "'; say which: "
                                    + String.join(", ", choices));
        });
    }

    static String key(Reader reader, String told) {
        return DocumentKey.of(coded(reader, told).document());
    }
}
