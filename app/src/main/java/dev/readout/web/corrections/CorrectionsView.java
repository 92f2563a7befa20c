package dev.readout.web.corrections;

import dev.readout.query.CorrectionRow;
import dev.readout.web.frame.Feed;
import dev.readout.web.frame.Turning;
import java.util.List;

/**
 * A part of what people said, the latest first.
 *
 * @param from how many stand before the first row
 * @param all how many there are
 * @param who only what this person said; empty for all
 * @param unfit only what fits no coding now
 * @param correctable whether the visitor may take something back
 */
public record CorrectionsView(
        List<CorrectionRow> rows,
        int from,
        int all,
        String who,
        boolean unfit,
        Agreement agreement,
        boolean correctable,
        Turning turning,
        List<Feed> feeds) {
    public CorrectionsView {
        rows = List.copyOf(rows);
        feeds = List.copyOf(feeds);
    }
}
