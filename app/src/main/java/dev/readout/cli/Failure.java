package dev.readout.cli;

import dev.readout.codebook.DataException;
import dev.readout.desk.DeskException;
import dev.readout.export.ExportException;
import dev.readout.ingest.Interrupted;
import dev.readout.store.StoreException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** Says in one sentence why a command failed. */
final class Failure {
    private Failure() {}

    static int tell(Exception e, Surroundings surroundings, boolean debug) {
        PrintStream err = surroundings.err();
        err.println("readout: " + sentence(e));
        if (debug) {
            e.printStackTrace(err);
        } else if (isUnexpected(e)) {
            err.println("This is a fault of the program; run it again with --debug to see where.");
        }
        return ExitCode.FAILED;
    }

    private static String sentence(Throwable e) {
        return switch (e) {
            case UncheckedIOException u -> sentence(Objects.requireNonNull(u.getCause(), "it always has one"));
            case NoSuchFileException f -> "there is no file " + f.getFile() + "; check the name.";
            case AccessDeniedException f -> "may not open " + f.getFile() + "; check its permissions.";
            case IOException io -> "reading or writing failed: " + io.getMessage();
            case DataException d -> "a data file is wrong: " + d.getMessage();
            case CommandException c -> String.valueOf(c.getMessage());
            case DeskException p -> String.valueOf(p.getMessage());
            case Interrupted i -> String.valueOf(i.getMessage());
            case StoreException s -> String.valueOf(s.getMessage());
            case ExportException x -> String.valueOf(x.getMessage());
            case Throwable t -> t.getClass().getSimpleName() + (t.getMessage() == null ? "" : ": " + t.getMessage());
        };
    }

    private static boolean isUnexpected(Exception e) {
        return !(e instanceof CommandException
                || e instanceof DeskException
                || e instanceof DataException
                || e instanceof Interrupted
                || e instanceof StoreException
                || e instanceof ExportException
                || e instanceof IOException
                || e instanceof UncheckedIOException);
    }
}
