package dev.readout.store;

import dev.readout.correct.Judgement;
import dev.readout.correct.Judgement.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What people said of commitments and evidence, as rows and back. */
public record JudgementTable(Handle handle) {

    /** All, in their order. */
    public List<Judgement> list() {
        return handle
                .select("SELECT * FROM judgements")
                .map((row, context) -> new Judgement(
                        row.getString("commitment"),
                        row.getString("evidence"),
                        Verdict.valueOf(row.getString("verdict").toUpperCase(Locale.ROOT)),
                        row.getString("who"),
                        Instant.parse(row.getString("at")),
                        row.getString("why")))
                .list()
                .stream()
                .sorted(Judgement.ORDER)
                .toList();
    }

    /** @return its key; nothing where the same was said already */
    Optional<String> add(Judgement j) {
        String verdict = j.verdict().name().toLowerCase(Locale.ROOT);
        String at = InstantForm.of(j.at());
        String key = Keys.digest("judgement", j.commitment(), j.evidence(), verdict, j.who(), at, j.why());
        int rows = handle.execute("""
                INSERT INTO judgements (key, commitment, evidence, verdict, who, at, why)
                VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING""", key, j.commitment(), j.evidence(), verdict, j.who(), at, j.why());
        return rows == 0 ? Optional.empty() : Optional.of(key);
    }
}
