package dev.readout.document;

import java.time.Instant;
import java.util.Optional;

/**
 * One publication as it is coded: a snapshot's text and what is known beside it.
 *
 * @param name what a person calls it: the file's name, or its address
 * @param snapshot the bytes that it was read from
 * @param metadata what is known beside the text
 * @param text the cleaned text
 */
public record Document(String name, Snapshot snapshot, Metadata metadata, Text text) {

    /** The same, got from where it was published at a moment. */
    public Document capturedAt(Instant moment) {
        return new Document(name, snapshot.capturedAt(moment), metadata, text);
    }

    /**
     * The bytes of one version of a document.
     *
     * @param hash SHA-256 in hexadecimal
     * @param size in bytes
     * @param mediaType such as {@code text/html}
     * @param charset the name of the charset that they were read in
     * @param captured when these bytes were got: the answer of a server, the record of a web archive, the file's last
     *     change. It puts versions in order and is part of no key
     */
    public record Snapshot(String hash, long size, String mediaType, String charset, Optional<Instant> captured) {

        /** Of which nobody knows when it was got. */
        public Snapshot(String hash, long size, String mediaType, String charset) {
            this(hash, size, mediaType, charset, Optional.empty());
        }

        Snapshot capturedAt(Instant moment) {
            return new Snapshot(hash, size, mediaType, charset, Optional.of(moment));
        }
    }
}
