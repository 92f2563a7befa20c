package dev.readout.ingest;

import dev.readout.document.Issue;

/** What can go wrong on the way from the web that neither fetching nor reading notices. */
enum Problem {
    TOO_NESTED("too-nested", "Name the listings further down themselves.", false),
    TOO_MANY("too-many-entries", "Name the listings further down themselves, or raise the limit.", false),
    LEFT_OUT("left-out", "Try again later: the host gave nothing several times in a row.", true),
    BAD_LINK("bad-link", "Tell whoever runs the site.", false),
    ROUND_FAILED("round-failed", "See what it says; the next round tries again.", true);

    private final String code;
    private final String remedy;
    private final boolean retryable;

    Problem(String code, String remedy, boolean retryable) {
        this.code = code;
        this.remedy = remedy;
        this.retryable = retryable;
    }

    Issue of(String address, String cause) {
        return new Issue(code, "ingest", Issue.Severity.ERROR, shown(address), shown(cause), remedy, retryable);
    }

    /** Addresses come from strangers, and are shown on terminals. */
    private static String shown(String text) {
        return text.replaceAll("\\p{Cntrl}", "\uFFFD");
    }
}
