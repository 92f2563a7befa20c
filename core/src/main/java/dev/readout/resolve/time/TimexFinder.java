package dev.readout.resolve.time;

import dev.readout.codebook.DataFiles;
import dev.readout.language.AnalyzedText;
import dev.readout.resolve.DateMention;
import dev.readout.resolve.TimeValue;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the times that a text tells, in the form of TIMEX3, by the grammar that dates are read by. Thread-safe. */
public final class TimexFinder {
    private final DateReader reader = new DateReader();

    private TimexFinder() {}

    /**
     * Builds the finder from data files.
     *
     * @throws dev.readout.codebook.DataException where a file breaks its schema
     */
    public static TimexFinder load(DataFiles data) {
        data.files(); // the grammar stands in the code as yet
        return new TimexFinder();
    }

    /**
     * The times, in the order of the text; none overlaps another.
     *
     * @param created the day on which the document was made, from which "today" and "last month" are told; it counts
     *     instead of what the document's metadata say
     */
    public List<Timex> find(AnalyzedText text, LocalDate created) {
        DateResolver resolver = new DateResolver(Optional.of(new Anchor(created, "publication", true)));
        Narration narration = new Narration();
        List<Timex> all = new ArrayList<>();
        for (Found found : reader.read(text)) {
            resolver.resolve(found, narration.yearAt(found))
                    .flatMap(date -> timex(found, date))
                    .ifPresent(all::add);
        }
        return List.copyOf(all);
    }

    private static Optional<Timex> timex(Found found, DateMention date) {
        return value(found.written(), date.value())
                .map(value -> new Timex(found.sentence().index(), found.span(), Timex.Type.DATE, value));
    }

    private static Optional<String> value(Written written, TimeValue value) {
        if (value instanceof TimeValue.Interval stretch) {
            LocalDate first = stretch.first();
            return switch (written) {
                case Written.Quarter q ->
                    Optional.of(String.format(Locale.ROOT, "%d-Q%d", first.getYear(), q.quarter()));
                case Written.Counted c ->
                    Optional.of(String.format(
                            Locale.ROOT,
                            "%d-W%02d",
                            first.get(IsoFields.WEEK_BASED_YEAR),
                            first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
                default -> Optional.of(first.toString());
            };
        }
        return value.start();
    }
}
