package dev.readout.cli;

import dev.readout.coding.Act;
import dev.readout.coding.ActorRef;
import dev.readout.document.Known;
import dev.readout.query.ActRow;
import dev.readout.query.EngagementRow;
import dev.readout.query.Source;
import dev.readout.query.TenureRow;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.Engagement.Inferred;
import dev.readout.resolve.Engagement.Participant;
import dev.readout.resolve.TimeValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows records to a person: each with its quote, what is inferred marked. */
final class RecordTable {
    /** Who claims an act is not shown with each of them; of a whole document it is told once. */
    private static final String CLAIMANTS = "claimants";

    private final Screen screen;

    RecordTable(Screen screen) {
        this.screen = screen;
    }

    void document(Source source, List<EngagementRow> engagements, List<ActRow> acts) {
        heading(source);
        acts.stream()
                .map(ActRow::act)
                .flatMap(act -> act.inferred().stream()
                        .filter(i -> i.field().equals(CLAIMANTS))
                        .map(i -> "speaks for " + String.join(", ", act.claimants()) + "*, by " + i.rule()))
                .findFirst()
                .ifPresent(voice -> screen.quiet(0, voice));
        screen.empty();
        if (engagements.isEmpty() && acts.isEmpty()) {
            screen.text(2, "Nothing was found in it.");
            screen.empty();
        }
        engagements(engagements);
        acts(acts);
    }

    void engagements(List<EngagementRow> rows) {
        rows.forEach(this::engagement);
    }

    void acts(List<ActRow> rows) {
        rows.forEach(this::act);
    }

    /** Name, issuer and day of a document, and its title below. */
    void heading(Source source) {
        List<String> known = new ArrayList<>(List.of(source.name()));
        source.metadata().issuer().ifPresent(k -> known.add(k.value() + mark(k)));
        source.metadata().published().ifPresent(k -> known.add(k.value() + mark(k)));
        screen.heading(String.join(" · ", known));
        source.metadata().title().ifPresent(k -> screen.text(0, k.value()));
    }

    /** Somebody seen in an office, with the words that show it; never more days than the texts are of. */
    void tenure(TenureRow row) {
        boolean once = row.first().day().equals(row.last().day());
        String seen = once
                ? "observed on " + row.first().day()
                : "first seen " + row.first().day() + ", last seen "
                        + row.last().day();
        String inferred = row.first().row().sighting().inferred().isPresent() ? "*" : "";
        screen.entry(
                2,
                row.name(),
                " · " + row.office() + " · " + row.country() + inferred + " · " + seen + " · " + row.documents()
                        + (row.documents() == 1 ? " document" : " documents"));
        row.spellings().forEach(s -> screen.text(6, "also " + s.name() + " (" + s.rule() + ")"));
        evidence(row.first());
        if (!once) {
            evidence(row.last());
        }
    }

    private void evidence(TenureRow.Seen seen) {
        screen.quiet(6, "“" + seen.row().words() + "” " + seen.row().source().name());
    }

    private void engagement(EngagementRow row) {
        Engagement e = row.engagement();
        List<String> parts = new ArrayList<>();
        if (e.status() != Engagement.Status.HELD) {
            parts.add(e.status().name().toLowerCase(Locale.ROOT));
        }
        parts.add(date(e.when()) + (inferred(e.inferred(), "year", "month", "day", "date") ? "*" : ""));
        place(e).ifPresent(parts::add);
        String kind = e.kind().name().toLowerCase(Locale.ROOT);
        screen.entry(2, "%-4s%-11s".formatted(e.id(), kind), " " + String.join(" · ", parts));
        if (!e.participants().isEmpty()) {
            screen.text(
                    6, e.participants().stream().map(RecordTable::participant).collect(Collectors.joining("; ")));
        }
        if (!e.topics().isEmpty()) {
            screen.text(
                    6, "on " + e.topics().stream().map(Engagement.Topic::words).collect(Collectors.joining("; ")));
        }
        evidence(row.quote(), e.rule(), e.inferred());
    }

    private void act(ActRow row) {
        Act a = row.act();
        List<String> parts = new ArrayList<>(List.of(whom(a)));
        parts.add(date(a.date()) + (inferred(a.inferred(), "date", "year") ? "*" : ""));
        marks(a).forEach(parts::add);
        a.engagement().ifPresent(e -> parts.add("in " + e));
        a.respondsTo().ifPresent(r -> parts.add("answers " + r));
        screen.entry(2, "%-4s%-11s".formatted(a.id(), a.act()), " " + String.join(" · ", parts));
        row.about().ifPresent(about -> screen.text(6, "about " + about));
        evidence(row.quote(), a.rule(), a.inferred());
    }

    private void evidence(String quote, String rule, List<Inferred> inferred) {
        screen.text(6, "“" + quote + "”");
        String how = inferred.stream()
                .filter(i -> !i.field().equals(CLAIMANTS))
                .map(i -> "; * " + i.field() + " by " + i.rule())
                .distinct()
                .collect(Collectors.joining());
        screen.quiet(6, "rule " + rule + how);
        screen.empty();
    }

    private static String whom(Act a) {
        String said = a.addressee().isEmpty() || codes(a.addressee()).equals(codes(a.target()))
                ? ""
                : " (to " + codes(a.addressee()) + ")";
        String who = a.by().isEmpty() ? "?" : codes(a.by());
        return a.target().isEmpty() ? who + said : who + " → " + codes(a.target()) + said;
    }

    private static String codes(List<ActorRef> actors) {
        return actors.stream().map(ActorRef::code).distinct().collect(Collectors.joining(", "));
    }

    private static Stream<String> marks(Act a) {
        return Stream.of(
                        a.negated() ? "not" : "",
                        a.tense() == Act.Tense.FUTURE ? "to come" : "",
                        a.background() ? "background" : "",
                        a.restated() ? "restated" : "")
                .filter(m -> !m.isEmpty());
    }

    private static String participant(Participant p) {
        List<String> of =
                Stream.concat(p.office().stream(), Stream.of(p.country())).toList();
        return p.name().map(name -> name + " (" + String.join(", ", of) + ")").orElse(String.join(", ", of));
    }

    private static Optional<String> place(Engagement e) {
        List<String> parts = Stream.of(e.place(), e.city(), e.country())
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
    }

    static String date(TimeValue when) {
        String start = when.start().orElse("no date");
        return when instanceof TimeValue.Interval ? start + " to " + when.end().orElse("") : start;
    }

    private static boolean inferred(List<Inferred> inferred, String... fields) {
        return inferred.stream().anyMatch(i -> List.of(fields).contains(i.field()));
    }

    private static String mark(Known<?> known) {
        return known.isInferred() ? "*" : "";
    }
}
