package dev.readout.cli;

/** What a command tells the shell. */
final class ExitCode {
    static final int DONE = 0;
    static final int DONE_WITH_ISSUES = 1;
    static final int WRONG_USAGE = 2;
    static final int FAILED = 3;

    private ExitCode() {}
}
