package dev.readout.relate.account;

import java.util.Locale;

/** What is found of a topic in several accounts. None says what that means. */
public enum Verdict {
    /** All accounts say it alike. */
    BOTH,
    /** One account says it, and the others do not: no more is meant than that it does not stand in those documents. */
    ONLY,
    /** They say it on different rungs of one ladder of strength. */
    DIFFER_IN_STRENGTH,
    /** They say it in other words, as strong. */
    DIFFER_IN_WORDING;

    /** As people read it: {@code differ in strength}. */
    public String told() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
