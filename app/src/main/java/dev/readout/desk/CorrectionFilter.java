package dev.readout.desk;

import dev.readout.coding.FactKey;
import dev.readout.correct.Correction;
import dev.readout.query.CorrectionReader;
import dev.readout.query.CorrectionRow;
import dev.readout.query.CorrectionRow.State;
import dev.readout.query.FoundFact;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Which corrections are asked for.
 *
 * @param document only those about it: its key, name, address or hash, or how one begins
 * @param who only what this person said
 * @param since only what was said on this day (UTC) or later
 * @param unfit only those that count and fit no coding
 */
public record CorrectionFilter(
        Optional<String> document, Optional<String> who, Optional<LocalDate> since, boolean unfit) {

    /**
     * Those of an archive, in their order.
     *
     * @throws dev.readout.store.StoreException where no one document is called so
     */
    public List<CorrectionRow> list(CorrectionReader reader) {
        Optional<FoundFact> about = document.map(d -> reader.getDocument(d, List.of()));
        return reader.list(this::isMeant).stream()
                .filter(row -> !unfit || row.state() == State.UNFIT)
                .filter(row -> about.filter(d -> !isAbout(row, d)).isEmpty())
                .toList();
    }

    private boolean isMeant(Correction correction) {
        return who.filter(name -> !name.equals(correction.who())).isEmpty()
                && since.filter(day -> correction
                                .at()
                                .isBefore(day.atStartOfDay(ZoneOffset.UTC).toInstant()))
                        .isEmpty();
    }

    private static boolean isAbout(CorrectionRow row, FoundFact document) {
        return row.correction()
                        .fact()
                        .map(FactKey::textHash)
                        .filter(document.text().hash()::equals)
                        .isPresent()
                || row.places().stream().map(CorrectionRow.Place::document).anyMatch(document.document()::equals);
    }
}
