package dev.readout.cli;

import dev.readout.correct.Judgement;
import dev.readout.correct.Judgement.Verdict;
import dev.readout.query.Reader;
import dev.readout.store.Store;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a person says of a commitment and its evidence. */
abstract sealed class JudgeCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Verdict verdict;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Parameters(index = "0", paramLabel = "ID", description = "The commitment, as 'commitments' names it.")
    private String commitment = "";

    @Parameters(index = "1", paramLabel = "EVIDENCE", description = "What was done, as 'commitments --chain' names it.")
    private String evidence = "";

    @Option(names = "--who", paramLabel = "NAME", description = "Who says so (READOUT_WHO, or 'who' in readout.toml).")
    private String who = "";

    @Option(names = "--why", paramLabel = "REASON", required = true, description = "Why, in a sentence.")
    private String why = "";

    private JudgeCommand(Surroundings surroundings, Verdict verdict) {
        this.surroundings = surroundings;
        this.verdict = verdict;
    }

    /** Evidence shows that it was kept. */
    @Command(
            name = "accept",
            mixinStandardHelpOptions = true,
            description =
                    "Say that evidence shows that a commitment was kept. Added to the record; the last word counts.")
    static final class Accept extends JudgeCommand {
        Accept(Surroundings surroundings) {
            super(surroundings, Verdict.ACCEPT);
        }
    }

    /** It does not. */
    @Command(
            name = "reject",
            mixinStandardHelpOptions = true,
            description = "Say that evidence is none. Added to the record; the last word counts.")
    static final class Reject extends JudgeCommand {
        Reject(Surroundings surroundings) {
            super(surroundings, Verdict.REJECT);
        }
    }

    @Override
    public Integer call() {
        String name = CorrectionOptions.checkedWho(who);
        if (why.isBlank()) {
            throw new CommandException("say why, in a sentence: --why REASON.");
        }
        Reader reader = archive.reader();
        if (reader.findCommitment(commitment, LocalDate.EPOCH).isEmpty()) {
            throw new CommandException(
                    "no commitment is called " + commitment + "; 'readout commitments' shows the name of each.");
        }
        if (!reader.isFact(evidence)) {
            throw new CommandException("no deed, act or engagement is called " + evidence
                    + "; 'readout commitments --chain " + commitment + "' shows what may be evidence.");
        }
        try (Store store = archive.place().open(Clock.systemUTC())) {
            Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS);
            store.judge(new Judgement(commitment, evidence, verdict, name, now, why.strip()));
        }
        surroundings.err().println("Noted; nothing that was said before is gone.");
        return ExitCode.DONE;
    }
}
