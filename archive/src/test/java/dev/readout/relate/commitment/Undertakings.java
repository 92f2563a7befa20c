package dev.readout.relate.commitment;

import dev.readout.coding.FactKey;
import dev.readout.document.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Commitments of invented states, as they are compared. */
final class Undertakings {
    static final Undertaken SHIPS = made("2031-01-10", "to send two ships", "~provide", "ship", "harbour", "#2", "BBB");

    private Undertakings() {}

    /** AAA promises something to BBB; each in a document of its own. */
    static Undertaken made(String day, String document, String... words) {
        return new Undertaken(
                new FactKey("%-16s".formatted(document + day).replace(' ', '0'), "act", new Span(3, 9), ""),
                document + " of " + day,
                "AAA",
                day,
                List.of("AAA"),
                List.of("BBB"),
                List.of(words),
                "pledge",
                Optional.empty(),
                false,
                false);
    }

    static Undertaken by(Undertaken u, List<String> by, List<String> to) {
        return new Undertaken(
                u.key(),
                u.document(),
                u.issuer(),
                u.day(),
                by,
                to,
                u.words(),
                u.strength(),
                u.due(),
                u.stated(),
                u.conditional());
    }

    static Undertaken due(Undertaken u, String day) {
        return new Undertaken(
                u.key(),
                u.document(),
                u.issuer(),
                u.day(),
                u.by(),
                u.to(),
                u.words(),
                u.strength(),
                Optional.of(LocalDate.parse(day)),
                true,
                u.conditional());
    }

    static Undertaken strong(Undertaken u, String rung, boolean conditional) {
        return new Undertaken(
                u.key(),
                u.document(),
                u.issuer(),
                u.day(),
                u.by(),
                u.to(),
                u.words(),
                rung,
                u.due(),
                u.stated(),
                conditional);
    }

    static Done done(String day, List<String> doing, String... words) {
        return new Done(
                new FactKey("d0000000000000" + day.substring(8), "deed", new Span(4, 8), ""),
                "report of " + day,
                day,
                List.of("AAA"),
                doing,
                List.of(words),
                new Span(0, 20));
    }
}
