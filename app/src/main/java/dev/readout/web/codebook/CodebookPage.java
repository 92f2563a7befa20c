package dev.readout.web.codebook;

import dev.readout.codebook.ActCodebook;
import dev.readout.evaluate.Measured;
import dev.readout.serve.Problem;
import dev.readout.serve.ProblemException;
import dev.readout.web.frame.Answer;
import dev.readout.web.frame.Page;
import dev.readout.web.frame.Routes;
import dev.readout.web.frame.Visit;

/** The codebook: what each act means, the rules that code it, and how well they do. */
public final class CodebookPage implements Page {
    private final ActCodebook codebook;
    private final Measured measured;

    /** @param measured how well each act is coded in the samples */
    public CodebookPage(ActCodebook codebook, Measured measured) {
        this.codebook = codebook;
        this.measured = measured;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/codebook", visit -> all()).get("/codebook/{act}", this::one);
    }

    private Answer all() {
        return Answer.show(
                "codebook/acts",
                new ActsView(
                        ActCodebook.VERSION,
                        codebook.list().stream()
                                .map(entry -> new ActsView.Line(
                                        entry.name(), entry.definition(), measured.find(entry.name())))
                                .toList()));
    }

    private Answer one(Visit visit) {
        return codebook.find(visit.path("act"))
                .map(entry -> Answer.show("codebook/act", new ActView(entry, measured.find(entry.name()))))
                .orElseThrow(() -> new ProblemException(Problem.notFound("The codebook has no such act.")));
    }
}
