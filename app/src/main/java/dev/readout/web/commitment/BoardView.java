package dev.readout.web.commitment;

import dev.readout.web.frame.Feed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What was undertaken, by how it stands.
 *
 * @param asked by parameter, as it was written
 * @param fault why it cannot be asked so; empty where it can
 * @param later the address at which it is to be had; absent where it is here
 */
public record BoardView(
        Map<String, String> asked, String fault, Optional<String> later, Optional<Board> board, List<Feed> feeds) {
    public BoardView {
        asked = Map.copyOf(asked);
        feeds = List.copyOf(feeds);
    }

    public String asked(String name) {
        return asked.getOrDefault(name, "");
    }

    /**
     * @param newest how many commitments are on it, the newest
     * @param looked of how many it was worked out how they stand, where the page ends before it is full
     * @param on the address of the next ones
     */
    public record Board(int newest, OptionalInt looked, List<Column> columns, Optional<String> on) {
        public Board {
            columns = List.copyOf(columns);
        }
    }

    /**
     * Those that stand so.
     *
     * @param status in small letters, such as {@code overdue}
     * @param all the address of all that stand so
     */
    public record Column(String status, String all, List<Line> lines) {}

    /**
     * A commitment.
     *
     * @param address of its page
     * @param by codes of who owes it
     * @param to codes of whom it is for
     * @param undertaking what is promised; the quote where no words say no more than that
     * @param deadline as written
     * @param due its last day, in ISO form
     * @param dueInferred whether that day is inferred
     * @param day on which it was made, in ISO form; empty where it is not known
     * @param told how often it is told
     * @param proposed how much may show that it was kept
     */
    public record Line(
            String address,
            List<String> by,
            List<String> to,
            String act,
            String strength,
            String undertaking,
            Optional<String> deadline,
            Optional<String> due,
            boolean dueInferred,
            Optional<String> condition,
            String day,
            String issuer,
            int told,
            int proposed) {}
}
