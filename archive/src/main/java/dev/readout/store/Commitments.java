package dev.readout.store;

import dev.readout.coding.ActorRef;
import dev.readout.coding.Commitment;
import dev.readout.coding.Commitment.Deadline;
import dev.readout.coding.Deed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Reads what the acts of one coding commit to, and what it tells was done. */
public record Commitments(Handle handle, long coding) {

    /** A commitment, its act's place among the acts, and the digest of the words that say what is undertaken. */
    public record Stored(Commitment commitment, int act, Optional<String> digest) {}

    /** What was done, and the digest of the words that say so. */
    public record StoredDeed(Deed deed, String digest) {}

    private record Part(int fact, ActorRef actor) {}

    public List<Commitment> list() {
        return stored().stream().map(Stored::commitment).toList();
    }

    public List<Deed> deeds() {
        return storedDeeds().stream().map(StoredDeed::deed).toList();
    }

    public List<Stored> stored() {
        Map<Integer, List<ActorRef>> recipients = actors("commitment_recipients", "commitment");
        return handle.select(
                        "SELECT c.*, a.local_id FROM commitments c JOIN acts a ON a.coding = c.coding AND a.ordinal = c.act"
                                + " WHERE c.coding = ? ORDER BY c.ordinal",
                        coding)
                .map((row, context) -> {
                    Columns columns = new Columns(row);
                    Commitment commitment = new Commitment(
                            row.getString("local_id"),
                            columns.findSpan("undertaking"),
                            recipients.getOrDefault(row.getInt("ordinal"), List.of()),
                            deadline(row),
                            columns.findSpan("condition"),
                            row.getString("strength"),
                            words(row, "words"));
                    return new Stored(commitment, row.getInt("act"), columns.find("undertaking_digest"));
                })
                .list();
    }

    public List<StoredDeed> storedDeeds() {
        Map<Integer, List<ActorRef>> by = actors("deed_actors", "deed");
        return handle.select("SELECT * FROM deeds WHERE coding = ? ORDER BY ordinal", coding)
                .map((row, context) -> {
                    Columns columns = new Columns(row);
                    Deed deed = new Deed(
                            by.getOrDefault(row.getInt("ordinal"), List.of()),
                            columns.span("trigger"),
                            columns.span("quote"),
                            words(row, "doing"),
                            words(row, "words"));
                    return new StoredDeed(deed, row.getString("quote_digest"));
                })
                .list();
    }

    private static Optional<Deadline> deadline(ResultSet row) throws SQLException {
        Columns columns = new Columns(row);
        return columns.findSpan("deadline").isEmpty()
                ? Optional.empty()
                : Optional.of(new Deadline(
                        columns.span("deadline"),
                        columns.date(),
                        row.getString("deadline_rule"),
                        row.getBoolean("deadline_inferred")));
    }

    private static List<String> words(ResultSet row, String column) throws SQLException {
        String words = row.getString(column);
        return words.isEmpty() ? List.of() : List.of(words.split(" "));
    }

    private Map<Integer, List<ActorRef>> actors(String table, String owner) {
        Map<Integer, List<ActorRef>> actors = new HashMap<>();
        handle.select("SELECT * FROM " + table + " WHERE coding = ? ORDER BY " + owner + ", ordinal", coding)
                .map((row, context) -> new Part(
                        row.getInt(owner),
                        new ActorRef(
                                row.getString("code"),
                                row.getString("designation"),
                                new Columns(row).findSpan("span"),
                                row.getString("rule"))))
                .forEach(part -> actors.computeIfAbsent(part.fact(), f -> new ArrayList<>())
                        .add(part.actor()));
        return actors;
    }
}
