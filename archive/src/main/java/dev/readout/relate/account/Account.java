package dev.readout.relate.account;

import dev.readout.coding.Act;
import dev.readout.coding.Coded;
import dev.readout.resolve.Engagement;
import java.util.List;
import java.util.Optional;

/**
 * What one document tells.
 *
 * @param engagement the only engagement of which its account is asked for; absent where all that it tells is
 */
public record Account(Coded coded, Optional<Engagement> engagement) {

    /** The acts that are told as news: of the one engagement, and those of none. */
    List<Claim> claims() {
        return coded.acts().stream()
                .filter(act -> !act.background() && isIn(act))
                .map(act -> Claim.of(act, coded.document().text()))
                .toList();
    }

    private boolean isIn(Act act) {
        return engagement.isEmpty()
                || act.engagement().isEmpty()
                || act.engagement().get().equals(engagement.get().id());
    }
}
