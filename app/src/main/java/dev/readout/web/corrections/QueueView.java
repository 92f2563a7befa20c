package dev.readout.web.corrections;

import dev.readout.query.ActRow;
import dev.readout.web.corrections.Doubts.Doubt;
import dev.readout.web.frame.Feed;
import dev.readout.web.frame.Turning;
import java.util.List;
import java.util.Optional;

/**
 * Acts that nobody has judged yet and that one might doubt, the newest first.
 *
 * @param weakActs names of acts that are coded less surely, the least sure first
 * @param act only this one; empty for all
 * @param doubt only for this reason; absent for any
 * @param correctable whether the visitor may judge them
 */
public record QueueView(
        List<Line> lines,
        List<String> weakActs,
        String act,
        Optional<Doubt> doubt,
        boolean correctable,
        Turning turning,
        List<Feed> feeds) {
    public QueueView {
        lines = List.copyOf(lines);
        weakActs = List.copyOf(weakActs);
        feeds = List.copyOf(feeds);
    }

    /** @param doubts why one might look at it */
    public record Line(ActRow row, List<Doubt> doubts) {
        public Line {
            doubts = List.copyOf(doubts);
        }
    }
}
