package dev.readout.relate.account;

import dev.readout.document.Span;
import java.util.List;
import java.util.Optional;

/**
 * A topic in several accounts.
 *
 * @param topic words of one of them for what it is about
 * @param cells what each account says of it, in their order; empty where it says nothing of it
 * @param ladder on which the strength was compared, where it differs
 * @param remarks in what else they differ: who acts, towards whom, whether it is denied
 */
public record Row(String topic, Verdict verdict, List<Cell> cells, Optional<String> ladder, List<Remark> remarks) {
    public Row {
        cells = List.copyOf(cells);
        remarks = List.copyOf(remarks);
    }

    /**
     * What one account says of a topic.
     *
     * @param claims in the order of its text
     * @param uncoded a sentence that speaks of it, where nothing was coded in it, in code points of its text
     * @param own words that no other account has, in code points of its text
     */
    public record Cell(List<Claim> claims, Optional<Span> uncoded, List<Span> own) {
        public Cell {
            claims = List.copyOf(claims);
            own = List.copyOf(own);
        }

        public boolean isEmpty() {
            return claims.isEmpty() && uncoded.isEmpty();
        }
    }

    /** The places of the accounts that say something of it. */
    public List<Integer> told() {
        return java.util.stream.IntStream.range(0, cells.size())
                .filter(i -> !cells.get(i).isEmpty())
                .boxed()
                .toList();
    }
}
