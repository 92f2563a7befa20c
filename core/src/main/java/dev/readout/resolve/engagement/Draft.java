package dev.readout.resolve.engagement;

import dev.readout.document.Span;
import dev.readout.language.Token;
import dev.readout.resolve.Engagement.Kind;
import dev.readout.resolve.Engagement.Participant;
import dev.readout.resolve.Engagement.Status;
import dev.readout.resolve.PlaceMention;
import java.util.List;
import java.util.Optional;

/**
 * What a rule saw of an engagement, before its date, place and quote are read.
 *
 * @param anchor the verb or noun that tells of it
 * @param goal where somebody travels to
 * @param site an institution that the verb names as the place
 * @param trigger the words that tell of it
 */
record Draft(
        Token anchor,
        Kind kind,
        Status status,
        List<Participant> participants,
        Optional<PlaceMention> goal,
        Optional<Span> site,
        Span trigger,
        String rule) {

    static Draft of(Token anchor, Kind kind, Status status, List<Participant> participants, String rule) {
        return new Draft(anchor, kind, status, participants, Optional.empty(), Optional.empty(), anchor.span(), rule);
    }

    Draft to(Optional<PlaceMention> place) {
        return new Draft(anchor, kind, status, participants, place, site, trigger, rule);
    }
}
