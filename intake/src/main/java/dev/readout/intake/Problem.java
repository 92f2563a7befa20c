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
    BINARY("binary", Issue.Severity.ERROR, "Convert it to text, HTML or PDF first.", false),
    NO_DOCUMENTS("no-documents", Issue.Severity.ERROR, "Check that the file was written completely.", false),
    DAMAGED("damaged", Issue.Severity.ERROR, "Get the file again; what stood before the damage was read.", false),
    TRUNCATED("truncated", Issue.Severity.ERROR, "Get the file again; what was whole was read.", false),
    EXPANDS(
            "expands",
            Issue.Severity.ERROR,
            "Unpack it yourself if you trust it, or raise the limit with --max-ratio.",
            false),
    TOO_NESTED("too-nested", Issue.Severity.ERROR, "Unpack it yourself, or raise the limit with --max-nesting.", false),
    TOO_MANY(
            "too-many-entries",
            Issue.Severity.ERROR,
            "Split the archive, or raise the limit with --max-entries.",
            false),
    ENCRYPTED("encrypted", Issue.Severity.ERROR, "Take the password off first.", false),
    SCANNED("scanned", Issue.Severity.ERROR, "Have the words read by OCR first.", false),
    SCANNED_PAGES("scanned-pages", Issue.Severity.WARNING, "Have the words of these pages read by OCR first.", false),
    NO_FIELD_MAP(
            "no-field-map",
            Issue.Severity.ERROR,
            "Tell which field says what: --map text=FIELD,title=FIELD,date=FIELD,url=FIELD,id=FIELD.",
            false),
    BAD_RECORD("bad-record", Issue.Severity.ERROR, "Put the record right, or name another field with --map.", false),
    BAD_FIELD("bad-field", Issue.Severity.WARNING, "Put the field right, or leave it out of --map.", false),
    SUMMARY_ONLY("summary-only", Issue.Severity.WARNING, "Read the page itself for the whole text.", false),
    ADDRESSES_ONLY("addresses-only", Issue.Severity.ERROR, "Fetch the pages that it lists, and read those.", false),
    CUT_OFF("cut-off", Issue.Severity.WARNING, "Read the page itself for the whole text.", false),
    PASSED_OVER("passed-over", Issue.Severity.WARNING, "Nothing needs to be done if these are no documents.", false),
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

    private static final int LONGEST = 160;

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

    /** What an exception says, in few words and without the text of the file. */
    static String reason(Throwable e) {
        String message =
                String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
        String start = message.substring(0, Math.min(2 * LONGEST, message.length()));
        String said = e.getMessage() == null || start.isEmpty() ? "" : ": " + start.replaceAll("[.:\\s]+$", "");
        return e.getClass().getSimpleName() + (said.length() > LONGEST ? said.substring(0, LONGEST) + "…" : said);
    }

    Issue of(String subject, String cause) {
        return new Issue(code, "intake", severity, shown(subject), shown(cause), remedy, retryable);
    }

    /** Names and messages come from strangers, and are shown on terminals. */
    private static String shown(String text) {
        return text.replaceAll("\\p{Cntrl}", "\uFFFD");
    }
}
