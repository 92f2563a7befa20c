package dev.readout.pipeline;

import dev.readout.coding.Coded;
import dev.readout.document.Document;
import dev.readout.document.Issue;
import dev.readout.document.Issues;
import java.util.Optional;

/** Codes documents of a batch: one on which the pipeline itself fails is an issue, and no reason to lose the rest. */
public record CarefulCoder(Pipeline pipeline) {

    /** The coding; absent where the coding failed, and then an issue says why. */
    public Optional<Coded> code(Document document, Issues issues) {
        try {
            return Optional.of(pipeline.code(document, issues));
        } catch (RuntimeException | StackOverflowError e) {
            issues.add(new Issue(
                    "coding-failed",
                    "pipeline",
                    Issue.Severity.ERROR,
                    document.name(),
                    "Coding it failed: " + e.getClass().getSimpleName() + at(e) + ".",
                    "Report this with the document, if it may be shared.",
                    false));
            return Optional.empty();
        }
    }

    private static String at(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        return trace.length == 0 ? "" : " at " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
    }
}
