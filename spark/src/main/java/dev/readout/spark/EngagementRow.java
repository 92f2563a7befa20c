package dev.readout.spark;

import dev.readout.coding.Coded;
import dev.readout.coding.FactKey;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.Engagement.Participant;
import dev.readout.spark.Column.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An engagement, in the columns of an archive's export. */
record EngagementRow(String part, Coded coded, FactKey key, Engagement engagement) implements CodedRow {
    static final List<Column<EngagementRow>> COLUMNS = columns();

    static Stream<EngagementRow> of(String part, Coded coded) {
        List<FactKey> keys = FactKey.engagements(coded);
        return IntStream.range(0, keys.size())
                .mapToObj(i -> new EngagementRow(
                        part, coded, keys.get(i), coded.engagements().get(i)));
    }

    private static List<Column<EngagementRow>> columns() {
        List<Column<EngagementRow>> columns = new ArrayList<>();
        columns.add(new Column<>("fact", Kind.TEXT, r -> r.key().toString()));
        add(columns, "id", Kind.TEXT, Engagement::id);
        add(columns, "kind", Kind.TEXT, e -> e.kind().name().toLowerCase(Locale.ROOT));
        add(columns, "status", Kind.TEXT, e -> e.status().name().toLowerCase(Locale.ROOT));
        add(columns, "start", Kind.TEXT, e -> e.when().start());
        add(columns, "end", Kind.TEXT, e -> e.when().end());
        add(columns, "precision", Kind.TEXT, e -> e.when().precision());
        add(columns, "place", Kind.TEXT, Engagement::place);
        add(columns, "city", Kind.TEXT, Engagement::city);
        add(columns, "country", Kind.TEXT, Engagement::country);
        add(columns, "participants", Kind.LIST, e -> list(e, Participant::country));
        add(columns, "participant_names", Kind.LIST, e -> list(e, p -> p.name().orElse("")));
        add(
                columns,
                "participant_offices",
                Kind.LIST,
                e -> list(e, p -> p.office().orElse("")));
        add(columns, "participant_rules", Kind.LIST, e -> list(e, Participant::rule));
        add(
                columns,
                "topics",
                Kind.LIST,
                e -> e.topics().stream().map(Engagement.Topic::words).toList());
        columns.add(new Column<>(
                "trigger", Kind.TEXT, r -> r.text().cut(r.engagement().trigger())));
        add(columns, "trigger_start", Kind.NUMBER, e -> e.trigger().start());
        add(columns, "trigger_end", Kind.NUMBER, e -> e.trigger().end());
        columns.add(new Column<>(
                "quote", Kind.TEXT, r -> r.text().cut(r.engagement().quote())));
        add(columns, "quote_start", Kind.NUMBER, e -> e.quote().start());
        add(columns, "quote_end", Kind.NUMBER, e -> e.quote().end());
        add(columns, "rule", Kind.TEXT, Engagement::rule);
        add(
                columns,
                "inferred",
                Kind.LIST,
                e -> e.inferred().stream().map(i -> i.field() + ":" + i.rule()).toList());
        columns.addAll(CodedRow.source());
        columns.add(CodedRow.ofPart());
        return List.copyOf(columns);
    }

    private static void add(
            List<Column<EngagementRow>> columns, String name, Kind kind, Function<Engagement, ?> value) {
        columns.add(new Column<>(name, kind, r -> value.apply(r.engagement())));
    }

    private static List<String> list(Engagement engagement, Function<Participant, String> part) {
        return engagement.participants().stream().map(part).toList();
    }
}
