package dev.readout.relate.account;

import java.util.List;
import java.util.stream.Collectors;

/**
 * In what else accounts of one topic differ.
 *
 * @param what of them: {@code who acts}, {@code towards whom} or {@code denied}
 * @param values of each account that tells of the topic, in their order: codes of actors, or {@code so} and {@code not}
 */
public record Remark(String what, List<List<String>> values) {
    public static final String DENIED = "denied";

    public Remark {
        values = values.stream().map(List::copyOf).toList();
    }

    /** In words: {@code who acts: NOR / AUT}. */
    public String told() {
        return what + ": "
                + values.stream()
                        .map(each -> each.isEmpty() ? "–" : String.join(", ", each))
                        .collect(Collectors.joining(" / "));
    }
}
