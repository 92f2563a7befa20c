package dev.readout.fetch;

import dev.readout.document.Issue;

/** What can go wrong with an address, each with its stable code and what a person can do about it. */
enum Problem {
    ADDRESS_REFUSED(
            "address-refused",
            "Check the address; an address inside your own network needs --allow-private-addresses.",
            false),
    ROBOTS_DISALLOW("robots-disallow", "Ask whoever runs the site for leave, or get the page another way.", false),
    ROBOTS_UNKNOWN("robots-unknown", "Try again later: without its robots.txt nothing of a site is read.", true),
    HTTP_ERROR("http-error", "Check the address in a browser.", false),
    SERVER_ERROR("server-error", "Try again later; the fault is the server's.", true),
    BUSY("server-busy", "Try again later, or ask less often with --rate.", true),
    UNREACHABLE("unreachable", "Check the name and the network, and try again.", true),
    TOO_SLOW("too-slow", "Try again later, or allow more time with --timeout.", true),
    TOO_LARGE("too-large", "Get it by other means, and ingest the file.", false),
    EXPANDS("expands", "Get it by other means if you trust it, and ingest the file.", false),
    REDIRECT_LOOP("redirect-loop", "Check the address in a browser.", false),
    TOO_MANY_REDIRECTS(
            "too-many-redirects", "Give the address where it ends, or allow more with --max-redirects.", false),
    BAD_RESPONSE("bad-response", "Try again later; if it stays so, tell whoever runs the site.", true);

    private static final int LONGEST = 160;

    private final String code;
    private final String remedy;
    private final boolean retryable;

    Problem(String code, String remedy, boolean retryable) {
        this.code = code;
        this.remedy = remedy;
        this.retryable = retryable;
    }

    /** Whether another page of the host would fare no better. */
    boolean isOfHost() {
        return this == ROBOTS_UNKNOWN || this == BUSY || this == UNREACHABLE;
    }

    Issue of(String address, String cause) {
        return new Issue(code, "fetch", Issue.Severity.ERROR, shown(address), shown(cause), remedy, retryable);
    }

    /** What an exception says, in few words. */
    static String reason(Throwable e) {
        String message =
                String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
        String said = e.getMessage() == null || message.isEmpty() ? "" : ": " + message.replaceAll("[.:\\s]+$", "");
        return e.getClass().getSimpleName() + (said.length() > LONGEST ? said.substring(0, LONGEST) + "…" : said);
    }

    /** Addresses and messages come from strangers, and are shown on terminals. */
    private static String shown(String text) {
        return text.replaceAll("\\p{Cntrl}", "\uFFFD");
    }
}
