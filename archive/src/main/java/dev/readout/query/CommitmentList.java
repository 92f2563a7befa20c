package dev.readout.query;

import dev.readout.query.CommitmentPool.Place;
import dev.readout.relate.commitment.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The commitments that a query asks for, but for how they stand: the newest first, from the list that is kept while writing.
 *
 * @param among only these; absent for all
 */
record CommitmentList(Handle handle, CommitmentQuery query, Optional<List<Place>> among) {
    private static final String ORDER = "commitments";

    /**
     * Where a commitment stands in the list.
     *
     * @param token by which the list goes on behind it
     */
    record Entry(Place place, String token) {}

    List<Entry> entries(Optional<String> after, int most) {
        List<Object> values = new ArrayList<>();
        String where = where(values);
        if (after.isPresent()) {
            List<String> last = Cursor.of(after.get(), ORDER, 4).values();
            where += " AND (l.day < ? OR l.day = ? AND (l.position, l.ordinal, l.coding) > (?, ?, ?))";
            values.add(last.get(0));
            values.add(last.get(0));
            last.subList(1, 4).forEach(value -> values.add(number(value)));
        }
        values.add(most);
        return handle.select(
                        "SELECT l.day, l.position, l.ordinal, l.coding FROM commitment_days l" + where
                                + " ORDER BY l.day DESC, l.position, l.ordinal, l.coding LIMIT ?",
                        values.toArray())
                .map((row, context) -> new Entry(
                        new Place(row.getLong(4), row.getInt(3)),
                        new Cursor(
                                        ORDER,
                                        List.of(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                                .token()))
                .list();
    }

    long count(long most) {
        List<Object> values = new ArrayList<>();
        String where = where(values);
        values.add(most);
        return handle.select(
                        "SELECT count(*) FROM (SELECT 1 FROM commitment_days l" + where + " LIMIT ?) counted",
                        values.toArray())
                .mapTo(Long.class)
                .one();
    }

    private String where(List<Object> values) {
        StringBuilder where = new StringBuilder(" WHERE l.code = ?");
        values.add(query.obligor().orElse(""));
        query.to().ifPresent(code -> {
            where.append(" AND instr(l.beneficiaries, ?) > 0");
            values.add(" " + code + " ");
        });
        for (String word : query.about()) {
            // A word of any undertaking is marked, and no less a word.
            where.append(" AND (instr(l.words, ?) > 0 OR instr(l.words, ?) > 0)");
            values.add(" " + word.toLowerCase(Locale.ROOT));
            values.add(" ~" + word.toLowerCase(Locale.ROOT));
        }
        among.ifPresent(places -> {
            String marks = String.join(", ", Collections.nCopies(places.size(), "(?, ?)"));
            where.append(places.isEmpty() ? " AND 1 = 0" : " AND (l.coding, l.ordinal) IN (VALUES " + marks + ")");
            places.forEach(place -> values.addAll(List.of(place.coding(), place.ordinal())));
        });
        dueBefore().ifPresent(day -> {
            where.append(" AND l.due <> '' AND l.due < ?");
            values.add(day);
        });
        return where.toString();
    }

    /** What is overdue has a deadline before today: the list is asked for no others. */
    private Optional<String> dueBefore() {
        Optional<String> asked = query.dueBefore().map(Object::toString);
        Optional<String> overdue = query.status()
                .filter(s -> s == Status.OVERDUE)
                .map(s -> query.today().toString());
        return asked.filter(a -> overdue.filter(o -> o.compareTo(a) < 0).isEmpty())
                .or(() -> overdue);
    }

    private static Object number(String value) {
        try {
            return Long.valueOf(value);
        } catch (NumberFormatException e) {
            throw new PlaceException(value);
        }
    }
}
