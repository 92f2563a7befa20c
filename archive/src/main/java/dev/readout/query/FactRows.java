package dev.readout.query;

import dev.readout.query.FactSearch.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Reads the facts that stand at some places, within one read transaction. */
record FactRows(Handle handle) {
    /** Reads facts of one coding: those from one place among them to another. */
    @FunctionalInterface
    interface Reading<T> {
        List<T> read(CodingReader coding, int from, int to);
    }

    /** Each coding is read once, however many of its facts are asked for. */
    <T> Answer<T> read(Answer<Place> places, Reading<T> reading) {
        Map<Long, IntSummaryStatistics> asked = places.rows().stream()
                .collect(Collectors.groupingBy(Place::coding, Collectors.summarizingInt(Place::ordinal)));
        Map<Long, List<T>> read = new HashMap<>();
        List<T> rows = new ArrayList<>();
        for (Place place : places.rows()) {
            IntSummaryStatistics ordinals = Objects.requireNonNull(asked.get(place.coding()));
            rows.add(read.computeIfAbsent(
                            place.coding(),
                            coding -> reading.read(
                                    new CodingReader(handle, coding), ordinals.getMin(), ordinals.getMax()))
                    .get(place.ordinal() - ordinals.getMin()));
        }
        return new Answer<>(rows, places.next());
    }
}
