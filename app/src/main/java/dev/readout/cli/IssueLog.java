package dev.readout.cli;

import dev.readout.document.Issue;
import dev.readout.document.Issues;
import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Tells each issue on standard error in one line and counts them by code. Thread-safe. */
final class IssueLog implements Issues {
    private static final String CLEAR = "\r\u001B[2K";

    private final Consumer<Issue> tell;
    private final Map<String, Long> counts = new TreeMap<>();

    IssueLog(PrintStream err) {
        this(err, false);
    }

    /** @param bar whether a progress bar is on the line that is written over */
    IssueLog(PrintStream err, boolean bar) {
        this(issue -> err.println((bar ? CLEAR : "") + words(issue)));
    }

    /** @param tell how each issue is told */
    IssueLog(Consumer<Issue> tell) {
        this.tell = tell;
    }

    private static String words(Issue issue) {
        String kind = issue.severity() == Issue.Severity.ERROR ? "error" : "warning";
        return "%s: %s (%s): %s %s".formatted(issue.subject(), kind, issue.code(), issue.cause(), issue.remedy());
    }

    @Override
    public synchronized void add(Issue issue) {
        counts.merge(issue.code(), 1L, Long::sum);
        tell.accept(issue);
    }

    synchronized Map<String, Long> counts() {
        return Map.copyOf(counts);
    }

    /** Of a command that did all else. */
    synchronized int exitCode() {
        return counts.isEmpty() ? ExitCode.DONE : ExitCode.DONE_WITH_ISSUES;
    }
}
