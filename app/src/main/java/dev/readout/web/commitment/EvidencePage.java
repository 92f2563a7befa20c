package dev.readout.web.commitment;

import dev.readout.correct.Judgement;
import dev.readout.correct.Judgement.Verdict;
import dev.readout.desk.DeskException;
import dev.readout.desk.Scribe;
import dev.readout.query.Reader;
import dev.readout.serve.Role;
import dev.readout.web.frame.Answer;
import dev.readout.web.frame.Page;
import dev.readout.web.frame.Routes;
import dev.readout.web.frame.Visit;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Takes what a coder says of evidence: whether it shows that a commitment was kept. */
public final class EvidencePage implements Page {
    private final Reader reader;
    private final Scribe scribe;

    public EvidencePage(Reader reader, Scribe scribe) {
        this.reader = reader;
        this.scribe = scribe;
    }

    @Override
    public void addTo(Routes routes) {
        routes.post(CommitmentPage.PATH, Role.CODER, this::judge);
    }

    private Answer judge(Visit visit) {
        String commitment = visit.findField("id")
                .flatMap(id -> reader.findCommitment(id, LocalDate.now(Clock.systemUTC())))
                .map(row -> row.act().key().toString())
                .orElseThrow(() -> new DeskException("no act with this key commits to anything."));
        String evidence = visit.findField("evidence")
                .filter(reader::isFact)
                .orElseThrow(() -> new DeskException("the evidence is no deed, act or engagement of the record."));
        String why = visit.findField("why").orElseThrow(() -> new DeskException("say why."));
        Verdict verdict = visit.findField("verdict", Verdict.class)
                .orElseThrow(() -> new DeskException("a form accepts or rejects."));
        Instant now = Clock.systemUTC().instant();
        scribe.judge(new Judgement(commitment, evidence, verdict, visit.caller().name(), now, why));
        return Answer.goTo(Lines.address(commitment) + "#evidence");
    }
}
