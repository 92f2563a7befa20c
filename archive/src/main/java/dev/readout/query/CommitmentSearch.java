package dev.readout.query;

import dev.readout.codebook.CommitmentWords;
import dev.readout.coding.Commitment;
import dev.readout.correct.Judgement;
import dev.readout.document.Span;
import dev.readout.relate.commitment.Chain;
import dev.readout.relate.commitment.Status;
import dev.readout.relate.commitment.Undertaken;
import dev.readout.store.Commitments;
import dev.readout.store.JudgementTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Finds commitments, each with how it stands, within one read transaction. */
final class CommitmentSearch {
    /** So many are looked at together where only those of one status are asked for. */
    private static final int STRETCH = 100;

    private static final String ORDER = "commitments";

    private final Handle handle;
    private final CommitmentWords words;
    private final List<Judgement> judgements;
    private final CommitmentPool pool;
    private final Map<Long, CodingReader.Committed> read = new HashMap<>();

    /** Where a commitment stands in the list. */
    private record Place(String day, long position, int ordinal, long coding) {
        List<String> values() {
            return List.of(day, Long.toString(position), Integer.toString(ordinal), Long.toString(coding));
        }
    }

    CommitmentSearch(Handle handle, CommitmentWords words) {
        this.handle = handle;
        this.words = words;
        this.judgements = new JudgementTable(handle).list();
        this.pool = new CommitmentPool(handle, words);
    }

    Answer<CommitmentRow> page(CommitmentQuery query) {
        List<CommitmentRow> rows = new ArrayList<>();
        Optional<Place> last = query.page().after().map(CommitmentSearch::place);
        int skip = query.page().offset();
        while (rows.size() < query.page().limit()) {
            int most = query.status().isPresent() ? STRETCH : query.page().limit() - rows.size() + skip;
            List<Place> places = places(query, last, most);
            for (Place place : places) {
                last = Optional.of(place);
                Optional<CommitmentRow> row =
                        Optional.of(row(place, query)).filter(r -> query.status().filter(s -> s != r.status()).isEmpty());
                if (row.isPresent() && skip-- <= 0) {
                    rows.add(row.get());
                }
                if (rows.size() == query.page().limit()) {
                    return new Answer<>(rows, last.map(p -> new Cursor(ORDER, p.values()).token()));
                }
            }
            if (places.size() < most) {
                break;
            }
        }
        return new Answer<>(rows, Optional.empty());
    }

    /** The one that an act with this key makes. */
    Optional<CommitmentRow> find(String key, CommitmentQuery query) {
        Optional<TextFact> asked = TextFact.find(key).filter(fact -> fact.kind().equals("act"));
        return asked.flatMap(a -> handle.select("""
                        SELECT l.day, l.position, l.ordinal, l.coding FROM texts t JOIN codings c ON c.text = t.id AND c.listed = 1
                        JOIN acts f ON f.coding = c.id JOIN commitments m ON m.coding = c.id AND m.act = f.ordinal
                        JOIN commitment_days l ON l.code = '' AND l.coding = c.id AND l.ordinal = m.ordinal
                            AND l.position = c.position AND l.day >= ''
                        WHERE t.hash >= ? AND t.hash < ? AND f.trigger_start = ? AND f.trigger_end = ? AND f.role = ?
                        ORDER BY c.key LIMIT 1""", a.hash(), a.hash() + "g", a.start(), a.end(), a.role())
                .map((row, context) -> new Place(row.getString(1), row.getLong(2), row.getInt(3), row.getLong(4)))
                .findOne()
                .map(place -> row(place, query)));
    }

    long count(CommitmentQuery query, long most) {
        if (query.status().isPresent()) {
            int limit = (int) Math.min(most, Integer.MAX_VALUE);
            return page(query.page(Page.first(limit))).rows().size();
        }
        List<Object> values = new ArrayList<>();
        String where = where(query, Optional.empty(), values);
        values.add(most);
        return handle.select("SELECT count(*) FROM (SELECT 1 FROM commitment_days l" + where + " LIMIT ?)", values.toArray())
                .mapTo(Long.class)
                .one();
    }

    private List<Place> places(CommitmentQuery query, Optional<Place> after, int most) {
        List<Object> values = new ArrayList<>();
        String where = where(query, after, values);
        values.add(most);
        return handle.select(
                        "SELECT l.day, l.position, l.ordinal, l.coding FROM commitment_days l" + where
                                + " ORDER BY l.day DESC, l.position, l.ordinal, l.coding LIMIT ?",
                        values.toArray())
                .map((row, context) -> new Place(row.getString(1), row.getLong(2), row.getInt(3), row.getLong(4)))
                .list();
    }

    private static String where(CommitmentQuery query, Optional<Place> after, List<Object> values) {
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
        dueBefore(query).ifPresent(day -> {
            where.append(" AND l.due <> '' AND l.due < ?");
            values.add(day);
        });
        after.ifPresent(p -> {
            where.append(" AND (l.day < ? OR l.day = ? AND (l.position, l.ordinal, l.coding) > (?, ?, ?))");
            values.addAll(List.of(p.day(), p.day(), p.position(), p.ordinal(), p.coding()));
        });
        return where.toString();
    }

    /** What is overdue has a deadline before today: the list is asked for no others. */
    private static Optional<String> dueBefore(CommitmentQuery query) {
        Optional<String> overdue = query.status()
                .filter(s -> s == Status.OVERDUE)
                .map(s -> query.today().toString());
        Optional<String> asked = query.dueBefore().map(Object::toString);
        return asked.filter(a -> overdue.filter(o -> o.compareTo(a) < 0).isEmpty()).or(() -> overdue);
    }

    private static Place place(String token) {
        List<String> v = Cursor.of(token, ORDER, 4).values();
        try {
            return new Place(v.get(0), Long.parseLong(v.get(1)), Integer.parseInt(v.get(2)), Long.parseLong(v.get(3)));
        } catch (NumberFormatException e) {
            throw new PlaceException(token);
        }
    }

    private CommitmentRow row(Place place, CommitmentQuery query) {
        CodingReader.Committed committed =
                read.computeIfAbsent(place.coding(), coding -> new CodingReader(handle, coding).commitments());
        Commitments.Stored stored = committed.stored().get(place.ordinal());
        Commitment commitment = stored.commitment();
        ActRow act = committed.acts().get(stored.act());
        Undertaken asked = CommitmentPool.undertaken(act, commitment, place.day());
        List<Judgement> said = last(asked);
        Chain chain = Chain.of(asked, pool.undertaken(asked), pool.done(asked), judgements, words);
        return new CommitmentRow(
                act,
                commitment,
                commitment.undertaking().map(span -> committed.cut(act, span, stored.digest())),
                commitment.deadline().map(d -> committed.cut(act, d.span(), Optional.empty())),
                commitment.condition().map(span -> committed.cut(act, span, Optional.empty())),
                chain,
                said,
                Status.of(chain, said, query.today()));
    }

    /** The last word on each piece of evidence. */
    private List<Judgement> last(Undertaken asked) {
        Map<String, Judgement> last = new java.util.TreeMap<>();
        judgements.stream()
                .filter(j -> j.commitment().equals(asked.key().toString()))
                .forEach(j -> last.put(j.evidence(), j));
        return List.copyOf(last.values());
    }
}
