package dev.readout.query;

import dev.readout.relate.commitment.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which commitments? Of the documents that count, the newest first.
 *
 * @param obligor code of who owes it
 * @param to code of whom it is for
 * @param about words that the undertaking holds, or that words of it begin with, in any case
 * @param dueBefore only with a deadline that ends before this day
 * @param status only those that stand so
 * @param today the day on which they stand so
 * @param looked where a status is asked for, of how many a page works out at most how they stand: it then ends before it is full
 */
public record CommitmentQuery(
        Optional<String> obligor,
        Optional<String> to,
        List<String> about,
        Optional<LocalDate> dueBefore,
        Optional<Status> status,
        LocalDate today,
        int looked,
        Page page)
        implements Query {
    public CommitmentQuery {
        about = List.copyOf(about);
    }

    /** All of them, as they stand on a day. */
    public static CommitmentQuery all(LocalDate today) {
        return new CommitmentQuery(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                today,
                Integer.MAX_VALUE,
                Page.all());
    }

    public CommitmentQuery obligor(String code) {
        return new CommitmentQuery(Optional.of(code), to, about, dueBefore, status, today, looked, page);
    }

    public CommitmentQuery to(String code) {
        return new CommitmentQuery(obligor, Optional.of(code), about, dueBefore, status, today, looked, page);
    }

    public CommitmentQuery about(List<String> words) {
        return new CommitmentQuery(obligor, to, words, dueBefore, status, today, looked, page);
    }

    public CommitmentQuery dueBefore(LocalDate day) {
        return new CommitmentQuery(obligor, to, about, Optional.of(day), status, today, looked, page);
    }

    public CommitmentQuery status(Status asked) {
        return new CommitmentQuery(obligor, to, about, dueBefore, Optional.of(asked), today, looked, page);
    }

    public CommitmentQuery looked(int most) {
        return new CommitmentQuery(obligor, to, about, dueBefore, status, today, most, page);
    }

    public CommitmentQuery page(Page asked) {
        return new CommitmentQuery(obligor, to, about, dueBefore, status, today, looked, asked);
    }
}
