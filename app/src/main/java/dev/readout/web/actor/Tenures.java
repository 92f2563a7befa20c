package dev.readout.web.actor;

import dev.readout.query.TenureRow;
import dev.readout.query.TenureRow.Seen;
import dev.readout.web.actor.TenureLine.Shown;
import dev.readout.web.meet.Meetings;
import java.util.List;

/** Makes tenures ready to be shown, each with the words that show it. */
final class Tenures {
    private Tenures() {}

    static List<TenureLine> of(List<TenureRow> rows) {
        return rows.stream().map(Tenures::of).toList();
    }

    private static TenureLine of(TenureRow row) {
        return new TenureLine(
                row.name(),
                row.office(),
                row.country(),
                row.spellings(),
                row.documents(),
                shown(row.first()),
                shown(row.last()));
    }

    private static Shown shown(Seen seen) {
        return new Shown(
                seen.day(),
                seen.row().words(),
                Meetings.origin(seen.row().source(), seen.row().sighting().span()));
    }
}
