package dev.readout.web.commitment;

import dev.readout.desk.Archive;
import dev.readout.query.CommitmentQuery;
import dev.readout.query.CommitmentRow;
import dev.readout.relate.commitment.Status;
import dev.readout.web.commitment.BoardView.Board;
import dev.readout.web.commitment.BoardView.Column;
import dev.readout.web.frame.ActorNames;
import dev.readout.web.frame.Answer;
import dev.readout.web.frame.Feed;
import dev.readout.web.frame.Later;
import dev.readout.web.frame.Page;
import dev.readout.web.frame.Period;
import dev.readout.web.frame.Routes;
import dev.readout.web.frame.Visit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The commitments, the newest first, in a column for each way in which they may stand. */
public final class BoardPage implements Page {
    private static final String PATH = "/commitments";
    /** How each stands is worked out for those that are shown. */
    private static final int ROWS = 30;
    /** The others are on the next page, so that nobody waits for the whole archive. */
    private static final int LOOKED = 100;

    private static final List<String> NAMES = List.of("obligor", "to", "about", "due", "status");

    private final Archive archive;
    private final ActorNames names;

    public BoardPage(Archive archive, ActorNames names) {
        this.archive = archive;
        this.names = names;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get(PATH, this::board);
    }

    private Answer board(Visit visit) {
        Map<String, String> asked = new LinkedHashMap<>();
        NAMES.forEach(name -> visit.find(name).ifPresent(value -> asked.put(name, value)));
        Optional<Period> due = visit.find("due").flatMap(Period::find);
        boolean undated = asked.containsKey("due") && due.isEmpty();
        boolean waits = Later.isLater(visit);
        Optional<Board> board = undated || waits ? Optional.empty() : Optional.of(board(visit, query(visit, due)));
        BoardView view = new BoardView(
                asked,
                undated ? visit.say("acts.no-date", asked.getOrDefault("due", "")) : "",
                !undated && waits ? Optional.of(address(visit)) : Optional.empty(),
                board,
                List.of(Feed.json(json(visit, due))));
        return Answer.show(visit.isPart() && board.isPresent() ? "commitment/columns" : "commitment/board", view);
    }

    /** Where it goes on, too. */
    private static String address(Visit visit) {
        return Later.address(visit)
                + visit.find("after")
                        .map(after -> "&" + Visit.pair("after", after))
                        .orElse("");
    }

    private CommitmentQuery query(Visit visit, Optional<Period> due) {
        CommitmentQuery query = CommitmentQuery.all(LocalDate.now(Clock.systemUTC()))
                .about(visit.find("about")
                        .map(words -> List.of(words.split("\\s+")))
                        .orElse(List.of()));
        query = findActor(visit, "obligor").map(query::obligor).orElse(query);
        query = findActor(visit, "to").map(query::to).orElse(query);
        query = visit.find("status", Status.class)
                .map(query::status)
                .orElse(query)
                .looked(LOOKED);
        return due.flatMap(Period::from).map(query::dueBefore).orElse(query);
    }

    private Optional<String> findActor(Visit visit, String name) {
        return visit.find(name).map(names::code);
    }

    private Board board(Visit visit, CommitmentQuery query) {
        dev.readout.query.Page first = dev.readout.query.Page.first(ROWS);
        dev.readout.query.Answer<CommitmentRow> answer = archive.reader()
                .pageCommitments(
                        query.page(visit.find("after").map(first::after).orElse(first)));
        List<Column> columns = Stream.of(Status.values())
                .filter(status -> query.status().isEmpty() || query.status().get() == status)
                .map(status -> column(visit, status, answer.rows()))
                .toList();
        int found = answer.rows().size();
        boolean cut = found < ROWS && answer.next().isPresent();
        return new Board(
                found,
                cut ? OptionalInt.of(LOOKED) : OptionalInt.empty(),
                columns,
                answer.next().map(next -> visit.with("after", next)));
    }

    private static Column column(Visit visit, Status status, List<CommitmentRow> rows) {
        String name = status.name().toLowerCase(Locale.ROOT);
        List<CommitmentRow> those =
                rows.stream().filter(row -> row.status() == status).toList();
        return new Column(name, visit.with("status", name), Lines.of(those));
    }

    private String json(Visit visit, Optional<Period> due) {
        List<String> pairs = new ArrayList<>();
        findActor(visit, "obligor").ifPresent(code -> pairs.add(Visit.pair("obligor", code)));
        findActor(visit, "to").ifPresent(code -> pairs.add(Visit.pair("to", code)));
        visit.find("about").ifPresent(told -> pairs.add(Visit.pair("about", told)));
        visit.find("status", Status.class)
                .ifPresent(
                        status -> pairs.add(Visit.pair("status", status.name().toLowerCase(Locale.ROOT))));
        due.flatMap(Period::from).ifPresent(day -> pairs.add("due_before=" + day));
        return "/api/v1/commitments" + (pairs.isEmpty() ? "" : "?" + String.join("&", pairs));
    }
}
