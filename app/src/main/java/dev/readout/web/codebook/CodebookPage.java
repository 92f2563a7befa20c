package dev.readout.web.codebook;

import dev.readout.codebook.ActCodebook;
import dev.readout.codebook.ActEntry;
import dev.readout.desk.RuleText;
import dev.readout.evaluate.Measured;
import dev.readout.query.Reader;
import dev.readout.serve.Problem;
import dev.readout.serve.ProblemException;
import dev.readout.web.frame.Answer;
import dev.readout.web.frame.Page;
import dev.readout.web.frame.Routes;
import dev.readout.web.frame.Visit;
import java.util.List;

/** The codebook: what each act means, the rules that code it, how well they do, and by what this archive was coded. */
public final class CodebookPage implements Page {
    private final ActCodebook codebook;
    private final Measured measured;
    private final Reader reader;

    /** @param measured how well each act is coded in the samples */
    public CodebookPage(ActCodebook codebook, Measured measured, Reader reader) {
        this.codebook = codebook;
        this.measured = measured;
        this.reader = reader;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/codebook", visit -> all())
                .get("/codebook.csv", visit -> csv())
                .get("/codebook/{act}", this::one);
    }

    private Answer all() {
        return Answer.show("codebook/acts", new ActsView(ActCodebook.VERSION, lines(), reader.listCoders()));
    }

    private List<ActsView.Line> lines() {
        return codebook.list().stream()
                .map(entry -> new ActsView.Line(entry, measured.find(entry.name())))
                .toList();
    }

    private Answer csv() {
        StringBuilder csv = new StringBuilder("act,plover,cameo,hits,gold,coded\r\n");
        for (ActsView.Line line : lines()) {
            ActEntry act = line.entry();
            csv.append(act.name()).append(',').append(act.plover()).append(',').append(act.cameo());
            line.score()
                    .ifPresentOrElse(
                            s -> csv.append(',')
                                    .append(s.hits())
                                    .append(',')
                                    .append(s.gold())
                                    .append(',')
                                    .append(s.coded()),
                            () -> csv.append(",,,"));
            csv.append("\r\n");
        }
        return Answer.csv("codebook.csv", csv.toString());
    }

    private Answer one(Visit visit) {
        return codebook.find(visit.path("act"))
                .map(entry -> Answer.show("codebook/act", view(entry)))
                .orElseThrow(() -> new ProblemException(Problem.notFound("The codebook has no such act.")));
    }

    private ActView view(ActEntry entry) {
        return new ActView(
                entry,
                measured.find(entry.name()),
                entry.rules().stream()
                        .map(rule -> new ActView.Rule(
                                rule.id(),
                                RuleText.parts(rule),
                                entry.examples().getOrDefault(rule.id(), List.of())))
                        .toList());
    }
}
