package dev.readout.web.frame;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A style sheet by which choosing a record lights its words, and choosing words lights their record, without any script: a rule for each
 * id, since no rule can say "the same id as that". More records than this in one document are lit by the script alone.
 */
final class LightSheet {
    private static final int ACTS = 250;
    private static final int ENGAGEMENTS = 60;

    private LightSheet() {}

    static String css() {
        return Stream.concat(ids("a", ACTS), ids("e", ENGAGEMENTS))
                .map(id -> """
                        .reader:has(#%1$s:target,#in-%1$s:target) :is([data-for~="%1$s"],#%1$s)""".formatted(id))
                .collect(Collectors.joining(",\n", "", " { background: var(--hit); }\n"));
    }

    private static Stream<String> ids(String letter, int most) {
        return IntStream.rangeClosed(1, most).mapToObj(i -> letter + i);
    }
}
