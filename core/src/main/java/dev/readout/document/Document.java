package dev.readout.document;

/**
 * One publication as it is coded: a snapshot's text and what is known beside it.
 *
 * @param name what a person calls it: the file's name, or its address
 * @param snapshot the bytes that it was read from
 * @param metadata what is known beside the text
 * @param text the cleaned text
 */
public record Document(String name, Snapshot snapshot, Metadata metadata, Text text) {

    /**
     * The bytes of one version of a document.
     *
     * @param hash SHA-256 in hexadecimal
     * @param size in bytes
     * @param mediaType such as {@code text/html}
     * @param charset the name of the charset that they were read in
     */
    public record Snapshot(String hash, long size, String mediaType, String charset) {}
}
