package dev.readout.intake;

import dev.readout.document.Issue;

/** What can be wrong with an input, each with its stable code and what a person can do about it. */
enum Problem {
    EMPTY("empty", Issue.Severity.ERROR, "Check that the file was written completely.", false),
    NO_TEXT("no-text", Issue.Severity.ERROR, "Check that the page holds a text and not only menus or scripts.", false),
    TOO_LARGE("too-large", Issue.Severity.ERROR, "Split the file, or raise the limit of bytes.", false),
    TOO_DEEP(
            "too-deep",
            Issue.Severity.WARNING,
            "Check the page: its text was read, its deepest structure was not.",
            false),
    BINARY("binary", Issue.Severity.ERROR, "Convert it to text or HTML first.", false),
    UNSUPPORTED("unsupported-type", Issue.Severity.ERROR, "Name the file itself if it holds text all the same.", false),
    BAD_ENCODING(
            "bad-encoding",
            Issue.Severity.WARNING,
            "Get the file again, or convert it to UTF-8 from its real charset.",
            false),
    CHARSET_GUESSED("charset-guessed", Issue.Severity.WARNING, "Convert the file to UTF-8 to be sure.", false),
    NOT_FOUND("not-found", Issue.Severity.ERROR, "Check the name; it may have been moved while the run went on.", true),
    NO_PERMISSION("no-permission", Issue.Severity.ERROR, "Allow the user who runs this to read it.", true),
    LINK("link-not-followed", Issue.Severity.WARNING, "Name the directory that it points to.", false),
    UNREADABLE("unreadable", Issue.Severity.ERROR, "Check the disk and try again.", true);

    private final String code;
    private final Issue.Severity severity;
    private final String remedy;
    private final boolean retryable;

    Problem(String code, Issue.Severity severity, String remedy, boolean retryable) {
        this.code = code;
        this.severity = severity;
        this.remedy = remedy;
        this.retryable = retryable;
    }

    Issue of(String subject, String cause) {
        return new Issue(code, "intake", severity, subject, cause, remedy, retryable);
    }
}
