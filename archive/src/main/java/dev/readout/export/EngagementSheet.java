package dev.readout.export;

import dev.readout.query.EngagementRow;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.Engagement.Participant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The columns of engagements. */
final class EngagementSheet {
    private EngagementSheet() {}

    static List<Field<EngagementRow>> fields() {
        List<Field<EngagementRow>> fields = new ArrayList<>();
        fields.add(new Field<>("fact", r -> r.key().toString()));
        add(fields, "id", Engagement::id);
        add(fields, "kind", e -> e.kind().name().toLowerCase(Locale.ROOT));
        add(fields, "status", e -> e.status().name().toLowerCase(Locale.ROOT));
        add(fields, "start", e -> e.when().start());
        add(fields, "end", e -> e.when().end());
        add(fields, "precision", e -> e.when().precision());
        add(fields, "place", Engagement::place);
        add(fields, "city", Engagement::city);
        add(fields, "country", Engagement::country);
        add(fields, "participants", e -> list(e, Participant::country));
        add(fields, "participant_names", e -> list(e, p -> p.name().orElse("")));
        add(fields, "participant_offices", e -> list(e, p -> p.office().orElse("")));
        add(fields, "participant_rules", e -> list(e, Participant::rule));
        add(
                fields,
                "topics",
                e -> e.topics().stream().map(Engagement.Topic::words).toList());
        fields.add(new Field<>("trigger", EngagementRow::trigger));
        add(fields, "trigger_start", e -> e.trigger().start());
        add(fields, "trigger_end", e -> e.trigger().end());
        fields.add(new Field<>("quote", EngagementRow::quote));
        add(fields, "quote_start", e -> e.quote().start());
        add(fields, "quote_end", e -> e.quote().end());
        add(fields, "rule", Engagement::rule);
        add(
                fields,
                "inferred",
                e -> e.inferred().stream().map(i -> i.field() + ":" + i.rule()).toList());
        fields.addAll(Field.source(EngagementRow::source));
        return List.copyOf(fields);
    }

    private static void add(List<Field<EngagementRow>> fields, String name, Function<Engagement, Object> value) {
        fields.add(new Field<>(name, r -> value.apply(r.engagement())));
    }

    private static List<String> list(Engagement engagement, Function<Participant, String> part) {
        return engagement.participants().stream().map(part).toList();
    }
}
