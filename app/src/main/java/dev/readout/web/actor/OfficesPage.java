package dev.readout.web.actor;

import dev.readout.codebook.Spellings;
import dev.readout.desk.AnswerMemory;
import dev.readout.desk.Archive;
import dev.readout.query.TenureQuery;
import dev.readout.query.TenureRow;
import dev.readout.serve.Problem;
import dev.readout.serve.ProblemException;
import dev.readout.web.frame.ActorNames;
import dev.readout.web.frame.Answer;
import dev.readout.web.frame.Feed;
import dev.readout.web.frame.Page;
import dev.readout.web.frame.Routes;
import dev.readout.web.frame.Turning;
import dev.readout.web.frame.Visit;
import java.util.List;
import java.util.Optional;

/** Who was seen in which office of a state or body. */
public final class OfficesPage implements Page {
    private static final int ROWS = 40;
    private static final int DEEPEST = 100_000;

    private final AnswerMemory memory;
    private final ActorNames names;
    private final Spellings spellings;

    public OfficesPage(Archive archive, AnswerMemory memory, ActorNames names) {
        this.memory = memory;
        this.names = names;
        this.spellings = archive.spellings();
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/offices", this::list);
    }

    private Answer list(Visit visit) {
        String code = visit.find("code")
                .map(names::code)
                .orElseThrow(() -> new ProblemException(Problem.notFound("Whose offices? Name a state or body.")));
        Optional<String> office = visit.find("office");
        int from = visit.number("from", 0, DEEPEST);
        TenureQuery query = TenureQuery.all(spellings).country(code);
        query = office.map(query::office).orElse(query);
        List<TenureRow> rows = memory.tenures(query.page(ROWS + 1, from));
        return Answer.show(
                "actor/offices",
                new OfficesView(
                        code,
                        office.orElse(""),
                        Tenures.of(rows.stream().limit(ROWS).toList()),
                        Turning.of(visit, from, ROWS, from + rows.size()),
                        List.of(Feed.json("/api/v1/tenures?" + Visit.pair("country", code)))));
    }
}
