package dev.readout.web.commitment;

import dev.readout.correct.Judgement;
import dev.readout.correct.Judgement.Verdict;
import dev.readout.desk.Archive;
import dev.readout.desk.DeskException;
import dev.readout.desk.Turn;
import dev.readout.serve.AuditLog;
import dev.readout.serve.Problem;
import dev.readout.serve.ProblemException;
import dev.readout.serve.Role;
import dev.readout.store.BusyException;
import dev.readout.store.Store;
import dev.readout.web.frame.Answer;
import dev.readout.web.frame.Page;
import dev.readout.web.frame.Routes;
import dev.readout.web.frame.Visit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;

/** Takes what a coder says of evidence: whether it shows that a commitment was kept. */
public final class EvidencePage implements Page {
    private final Archive archive;
    private final Turn turn;
    private final AuditLog audit;

    public EvidencePage(Archive archive, Turn turn) {
        this.archive = archive;
        this.turn = turn;
        this.audit = AuditLog.in(archive.place().directory());
    }

    @Override
    public void addTo(Routes routes) {
        routes.post(CommitmentPage.PATH, Role.CODER, this::judge);
    }

    private Answer judge(Visit visit) {
        String commitment = visit.findField("id")
                .flatMap(id -> archive.reader().findCommitment(id, LocalDate.now(Clock.systemUTC())))
                .map(row -> row.act().key().toString())
                .orElseThrow(() -> new DeskException("no act with this key commits to anything."));
        String evidence = visit.findField("evidence")
                .filter(archive.reader()::isFact)
                .orElseThrow(() -> new DeskException("the evidence is no deed, act or engagement of the record."));
        String why = visit.findField("why").orElseThrow(() -> new DeskException("say why."));
        note(new Judgement(
                commitment,
                evidence,
                verdict(visit),
                visit.caller().name(),
                Clock.systemUTC().instant(),
                why));
        return Answer.goTo(Lines.address(commitment) + "#evidence");
    }

    private static Verdict verdict(Visit visit) {
        String told = visit.findField("verdict").orElse("");
        return Stream.of(Verdict.values())
                .filter(verdict -> verdict.name().toLowerCase(Locale.ROOT).equals(told))
                .findFirst()
                .orElseThrow(() -> new DeskException("a form accepts or rejects."));
    }

    private void note(Judgement judgement) {
        String what = "judge " + judgement.verdict().name().toLowerCase(Locale.ROOT);
        try {
            turn.write(() -> {
                try (Store store = archive.place().open(Clock.systemUTC())) {
                    store.judge(judgement);
                }
            });
            audit.add(judgement.who(), what, judgement.commitment(), "added");
        } catch (BusyException e) {
            audit.add(judgement.who(), what, judgement.commitment(), "refused: another is writing");
            throw new ProblemException(Problem.busy(
                    "The archive is being written, perhaps by documents that are brought in: send it again later.",
                    Turn.RETRY_SECONDS));
        }
    }
}
