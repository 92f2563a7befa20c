package dev.readout.cli;

import dev.readout.ingest.Progress;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * How a run tells of its course on standard error.
 *
 * @param surroundings in which words for people go the same way
 * @param log takes the issues
 * @param progress opened when the run begins
 * @param report takes what came of it
 */
record Telling(Surroundings surroundings, IssueLog log, Supplier<Progress> progress, Consumer<ReportText> report) {

    /** For people: a bar or lines, a line an issue, and the report in words. */
    static Telling forPeople(Surroundings surroundings, OptionalLong size, boolean bar) {
        return new Telling(
                surroundings,
                new IssueLog(surroundings.err(), bar),
                () -> surroundings.progress(size),
                text -> surroundings.err().println(text.words()));
    }

    /** For a program: an event a line. */
    static Telling forPrograms(Surroundings surroundings, OptionalLong size) {
        EventLines lines = new EventLines(surroundings.err(), size, System::nanoTime);
        return new Telling(
                surroundings.tellingTo(lines.notes()),
                new IssueLog(lines::issue),
                () -> lines,
                text -> lines.report(text.fields()));
    }
}
