package dev.readout.web.corrections;

import dev.readout.coding.Act;
import dev.readout.coding.ActorRef;
import dev.readout.coding.FactKey;
import dev.readout.desk.Archive;
import dev.readout.evaluate.Measured;
import dev.readout.query.ActQuery;
import dev.readout.query.ActRow;
import dev.readout.query.CorrectionRow;
import dev.readout.serve.Role;
import dev.readout.web.corrections.Doubts.Doubt;
import dev.readout.web.frame.Answer;
import dev.readout.web.frame.Csv;
import dev.readout.web.frame.Feed;
import dev.readout.web.frame.Page;
import dev.readout.web.frame.Routes;
import dev.readout.web.frame.Turning;
import dev.readout.web.frame.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person might look at next: acts that are coded less surely, and that nobody has judged yet. */
public final class QueuePage implements Page {
    private static final int ROWS = 25;
    private static final int CHUNK = 100;

    /** However few are in doubt, no more are looked through at once. */
    private static final int CHUNKS = 4;

    /** A program that takes the list has more patience. */
    private static final int CHUNKS_OF_FILE = 40;

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
        if (visit.wants("csv")) {
            return csv(look(Optional.empty(), act, only, CHUNKS_OF_FILE, Integer.MAX_VALUE));
        }
        Looked looked = look(visit.find("after"), act, only, CHUNKS, ROWS);
        return Answer.show(
                "corrections/queue",
                new QueueView(
                        looked.lines(),
                        doubts.weakActs(),
                        act.orElse(""),
                        only,
                        visit.may(Role.CODER),
                        new Turning(Optional.empty(), looked.next().map(place -> visit.with("after", place))),
                        List.of(Feed.csv(visit.with("form", "csv")))));
    }

    /** @param next where to go on; absent where all was looked through */
    private record Looked(List<QueueView.Line> lines, Optional<String> next) {}

    private Looked look(Optional<String> from, Optional<String> act, Optional<Doubt> only, int chunks, int enough) {
        Set<FactKey> judged = judged();
        List<QueueView.Line> lines = new ArrayList<>();
        Optional<String> after = from;
        for (int i = 0; i < chunks; i++) {
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
            if (after.isEmpty() || lines.size() >= enough) {
                break;
            }
        }
        return new Looked(lines, after);
    }

    private static Answer csv(Looked looked) {
        Csv csv = Csv.of("fact", "document", "act", "rule", "by", "target", "doubts", "quote");
        looked.lines().forEach(line -> {
            Act act = line.row().act();
            csv.row(
                    line.row().key(),
                    line.row().source().document(),
                    act.act(),
                    act.rule(),
                    codes(act.by()),
                    codes(act.target()),
                    joined(line.doubts().stream().map(doubt -> doubt.name().toLowerCase(Locale.ROOT))),
                    line.row().quote());
        });
        return csv.file("queue.csv");
    }

    private static String codes(List<ActorRef> actors) {
        return joined(actors.stream().map(ActorRef::code));
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining(" "));
    }

    private Set<FactKey> judged() {
        return archive.corrections().list().stream()
                .filter(row -> row.state() != CorrectionRow.State.UNDONE)
                .flatMap(row -> row.correction().fact().stream())
                .collect(Collectors.toSet());
    }
}
