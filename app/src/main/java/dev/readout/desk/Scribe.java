package dev.readout.desk;

import dev.readout.correct.Correction;
import dev.readout.correct.Judgement;
import dev.readout.store.ArchivePlace;
import dev.readout.store.BusyException;
import dev.readout.store.CorrectionException;
import dev.readout.store.Store;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/**
 * Writes what people say of the record, once it may, and has it noted who said what and what came of it.
 *
 * @param archive where it is written
 */
public record Scribe(ArchivePlace archive, Turn turn, Notes notes) {

    /** Keeps who changed what, and with which outcome. */
    @FunctionalInterface
    public interface Notes {
        void add(String who, String what, String which, String outcome);
    }

    private record Said(String who, String what, String which) {}

    /**
     * Writes what a coder says of evidence: whether it shows that a commitment was kept.
     *
     * @throws BusyException where another writes
     */
    public void judge(Judgement judgement) {
        String what = "judge " + judgement.verdict().name().toLowerCase(Locale.ROOT);
        write(List.of(new Said(judgement.who(), what, judgement.commitment())), () -> {
            try (Store store = archive.open(Clock.systemUTC())) {
                store.judge(judgement);
            }
        });
    }

    /**
     * Writes corrections, all or none.
     *
     * @param desk that made them
     * @throws BusyException where another writes
     * @throws CorrectionException where something does not fit
     */
    public void correct(CorrectionDesk desk, List<Correction> corrections) {
        corrections.forEach(desk::say);
        write(corrections.stream().map(Scribe::said).toList(), desk::add);
    }

    private static Said said(Correction correction) {
        return new Said(correction.who(), "correct " + correction.amendment().name(), correction.id());
    }

    private void write(List<Said> said, Runnable work) {
        try {
            turn.write(work);
            note(said, "added");
        } catch (CorrectionException e) {
            note(said, "refused: it does not fit");
            throw e;
        } catch (BusyException e) {
            note(said, "refused: another is writing");
            throw e;
        }
    }

    private void note(List<Said> said, String outcome) {
        said.forEach(one -> notes.add(one.who(), one.what(), one.which(), outcome));
    }
}
