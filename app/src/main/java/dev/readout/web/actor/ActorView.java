package dev.readout.web.actor;

import dev.readout.web.draw.Drawing;
import dev.readout.web.frame.Feed;
import dev.readout.web.meet.Meeting;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * A state, body or person.
 *
 * @param registered whether it is a state or body of the register
 * @param acts in which it acts, is aimed at or spoken to
 * @param partners with whom it has most to do first
 * @param bar of a partner: cooperation, and behind it conflict
 * @param offices of a person
 * @param latest engagements
 */
public record ActorView(
        String code,
        boolean registered,
        long acts,
        long engagements,
        List<Partner> partners,
        Function<Partner, Drawing> bar,
        List<TenureLine> offices,
        List<Meeting> latest,
        List<Said> said,
        List<Feed> feeds) {
    public ActorView {
        partners = List.copyOf(partners);
        offices = List.copyOf(offices);
        latest = List.copyOf(latest);
        said = List.copyOf(said);
        feeds = List.copyOf(feeds);
    }

    /** @param n events from either to the other */
    public record Partner(String code, long n, long cooperative, long hostile, OptionalDouble mean) {}

    /** @param address of the record beside its text */
    public record Said(
            String act,
            List<String> by,
            List<String> target,
            Optional<String> date,
            String quote,
            String address,
            Meeting.Origin origin) {
        public Said {
            by = List.copyOf(by);
            target = List.copyOf(target);
        }
    }
}
