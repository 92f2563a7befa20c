package dev.readout.fetch;

import dev.readout.document.Issue;
import java.time.Instant;
import java.util.Optional;

/** What came of asking for an address. */
public sealed interface Fetched {

    /**
     * A page, or whatever else the server keeps there.
     *
     * @param address the address that gave it, after redirects
     * @param bytes the bytes, unpacked
     * @param mediaType such as {@code text/html}, in small letters, where the server tells it
     * @param charset the name of the charset, where the server tells it
     * @param validators by which to ask whether it has changed
     * @param retrieved when it came
     */
    record Body(
            String address,
            byte[] bytes,
            Optional<String> mediaType,
            Optional<String> charset,
            Validators validators,
            Instant retrieved)
            implements Fetched {}

    /** The server says that it is what it was. */
    record NotModified(Instant checked) implements Fetched {}

    /**
     * Nothing came, for a reason.
     *
     * @param silent the host that gives nothing for now, whatever it is asked for, where that is the reason
     */
    record Absent(Issue issue, Optional<String> silent) implements Fetched {}
}
