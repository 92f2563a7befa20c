package dev.readout.desk;

import dev.readout.query.Counts;
import dev.readout.query.EventCount;
import dev.readout.query.FactCount;
import dev.readout.query.Lookup;
import dev.readout.query.Reader;
import dev.readout.query.Relation;
import dev.readout.query.RelationQuery;
import dev.readout.query.TenureQuery;
import dev.readout.query.TenureRow;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * Answers that take long in a large archive, kept until it changes: they hang on nothing but what it holds. Thread-safe.
 *
 * @see Lookup#sequence()
 */
public final class AnswerMemory {
    /** How many lines are kept of all answers together: some 30 MB at most. */
    private static final int LINES = 60_000;

    private final Reader reader;
    private final Lookup lookup;

    /** The one that was asked for longest ago first. */
    private final Map<Object, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);

    private long sequence;
    private int lines;

    private record Kept(Object answer, int lines) {}

    public AnswerMemory(Reader reader, Lookup lookup) {
        this.reader = reader;
        this.lookup = lookup;
    }

    public Counts count(EventCount asked) {
        return answer(
                asked,
                Counts.class,
                () -> reader.count(asked),
                counts -> counts.groups().size());
    }

    public Counts count(FactCount asked) {
        return answer(
                asked,
                Counts.class,
                () -> reader.count(asked),
                counts -> counts.groups().size());
    }

    public Relation relation(RelationQuery asked) {
        return answer(
                asked,
                Relation.class,
                () -> reader.relation(asked),
                relation -> relation.points().size());
    }

    public List<TenureRow> tenures(TenureQuery asked) {
        return answer(
                        asked,
                        Tenures.class,
                        () -> new Tenures(reader.listTenures(asked)),
                        t -> 10 * t.rows().size())
                .rows();
    }

    private record Tenures(List<TenureRow> rows) {}

    private <T> T answer(Object question, Class<T> type, Supplier<T> asking, ToIntFunction<T> size) {
        long now = lookup.sequence();
        synchronized (this) {
            if (now != sequence) {
                kept.clear();
                lines = 0;
                sequence = now;
            }
            Kept known = kept.get(question);
            if (known != null) {
                return type.cast(known.answer());
            }
        }
        T answer = asking.get(); // whoever asks the same meanwhile asks it twice: none waits for another's question
        keep(now, question, new Kept(answer, 1 + size.applyAsInt(answer)));
        return answer;
    }

    private synchronized void keep(long asked, Object question, Kept answer) {
        if (asked != sequence || answer.lines() > LINES || kept.containsKey(question)) {
            return;
        }
        kept.put(question, answer);
        lines += answer.lines();
        Iterator<Kept> oldest = kept.values().iterator();
        while (lines > LINES) {
            lines -= oldest.next().lines();
            oldest.remove();
        }
    }
}
