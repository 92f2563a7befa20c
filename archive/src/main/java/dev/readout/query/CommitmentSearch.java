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
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Finds commitments, each with its chain and how it stands, within one read transaction. */
final class CommitmentSearch {
    /** So many are looked at together where only those of one status are asked for. */
    private static final int STRETCH = 100;
    /** Databases take some tens of thousands of values with a question. */
    private static final int NAMED = 5_000;

    private static final String KEYED = """
            SELECT c.id, m.ordinal FROM texts t JOIN codings c ON c.text = t.id AND c.listed = 1
            JOIN acts f ON f.coding = c.id JOIN commitments m ON m.coding = c.id AND m.act = f.ordinal
            WHERE t.hash >= ? AND t.hash < ? AND f.trigger_start = ? AND f.trigger_end = ? AND f.role = ?
            ORDER BY c.key""";

    private final Handle handle;
    private final CommitmentWords words;
    private final Map<String, List<Judgement>> judgements;
    private final CommitmentPool pool;
    private final Map<Long, CodingReader.Committed> read = new HashMap<>();

    CommitmentSearch(Handle handle) {
        this.handle = handle;
        this.words = CommitmentWords.bundled();
        this.judgements =
                new JudgementTable(handle).list().stream().collect(Collectors.groupingBy(Judgement::commitment));
        this.pool = new CommitmentPool(handle, words);
    }

    Answer<CommitmentRow> page(CommitmentQuery query) {
        CommitmentList list = new CommitmentList(
                handle, query, query.status().filter(s -> s == Status.KEPT).flatMap(s -> accepted()));
        List<CommitmentRow> rows = new ArrayList<>();
        Optional<String> last = query.page().after();
        int skip = query.page().offset();
        int left = query.status().isPresent() ? query.looked() : Integer.MAX_VALUE;
        while (rows.size() < query.page().limit() && left > 0) {
            int most = query.status().isPresent()
                    ? Math.min(STRETCH, left)
                    : Math.min(STRETCH, query.page().limit() - rows.size() + skip);
            List<CommitmentList.Entry> entries = list.entries(last, most);
            for (CommitmentList.Entry entry : entries) {
                last = Optional.of(entry.token());
                Undertaken asked = pool.get(entry.place());
                if (query.status()
                                .filter(status -> !stands(asked, status, query))
                                .isEmpty()
                        && skip-- <= 0) {
                    rows.add(row(entry.place(), chain(asked), query));
                }
                if (rows.size() == query.page().limit()) {
                    return new Answer<>(rows, last);
                }
            }
            if (entries.size() < most) {
                return new Answer<>(rows, Optional.empty());
            }
            left -= entries.size();
        }
        return new Answer<>(rows, left > 0 ? Optional.empty() : last);
    }

    /** Those of which a person accepted evidence, whatever was said later; absent where they are too many to ask for by name. */
    private Optional<List<Place>> accepted() {
        List<Place> accepted = judgements.values().stream()
                .flatMap(List::stream)
                .filter(j -> j.verdict() == Judgement.Verdict.ACCEPT)
                .map(Judgement::commitment)
                .distinct()
                .flatMap(key -> places(key).stream())
                .toList();
        return Optional.of(accepted).filter(places -> places.size() <= NAMED);
    }

    /** Whether it stands so, by as little work as that takes. */
    private boolean stands(Undertaken asked, Status status, CommitmentQuery query) {
        List<Judgement> last = last(asked);
        Optional<Status> alone = Status.find(asked, last, query.today());
        if (alone.isPresent() || status == Status.KEPT || status == Status.OVERDUE) {
            return alone.equals(Optional.of(status));
        }
        Status byEvidence = Status.of(chain(asked, List.of()), last, query.today());
        return status == Status.PROPOSED || byEvidence == Status.PROPOSED
                ? status == byEvidence
                : status == Status.of(chain(asked), last, query.today());
    }

    /** The one that an act with this key makes, with the quotes of what may show that it was kept. */
    Optional<CommitmentRow> find(String key, CommitmentQuery query) {
        return places(key).stream().findFirst().map(place -> {
            Chain chain = chain(pool.get(place));
            return row(place, chain, query).with(quotes(chain));
        });
    }

    /** Several where documents have the same text. */
    private List<Place> places(String key) {
        return TextFact.find(key)
                .filter(fact -> fact.kind().equals("act"))
                .map(f -> handle.select(KEYED, f.hash(), f.behind(), f.start(), f.end(), f.role())
                        .map((row, context) -> new Place(row.getLong(1), row.getInt(2)))
                        .list())
                .orElse(List.of());
    }

    long count(CommitmentQuery query, long most) {
        return query.status().isEmpty()
                ? new CommitmentList(handle, query, Optional.empty()).count(most)
                : page(query.page(Page.first((int) Math.min(most, Integer.MAX_VALUE))))
                        .rows()
                        .size();
    }

    private Chain chain(Undertaken asked) {
        return chain(asked, pool.like(asked));
    }

    private Chain chain(Undertaken asked, List<Undertaken> others) {
        return Chain.of(asked, others, pool.done(asked), said(asked), words);
    }

    private CommitmentRow row(Place place, Chain chain, CommitmentQuery query) {
        CodingReader.Committed committed =
                read.computeIfAbsent(place.coding(), coding -> new CodingReader(handle, coding).commitments());
        Commitments.Stored stored = committed.stored().get(place.ordinal());
        Commitment commitment = stored.commitment();
        ActRow act = committed.acts().apply(stored.act());
        return new CommitmentRow(
                act,
                commitment,
                commitment.undertaking().map(span -> committed.cut(act, span, stored.digest())),
                commitment.deadline().map(d -> committed.cut(act, d.span(), Optional.empty())),
                commitment.condition().map(span -> committed.cut(act, span, Optional.empty())),
                chain,
                last(chain.asked()),
                Status.of(chain, last(chain.asked()), query.today()),
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
            committed.deeds().get().stream()
                    .filter(d -> d.deed().trigger().equals(p.done().key().trigger()))
                    .forEach(d -> quotes.put(
                            p.done().key().toString(),
                            committed.quote(p.done().key(), d.deed().quote(), d.digest())));
        });
        return quotes;
    }

    private List<Judgement> said(Undertaken asked) {
        return judgements.getOrDefault(asked.key().toString(), List.of());
    }

    /** The last word on each piece of evidence. */
    private List<Judgement> last(Undertaken asked) {
        Map<String, Judgement> last = new TreeMap<>();
        said(asked).forEach(j -> last.put(j.evidence(), j));
        return List.copyOf(last.values());
    }
}
