package dev.readout.serve;

import java.util.Locale;

/** What somebody may do. Each may do what those before it may. */
public enum Role {
    /** Asks. */
    READER,
    /** Corrects. */
    CODER,
    /** Brings documents in. */
    ADMIN;

    public boolean includes(Role needed) {
        return compareTo(needed) >= 0;
    }

    /** In small letters, as it is written and told. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
