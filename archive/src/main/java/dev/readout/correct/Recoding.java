package dev.readout.correct;

import dev.readout.coding.ActorRef;
import dev.readout.coding.Commitment;
import dev.readout.coding.Deed;
import dev.readout.resolve.Engagement.Participant;
import dev.readout.resolve.Sighting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One code in the place of another.
 *
 * @param words only where the actor is told of in these words
 * @param rule that says so
 */
record Recoding(String code, Optional<String> words, String other, String rule) {

    List<ActorRef> actors(List<ActorRef> actors) {
        List<ActorRef> recoded = new ArrayList<>();
        for (ActorRef a : actors) {
            // What was known of the one, its sector and its states, is not known of the other.
            recoded.add(isMeant(a.code(), a.designation()) ? new ActorRef(other, a.designation(), a.span(), rule) : a);
        }
        return distinct(recoded, a -> List.of(a.code(), a.designation()));
    }

    List<Participant> participants(List<Participant> participants) {
        return distinct(
                participants.stream()
                        .map(p -> isMeant(p) ? p.of(other, rule) : p)
                        .toList(),
                p -> List.of(p.name().orElse(""), p.office().orElse(""), p.country()));
    }

    List<String> codes(List<String> codes) {
        return words.isPresent()
                ? codes
                : codes.stream().map(c -> c.equals(code) ? other : c).distinct().toList();
    }

    Sighting sighting(Sighting s) {
        return isMeant(s.country(), s.name())
                ? new Sighting(s.name(), s.office(), other, s.span(), rule, s.inferred())
                : s;
    }

    Commitment commitment(Commitment c) {
        return new Commitment(
                c.act(), c.undertaking(), actors(c.recipients()), c.deadline(), c.condition(), c.strength(), c.words());
    }

    Deed deed(Deed d) {
        return new Deed(actors(d.by()), d.trigger(), d.quote(), d.doing(), d.words());
    }

    private boolean isMeant(Participant p) {
        List<String> told =
                Stream.of(p.name(), p.office()).flatMap(Optional::stream).toList();
        return p.country().equals(code)
                && (words.isEmpty() || told.stream().anyMatch(t -> isTold(t)) || told.isEmpty() && isTold(code));
    }

    private boolean isMeant(String coded, String told) {
        return coded.equals(code) && (words.isEmpty() || isTold(told));
    }

    private boolean isTold(String told) {
        return words.filter(w -> Values.line(told).equalsIgnoreCase(Values.line(w)))
                .isPresent();
    }

    private static <T> List<T> distinct(List<T> all, Function<T, List<String>> form) {
        List<List<String>> seen = new ArrayList<>();
        List<T> kept = new ArrayList<>();
        for (T one : all) {
            if (!seen.contains(form.apply(one))) {
                seen.add(form.apply(one));
                kept.add(one);
            }
        }
        return List.copyOf(kept);
    }
}
