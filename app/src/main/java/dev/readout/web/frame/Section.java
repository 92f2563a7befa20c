package dev.readout.web.frame;

import java.util.Locale;

/** The parts of the site, in the order of its navigation. */
public enum Section {
    START("/"),
    SEARCH("/search"),
    DOCUMENTS("/documents"),
    ENGAGEMENTS("/engagements"),
    ACTORS("/actors"),
    WORDING("/wording"),
    COMMITMENTS("/commitments"),
    MECHANISMS("/mechanisms"),
    CODEBOOK("/codebook"),
    CORRECTIONS("/corrections"),
    /** Stands in none of them. */
    NONE("");

    private final String path;

    Section(String path) {
        this.path = path;
    }

    /** Of its first page. */
    public String path() {
        return path;
    }

    /** In the message files. */
    public String key() {
        return "section." + name().toLowerCase(Locale.ROOT);
    }
}
