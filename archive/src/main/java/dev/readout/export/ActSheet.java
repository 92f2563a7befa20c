package dev.readout.export;

import dev.readout.coding.ActorRef;
import dev.readout.document.Span;
import dev.readout.query.ActRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The columns of acts. */
final class ActSheet {
    private ActSheet() {}

    static List<Field<ActRow>> fields() {
        List<Field<ActRow>> fields = new ArrayList<>();
        fields.add(new Field<>("fact", r -> r.key().toString()));
        fields.add(new Field<>("id", r -> r.act().id()));
        fields.add(new Field<>("act", r -> r.act().act()));
        actors(fields, "by", r -> r.act().by());
        actors(fields, "target", r -> r.act().target());
        actors(fields, "addressee", r -> r.act().addressee());
        fields.add(new Field<>("negated", r -> r.act().negated()));
        fields.add(new Field<>("tense", r -> r.act().tense().name().toLowerCase(Locale.ROOT)));
        fields.add(new Field<>("background", r -> r.act().background()));
        fields.add(new Field<>("restated", r -> r.act().restated()));
        fields.add(new Field<>("date", r -> r.act().date().start()));
        fields.add(new Field<>("date_end", r -> r.act().date().end()));
        fields.add(new Field<>("precision", r -> r.act().date().precision()));
        fields.add(new Field<>("engagement", r -> r.act().engagement()));
        fields.add(new Field<>("responds_to", r -> r.act().respondsTo()));
        fields.add(new Field<>("manner", r -> r.act().manner()));
        fields.add(new Field<>("claimants", r -> r.act().claimants()));
        fields.add(new Field<>("about", ActRow::about));
        fields.add(new Field<>("about_start", r -> r.act().about().map(Span::start)));
        fields.add(new Field<>("about_end", r -> r.act().about().map(Span::end)));
        fields.add(new Field<>("trigger", ActRow::trigger));
        fields.add(new Field<>("trigger_start", r -> r.act().trigger().start()));
        fields.add(new Field<>("trigger_end", r -> r.act().trigger().end()));
        fields.add(new Field<>("quote", ActRow::quote));
        fields.add(new Field<>("quote_start", r -> r.act().quote().start()));
        fields.add(new Field<>("quote_end", r -> r.act().quote().end()));
        fields.add(new Field<>("rule", r -> r.act().rule()));
        fields.add(new Field<>(
                "inferred",
                r -> r.act().inferred().stream()
                        .map(i -> i.field() + ":" + i.rule())
                        .toList()));
        fields.addAll(Field.source(ActRow::source));
        return List.copyOf(fields);
    }

    /** The codes, beside them the words of the text, and the rules that tied the two. */
    private static void actors(List<Field<ActRow>> fields, String role, Function<ActRow, List<ActorRef>> actors) {
        fields.add(new Field<>(role, r -> list(actors.apply(r), ActorRef::code)));
        fields.add(new Field<>(role + "_words", r -> list(actors.apply(r), ActorRef::designation)));
        fields.add(new Field<>(role + "_rules", r -> list(actors.apply(r), ActorRef::rule)));
        fields.add(new Field<>(
                role + "_sectors", r -> list(actors.apply(r), a -> a.sector().orElse(""))));
    }

    private static List<String> list(List<ActorRef> actors, Function<ActorRef, String> part) {
        return actors.stream().map(part).toList();
    }
}
