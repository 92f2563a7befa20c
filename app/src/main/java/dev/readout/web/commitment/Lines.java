package dev.readout.web.commitment;

import dev.readout.coding.ActorRef;
import dev.readout.query.CommitmentRow;
import dev.readout.relate.commitment.Undertaken;
import dev.readout.web.commitment.BoardView.Line;
import dev.readout.web.frame.Visit;
import java.util.List;

/** Makes commitments ready to be shown. */
final class Lines {
    private Lines() {}

    static Line of(CommitmentRow row) {
        Undertaken undertaken = row.chain().asked();
        return new Line(
                address(undertaken.key().toString()),
                row.act().act().by().stream().map(ActorRef::code).distinct().toList(),
                undertaken.to(),
                row.act().act().act(),
                undertaken.strength(),
                row.undertaking().orElse(row.act().quote()),
                row.deadline(),
                row.commitment().deadline().flatMap(deadline -> deadline.due().end()),
                row.commitment()
                        .deadline()
                        .filter(deadline -> deadline.inferred())
                        .isPresent(),
                row.condition(),
                undertaken.day(),
                undertaken.issuer(),
                row.chain().members().size(),
                row.chain().evidence().size());
    }

    /** @param key of the act that makes it */
    static String address(String key) {
        return CommitmentPage.PATH + "?" + Visit.pair("id", key);
    }

    static List<Line> of(List<CommitmentRow> rows) {
        return rows.stream().map(Lines::of).toList();
    }
}
