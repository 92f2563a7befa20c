package dev.readout.query;

import dev.readout.codebook.CommitmentWords;
import dev.readout.coding.Commitment;
import dev.readout.correct.Judgement;
import dev.readout.query.CommitmentPool.Place;
import dev.readout.relate.commitment.Chain;
import dev.readout.relate.commitment.Status;
import dev.readout.relate.commitment.Undertaken;
import dev.readout.store.Commitments;
import dev.readout.store.JudgementTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** Finds commitments, each with its chain and how it stands, within one read transaction. */
final class CommitmentSearch {
    /** So many are looked at together where only those of one status are asked for. */
    private static final int STRETCH = 100;

    private static final String ONE = """
            SELECT c.id, m.ordinal FROM texts t JOIN codings c ON c.text = t.id AND c.listed = 1
            JOIN acts f ON f.coding = c.id JOIN commitments m ON m.coding = c.id AND m.act = f.ordinal
            WHERE t.hash >= ? AND t.hash < ? AND f.trigger_start = ? AND f.trigger_end = ? AND f.role = ?
            ORDER BY c.key LIMIT 1""";

    private final Handle handle;
    private final CommitmentWords words;
    private final List<Judgement> judgements;
    private final CommitmentPool pool;
    private final Map<Long, CodingReader.Committed> read = new HashMap<>();

    CommitmentSearch(Handle handle) {
        this.handle = handle;
        this.words = CommitmentWords.bundled();
        this.judgements = new JudgementTable(handle).list();
        this.pool = new CommitmentPool(handle, words);
    }

    Answer<CommitmentRow> page(CommitmentQuery query) {
        CommitmentList list = new CommitmentList(handle, query);
        List<CommitmentRow> rows = new ArrayList<>();
        Optional<String> last = query.page().after();
        int skip = query.page().offset();
        while (rows.size() < query.page().limit()) {
            int most = query.status().isPresent()
                    ? STRETCH
                    : Math.min(STRETCH, query.page().limit() - rows.size() + skip);
            List<CommitmentList.Entry> entries = list.entries(last, most);
            for (CommitmentList.Entry entry : entries) {
                last = Optional.of(entry.token());
                Chain chain = chain(entry.place());
                boolean asked =
                        query.status().filter(s -> s != status(chain, query)).isEmpty();
                if (asked && skip-- <= 0) {
                    rows.add(row(entry.place(), chain, query));
                }
                if (rows.size() == query.page().limit()) {
                    return new Answer<>(rows, last);
                }
            }
            if (entries.size() < most) {
                break;
            }
        }
        return new Answer<>(rows, Optional.empty());
    }

    /** The one that an act with this key makes, with the quotes of what may show that it was kept. */
    Optional<CommitmentRow> find(String key, CommitmentQuery query) {
        return TextFact.find(key)
                .filter(fact -> fact.kind().equals("act"))
                .flatMap(f -> handle.select(ONE, f.hash(), f.behind(), f.start(), f.end(), f.role())
                        .map((row, context) -> new Place(row.getLong(1), row.getInt(2)))
                        .findOne())
                .map(place -> row(place, chain(place), query).with(quotes(chain(place))));
    }

    long count(CommitmentQuery query, long most) {
        return query.status().isEmpty()
                ? new CommitmentList(handle, query).count(most)
                : page(query.page(Page.first((int) Math.min(most, Integer.MAX_VALUE))))
                        .rows()
                        .size();
    }

    private Chain chain(Place place) {
        Undertaken asked = pool.get(place);
        return Chain.of(asked, pool.like(asked), pool.done(asked), judgements, words);
    }

    private Status status(Chain chain, CommitmentQuery query) {
        return Status.of(chain, last(chain.asked()), query.today());
    }

    private CommitmentRow row(Place place, Chain chain, CommitmentQuery query) {
        CodingReader.Committed committed =
                read.computeIfAbsent(place.coding(), coding -> new CodingReader(handle, coding).commitments());
        Commitments.Stored stored = committed.stored().get(place.ordinal());
        Commitment commitment = stored.commitment();
        ActRow act = committed.acts().get(stored.act());
        return new CommitmentRow(
                act,
                commitment,
                commitment.undertaking().map(span -> committed.cut(act, span, stored.digest())),
                commitment.deadline().map(d -> committed.cut(act, d.span(), Optional.empty())),
                commitment.condition().map(span -> committed.cut(act, span, Optional.empty())),
                chain,
                last(chain.asked()),
                status(chain, query),
                Map.of());
    }

    private Map<String, String> quotes(Chain chain) {
        Map<String, String> quotes = new LinkedHashMap<>();
        chain.evidence().forEach(p -> {
            long coding = handle.select(
                            "SELECT c.id FROM texts t JOIN codings c ON c.text = t.id AND c.listed = 1 JOIN snapshots s"
                                    + " ON s.id = c.snapshot JOIN documents d ON d.id = s.document WHERE t.hash = ? AND d.key = ?",
                            p.done().key().textHash(),
                            p.done().document())
                    .mapTo(Long.class)
                    .first();
            CodingReader.Committed committed = new CodingReader(handle, coding).commitments();
            committed.deeds().stream()
                    .filter(d -> d.deed().trigger().equals(p.done().key().trigger()))
                    .forEach(d -> quotes.put(
                            p.done().key().toString(),
                            committed.quote(p.done().key(), d.deed().quote(), d.digest())));
        });
        return quotes;
    }

    /** The last word on each piece of evidence. */
    private List<Judgement> last(Undertaken asked) {
        Map<String, Judgement> last = new TreeMap<>();
        judgements.stream()
                .filter(j -> j.commitment().equals(asked.key().toString()))
                .forEach(j -> last.put(j.evidence(), j));
        return List.copyOf(last.values());
    }
}
