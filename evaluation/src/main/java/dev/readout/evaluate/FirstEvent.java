package dev.readout.evaluate;

import dev.readout.coding.Coded;
import dev.readout.coding.Crossing;
import dev.readout.coding.Crosswalk;
import dev.readout.document.Text;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The PLOVER type of the first event that a coding has one for, in the order of the text. */
public final class FirstEvent {
    private FirstEvent() {}

    public static Optional<String> find(Coded coded, Crosswalk crosswalk) {
        Text text = coded.document().text();
        Stream<Event> acts =
                coded.acts().stream().map(a -> new Event(a.trigger().start(), type(crosswalk.find(a, text))));
        Stream<Event> engagements = coded.engagements().stream()
                .map(e -> new Event(e.trigger().start(), type(crosswalk.find(e, coded.acts(), text))));
        return Stream.concat(acts, engagements)
                .sorted(Comparator.comparingInt(Event::start))
                .flatMap(e -> e.type().stream())
                .findFirst();
    }

    private record Event(int start, Optional<String> type) {}

    private static Optional<String> type(Optional<Crossing> crossing) {
        return crossing.flatMap(Crossing::plover).map(Crossing.Plover::type);
    }
}
