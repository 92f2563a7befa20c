package dev.readout.resolve.time;

import dev.readout.codebook.DataFiles;
import dev.readout.codebook.TimeForms;
import dev.readout.language.AnalyzedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the times that a text tells, in the form of TIMEX3, by the grammar that dates are read by. Thread-safe. */
public final class TimexFinder {
    private final DateReader reader;

    private TimexFinder(TimeForms forms) {
        reader = new DateReader(new DateGrammar(forms, TimeForms.Use.TIMEX));
    }

    /**
     * Builds the finder from data files.
     *
     * @throws dev.readout.codebook.DataException where a file breaks its schema
     */
    public static TimexFinder load(DataFiles data) {
        return new TimexFinder(TimeForms.read(data));
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
            Optional<DateResolver.Resolved> resolved = resolver.resolve(found, narration.before(found));
            resolved.ifPresent(r -> narration.tell(found, r));
            timex(found, resolved.flatMap(DateResolver.Resolved::stretch)).ifPresent(all::add);
        }
        return List.copyOf(all);
    }

    private static Optional<Timex> timex(Found found, Optional<Stretch> stretch) {
        return switch (found.written()) {
            case Written.Length l -> Optional.of(timex(found, Timex.Type.DURATION, l.value()));
            case Written.Repeated r -> Optional.of(timex(found, Timex.Type.SET, r.value()));
            case Written.Reference r -> Optional.of(timex(found, Timex.Type.DATE, r.value()));
            case Written.At a -> stretch.map(s -> timex(found, Timex.Type.TIME, s.timex() + a.time()));
            case Written.Day d -> date(found, stretch);
            case Written.Range r -> date(found, stretch);
            case Written.Part p -> date(found, stretch);
            case Written.Year y -> date(found, stretch);
            case Written.Weekday w -> date(found, stretch);
            case Written.DayOfMonth d -> date(found, stretch);
            case Written.Counted c -> date(found, stretch);
            case Written.Nothing n -> Optional.empty();
        };
    }

    private static Optional<Timex> date(Found found, Optional<Stretch> stretch) {
        return stretch.map(s -> timex(found, Timex.Type.DATE, s.timex()));
    }

    private static Timex timex(Found found, Timex.Type type, String value) {
        return new Timex(found.sentence().index(), found.span(), type, value);
    }
}
