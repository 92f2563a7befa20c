package dev.readout.resolve.time;

import dev.readout.codebook.DataFiles;
import dev.readout.codebook.Facts;
import dev.readout.codebook.TimeForms;
import dev.readout.document.Known;
import dev.readout.language.AnalyzedText;
import dev.readout.resolve.DateMention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the dates of a text and resolves them. Stateless and thread-safe. */
public final class DateFinder {
    private final AnchorFinder anchors;
    private final DateReader reader;

    /** With the forms of the bundled data files. */
    public DateFinder(Facts facts) {
        this(facts, TimeForms.read(DataFiles.bundled()));
    }

    /**
     * @param facts what dates a text that tells no year
     * @param forms how texts write times
     */
    public DateFinder(Facts facts, TimeForms forms) {
        anchors = new AnchorFinder(facts);
        reader = new DateReader(new DateGrammar(forms, TimeForms.Use.CODING));
    }

    /**
     * The dates, in the order of the text; none overlaps another. Dates resolve against the day of publication, else
     * against what the text itself tells of its day; where neither is known, a date without a year is unknown. A date
     * that tells the document's own day has the rule {@code date-line}.
     */
    public List<DateMention> find(AnalyzedText text) {
        List<Found> found = reader.read(text);
        DateResolver resolver = new DateResolver(anchors.find(text, found));
        Narration narration = new Narration();
        List<DateMention> all = new ArrayList<>();
        for (Found f : found) {
            resolver.resolve(f, narration.before(f)).filter(DateFinder::dates).ifPresent(r -> {
                narration.tell(f, r);
                all.add(new DateMention(
                        f.sentence().index(), f.from(), f.to(), f.span(), r.value(), r.inferred(), r.rule()));
            });
        }
        return all;
    }

    /**
     * The document's own day as its text tells it: read where a line gives the full date, inferred where the year
     * follows from weekdays and datable facts. What is known beside the text plays no part.
     */
    public Optional<Known<LocalDate>> findDocumentDay(AnalyzedText text) {
        return anchors.findDocumentDay(text, reader.read(text))
                .map(a -> a.basis().equals("date-line")
                        ? Known.read(a.day())
                        : Known.inferred(a.day(), "year-from-" + a.basis()));
    }

    /** Whether it is narrow enough to date an act: a decade is not. */
    private static boolean dates(DateResolver.Resolved resolved) {
        return resolved.stretch().map(s -> s.unit().compareTo(Unit.YEAR) <= 0).orElse(true);
    }
}
