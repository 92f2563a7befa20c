package dev.readout.web.corrections;

import dev.readout.desk.CorrectionFilter;
import dev.readout.query.CorrectionReader;
import dev.readout.query.CorrectionRow;
import dev.readout.serve.Role;
import dev.readout.web.frame.Answer;
import dev.readout.web.frame.Feed;
import dev.readout.web.frame.Page;
import dev.readout.web.frame.Routes;
import dev.readout.web.frame.Turning;
import dev.readout.web.frame.Visit;
import java.util.List;

/** What people said of the record, the latest first, and how far they agree. */
public final class CorrectionsPage implements Page {
    private static final int ROWS = 50;
    private static final int DEEPEST = 1_000_000;

    private final CorrectionReader corrections;

    public CorrectionsPage(CorrectionReader corrections) {
        this.corrections = corrections;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/corrections", this::list).get("/corrections/agreement.csv", visit -> csv());
    }

    private Answer list(Visit visit) {
        boolean unfit = visit.find("unfit").isPresent();
        CorrectionFilter filter =
                new CorrectionFilter(visit.find("document"), visit.find("who"), visit.findDay("since"), unfit);
        List<CorrectionRow> rows = filter.list(corrections).reversed();
        int from = Math.min(visit.number("from", 0, DEEPEST), rows.size());
        return Answer.show(
                "corrections/list",
                new CorrectionsView(
                        rows.subList(from, Math.min(rows.size(), from + ROWS)),
                        from,
                        rows.size(),
                        visit.find("who").orElse(""),
                        unfit,
                        Agreement.of(corrections.list()),
                        visit.may(Role.CODER),
                        Turning.of(visit, from, ROWS, rows.size()),
                        List.of(Feed.json("/api/v1/corrections"), Feed.csv("/corrections/agreement.csv"))));
    }

    private Answer csv() {
        StringBuilder csv = new StringBuilder("one,other,facts,agreed\r\n");
        Agreement.of(corrections.list())
                .pairs()
                .forEach(pair -> csv.append(quoted(pair.one()))
                        .append(',')
                        .append(quoted(pair.other()))
                        .append(',')
                        .append(pair.facts())
                        .append(',')
                        .append(pair.agreed())
                        .append("\r\n"));
        return Answer.csv("agreement.csv", csv.toString());
    }

    private static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }
}
