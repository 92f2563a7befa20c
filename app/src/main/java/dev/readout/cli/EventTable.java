package dev.readout.cli;

import dev.readout.document.Known;
import dev.readout.join.Event;
import dev.readout.join.Finding;
import dev.readout.join.Judgement;
import dev.readout.join.Report;
import dev.readout.join.Ruling;
import dev.readout.query.EngagementRow;
import dev.readout.query.EventRow;
import dev.readout.query.Source;
import dev.readout.relate.account.Comparison;
import dev.readout.relate.account.Particular;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows joined events to a person: each report with its words, what they say alike and otherwise, and why they are joined. */
final class EventTable {
    private final Screen screen;

    EventTable(Screen screen) {
        this.screen = screen;
    }

    /** @param whole with the reasons of the joins */
    void print(EventRow row, boolean whole) {
        Event event = row.event();
        screen.heading(event.id() + " · " + event.status().name().toLowerCase(Locale.ROOT) + " · "
                + row.reports().size() + " reports");
        for (int i = 0; i < row.reports().size(); i++) {
            report(Comparison.letter(i), row.reports().get(i));
        }
        particulars(row);
        if (!event.announcements().isEmpty()) {
            screen.text(
                    2,
                    "announced by "
                            + event.announcements().stream()
                                    .map(report -> letter(row, report))
                                    .sorted()
                                    .collect(Collectors.joining(", ")));
        }
        if (whole) {
            event.joins().forEach(join -> join(row, join));
        } else {
            screen.quiet(
                    2,
                    "joined "
                            + event.joins().stream()
                                    .map(join -> letters(row, join) + " (" + brief(join.judgement()) + ")")
                                    .collect(Collectors.joining(", ")));
        }
        screen.empty();
    }

    private void report(String letter, EngagementRow row) {
        screen.entry(
                2, letter, "  " + told(row.source()) + " " + row.engagement().id());
        screen.text(5, "“" + row.quote() + "”");
    }

    /** Issuer, day and title, or its name where it has none. */
    static String told(Source source) {
        List<String> known = new ArrayList<>();
        source.metadata().issuer().ifPresent(k -> known.add(k.value()));
        source.metadata().published().ifPresent(k -> known.add(k.value().toString()));
        known.add(source.metadata().title().map(Known::value).orElse(source.name()));
        return String.join(" · ", known);
    }

    private void particulars(EventRow row) {
        for (Particular particular : Particular.of(
                row.reports().stream().map(EngagementRow::engagement).toList())) {
            screen.text(2, told(particular));
        }
    }

    /** What all who say it say alike stands once; else each with the letters of those who say it. */
    static String told(Particular particular) {
        StringBuilder line = new StringBuilder(particular.name()).append(particular.differs() ? " ≠ " : ": ");
        List<String> values = particular.values().stream()
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        for (String value : values) {
            StringBuilder letters = new StringBuilder();
            for (int i = 0; i < particular.values().size(); i++) {
                if (particular.values().get(i).filter(value::equals).isPresent()) {
                    letters.append(letters.isEmpty() ? "" : ",").append(Comparison.letter(i));
                }
            }
            line.append(value.equals(values.getFirst()) ? "" : " | ")
                    .append(value)
                    .append(" (")
                    .append(letters)
                    .append(")");
        }
        return line.toString();
    }

    private static String brief(Judgement judgement) {
        return judgement.ruling().map(Ruling::who).orElseGet(() -> Integer.toString(judgement.score()));
    }

    private void join(EventRow row, Event.Join join) {
        Judgement judgement = join.judgement();
        String found = judgement.score() + " of at least " + judgement.threshold();
        screen.text(
                2,
                "joined " + letters(row, join)
                        + judgement
                                .ruling()
                                .map(said -> " by " + said.who() + ": " + said.why() + " (" + said.correction()
                                        + "); what is found, " + found)
                                .orElse(": " + found));
        for (Finding finding : join.judgement().findings()) {
            String words =
                    finding.one().equals(finding.other()) ? finding.one() : finding.one() + " / " + finding.other();
            String weight = finding.forbids() ? "never" : (finding.weight() > 0 ? "+" : "") + finding.weight();
            screen.quiet(4, weight + " " + finding.name().told() + ": " + words);
        }
    }

    private static String letters(EventRow row, Event.Join join) {
        return Stream.of(join.one(), join.other())
                .map(report -> letter(row, report))
                .sorted()
                .collect(Collectors.joining("="));
    }

    private static String letter(EventRow row, Report report) {
        return Comparison.letter(row.reports().indexOf(row.row(report)));
    }
}
