package dev.readout.web.corrections;

import dev.readout.coding.FactKey;
import dev.readout.desk.Archive;
import dev.readout.evaluate.Measured;
import dev.readout.query.ActQuery;
import dev.readout.query.ActRow;
import dev.readout.query.CorrectionRow;
import dev.readout.serve.Role;
import dev.readout.web.corrections.Doubts.Doubt;
import dev.readout.web.frame.Answer;
import dev.readout.web.frame.Page;
import dev.readout.web.frame.Routes;
import dev.readout.web.frame.Turning;
import dev.readout.web.frame.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a person might look at next: acts that are coded less surely, and that nobody has judged yet. */
public final class QueuePage implements Page {
    private static final int ROWS = 25;
    private static final int CHUNK = 100;

    /** However few are in doubt, no more are looked through at once. */
    private static final int CHUNKS = 4;

    private final Archive archive;
    private final Doubts doubts;

    public QueuePage(Archive archive, Measured measured) {
        this.archive = archive;
        this.doubts = new Doubts(archive.codebook(), archive.gazetteer(), measured);
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/corrections/queue", this::queue);
    }

    private Answer queue(Visit visit) {
        Optional<Doubt> only = visit.find("doubt", Doubt.class);
        Optional<String> act =
                visit.find("act").filter(name -> archive.codebook().find(name).isPresent());
        List<QueueView.Line> lines = new ArrayList<>();
        Optional<String> next = fill(lines, visit, act, only);
        return Answer.show(
                "corrections/queue",
                new QueueView(
                        lines,
                        doubts.weakActs(),
                        act.orElse(""),
                        only,
                        visit.may(Role.CODER),
                        new Turning(Optional.empty(), next.map(place -> visit.with("after", place)))));
    }

    /** @return where to go on; absent where all was looked through */
    private Optional<String> fill(List<QueueView.Line> lines, Visit visit, Optional<String> act, Optional<Doubt> only) {
        Set<FactKey> judged = judged();
        Optional<String> after = visit.find("after");
        for (int i = 0; i < CHUNKS; i++) {
            dev.readout.query.Page page = dev.readout.query.Page.first(CHUNK);
            ActQuery all = act.map(ActQuery.all()::act).orElse(ActQuery.all());
            dev.readout.query.Answer<ActRow> answer =
                    archive.reader().pageActs(all.page(after.map(page::after).orElse(page)));
            answer.rows().stream()
                    .filter(row -> !judged.contains(row.key()))
                    .map(row -> new QueueView.Line(row, doubts.of(row.act())))
                    .filter(line -> only.map(line.doubts()::contains)
                            .orElse(!line.doubts().isEmpty()))
                    .forEach(lines::add);
            after = answer.next();
            if (after.isEmpty() || lines.size() >= ROWS) {
                break;
            }
        }
        return after;
    }

    private Set<FactKey> judged() {
        return archive.corrections().list().stream()
                .filter(row -> row.state() != CorrectionRow.State.UNDONE)
                .flatMap(row -> row.correction().fact().stream())
                .collect(Collectors.toSet());
    }
}
