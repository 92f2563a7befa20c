package dev.readout.export;

import dev.readout.query.TenureRow;
import dev.readout.query.TenureRow.Seen;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The columns of tenures that texts have shown. */
final class TenureSheet {
    private TenureSheet() {}

    static List<Field<TenureRow>> fields() {
        List<Field<TenureRow>> fields = new ArrayList<>();
        fields.add(new Field<>("person", TenureRow::name));
        fields.add(new Field<>("office", TenureRow::office));
        fields.add(new Field<>("country", TenureRow::country));
        fields.add(new Field<>("first_seen", r -> r.first().day().toString()));
        fields.add(new Field<>("last_seen", r -> r.last().day().toString()));
        fields.add(new Field<>("documents", TenureRow::documents));
        fields.add(new Field<>(
                "spellings",
                r -> r.spellings().stream().map(s -> s.name() + ":" + s.rule()).toList()));
        seen(fields, "first_", TenureRow::first);
        seen(fields, "last_", TenureRow::last);
        return List.copyOf(fields);
    }

    private static void seen(List<Field<TenureRow>> fields, String prefix, Function<TenureRow, Seen> seen) {
        fields.add(new Field<>(
                prefix + "document", r -> seen.apply(r).row().source().document()));
        fields.add(new Field<>(
                prefix + "text_hash", r -> seen.apply(r).row().source().textHash()));
        fields.add(new Field<>(prefix + "words", r -> seen.apply(r).row().words()));
        fields.add(new Field<>(
                prefix + "start", r -> seen.apply(r).row().sighting().span().start()));
        fields.add(new Field<>(
                prefix + "end", r -> seen.apply(r).row().sighting().span().end()));
        fields.add(
                new Field<>(prefix + "rule", r -> seen.apply(r).row().sighting().rule()));
        fields.add(new Field<>(
                prefix + "inferred",
                r -> seen.apply(r).row().sighting().inferred().map(rule -> "country:" + rule)));
    }
}
