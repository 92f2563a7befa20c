package dev.readout.cli;

import dev.readout.correct.Amendment;
import dev.readout.correct.Correction;
import dev.readout.desk.CorrectionDesk;
import dev.readout.query.Reader;
import dev.readout.store.CorrectionException;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who corrects, and why, in which archive. */
final class CorrectionOptions {
    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Option(names = "--who", paramLabel = "NAME", description = "Who says so (READOUT_WHO, or 'who' in readout.toml).")
    private String who = "";

    @Option(names = "--why", paramLabel = "REASON", required = true, description = "Why, in a sentence.")
    private String why = "";

    CorrectionDesk desk() throws IOException {
        return CorrectionDesk.open(archive.place());
    }

    Reader reader() {
        return archive.reader();
    }

    Correction said(Amendment amendment, Instant at) {
        return new Correction(amendment, checkedWho(who), at, checkedWhy());
    }

    /** Adds what is said to the archive and tells how it is called; all or nothing. */
    int say(Surroundings surroundings, CorrectionDesk desk, List<Amendment> amendments) {
        Instant now = Clock.systemUTC().instant();
        for (int i = 0; i < amendments.size(); i++) {
            desk.say(said(amendments.get(i), now.plusMillis(i)));
        }
        return add(surroundings, desk);
    }

    /** Adds what was said at the desk to the archive and tells how it is called; all or nothing. */
    static int add(Surroundings surroundings, CorrectionDesk desk) {
        try {
            tell(surroundings, desk.add());
        } catch (CorrectionException e) {
            throw new CommandException(e.getMessage() + "; nothing was added.", e);
        }
        return ExitCode.DONE;
    }

    /** The ids on standard output, for whoever goes on with them. */
    static void tell(Surroundings surroundings, List<Correction> corrections) {
        corrections.forEach(c -> surroundings.out().print(c.id() + "\n"));
        surroundings
                .err()
                .println((corrections.size() == 1 ? "1 correction" : corrections.size() + " corrections")
                        + " added; 'readout correct undo' takes one back.");
    }

    static String checkedWho(String who) {
        if (who.isBlank()) {
            throw new CommandException(
                    "say who corrects: --who NAME, READOUT_WHO in the environment, or who = \"NAME\" in readout.toml.");
        }
        return who.strip();
    }

    private String checkedWhy() {
        if (why.isBlank()) {
            throw new CommandException("say why, in a sentence: --why REASON.");
        }
        return why.strip();
    }
}
