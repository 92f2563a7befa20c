package dev.readout.store;

import java.time.Instant;
import java.util.Optional;

/**
 * What is remembered of a page that was fetched and whose documents are in the archive.
 *
 * @param address as it was asked for
 * @param answeredBy the address that gave it, after redirects
 * @param etag the entity tag as it was written
 * @param lastModified the date as it was written
 * @param hash SHA-256 of the bytes in hexadecimal
 * @param retrieved when it was last seen to be so
 * @param fingerprint of what its texts were coded by
 */
public record Fetch(
        String address,
        String answeredBy,
        Optional<String> etag,
        Optional<String> lastModified,
        String hash,
        Instant retrieved,
        String fingerprint) {}
