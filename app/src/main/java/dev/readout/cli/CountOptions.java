package dev.readout.cli;

import dev.readout.query.CountingRule;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How it is counted. */
final class CountOptions {
    @Option(
            names = "--rule",
            paramLabel = "RULE",
            description =
                    "reports: each report counts; one_a_day: what is of one kind, between the same, on the same day"
                            + " is one, however many documents tell it; joined: what several documents tell of one event"
                            + " (see 'events') is one. By default one_a_day; acts by reports.")
    private Optional<CountingRule> rule = Optional.empty();

    CountingRule rule(CountingRule otherwise) {
        return rule.orElse(otherwise);
    }
}
