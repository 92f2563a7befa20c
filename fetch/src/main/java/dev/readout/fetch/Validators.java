package dev.readout.fetch;

import java.util.Optional;

/**
 * By what a server tells one version of a page from another (RFC 9110, section 8.8).
 *
 * @param address the address that gave the page, after redirects; no other is asked with them
 * @param etag the entity tag as it was written, with its quotes
 * @param lastModified the date as it was written
 */
public record Validators(String address, Optional<String> etag, Optional<String> lastModified) {

    /** Of a page that was never fetched. */
    public static Validators none() {
        return new Validators("", Optional.empty(), Optional.empty());
    }
}
