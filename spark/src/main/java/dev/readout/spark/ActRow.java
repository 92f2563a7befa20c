package dev.readout.spark;

import dev.readout.coding.Act;
import dev.readout.coding.ActorRef;
import dev.readout.coding.Coded;
import dev.readout.coding.FactKey;
import dev.readout.document.Span;
import dev.readout.spark.Column.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An act, in the columns of an archive's export. */
record ActRow(String part, Coded coded, FactKey key, Act act) implements CodedRow {
    static final List<Column<ActRow>> COLUMNS = columns();

    static Stream<ActRow> of(String part, Coded coded) {
        List<FactKey> keys = FactKey.acts(coded);
        return IntStream.range(0, keys.size())
                .mapToObj(i -> new ActRow(part, coded, keys.get(i), coded.acts().get(i)));
    }

    private static List<Column<ActRow>> columns() {
        List<Column<ActRow>> columns = new ArrayList<>();
        columns.add(new Column<>("fact", Kind.TEXT, r -> r.key().toString()));
        add(columns, "id", Kind.TEXT, Act::id);
        add(columns, "act", Kind.TEXT, Act::act);
        actors(columns, "by", Act::by);
        actors(columns, "target", Act::target);
        actors(columns, "addressee", Act::addressee);
        add(columns, "negated", Kind.TRUTH, Act::negated);
        add(columns, "tense", Kind.TEXT, a -> a.tense().name().toLowerCase(Locale.ROOT));
        add(columns, "background", Kind.TRUTH, Act::background);
        add(columns, "restated", Kind.TRUTH, Act::restated);
        add(columns, "date", Kind.TEXT, a -> a.date().start());
        add(columns, "date_end", Kind.TEXT, a -> a.date().end());
        add(columns, "precision", Kind.TEXT, a -> a.date().precision());
        add(columns, "engagement", Kind.TEXT, Act::engagement);
        add(columns, "responds_to", Kind.TEXT, Act::respondsTo);
        add(columns, "manner", Kind.TEXT, Act::manner);
        add(columns, "claimants", Kind.LIST, Act::claimants);
        columns.add(new Column<>("about", Kind.TEXT, r -> r.cut(r.act().about())));
        add(columns, "about_start", Kind.NUMBER, a -> a.about().map(Span::start));
        add(columns, "about_end", Kind.NUMBER, a -> a.about().map(Span::end));
        columns.add(new Column<>("trigger", Kind.TEXT, r -> r.text().cut(r.act().trigger())));
        add(columns, "trigger_start", Kind.NUMBER, a -> a.trigger().start());
        add(columns, "trigger_end", Kind.NUMBER, a -> a.trigger().end());
        columns.add(new Column<>("quote", Kind.TEXT, r -> r.text().cut(r.act().quote())));
        add(columns, "quote_start", Kind.NUMBER, a -> a.quote().start());
        add(columns, "quote_end", Kind.NUMBER, a -> a.quote().end());
        add(columns, "rule", Kind.TEXT, Act::rule);
        add(
                columns,
                "inferred",
                Kind.LIST,
                a -> a.inferred().stream().map(i -> i.field() + ":" + i.rule()).toList());
        columns.addAll(CodedRow.source());
        columns.add(CodedRow.ofPart());
        return List.copyOf(columns);
    }

    private static void add(List<Column<ActRow>> columns, String name, Kind kind, Function<Act, ?> value) {
        columns.add(new Column<>(name, kind, r -> value.apply(r.act())));
    }

    /** The codes, beside them the words of the text, and the rules that tied the two. */
    private static void actors(List<Column<ActRow>> columns, String role, Function<Act, List<ActorRef>> actors) {
        add(columns, role, Kind.LIST, a -> list(actors.apply(a), ActorRef::code));
        add(columns, role + "_words", Kind.LIST, a -> list(actors.apply(a), ActorRef::designation));
        add(columns, role + "_rules", Kind.LIST, a -> list(actors.apply(a), ActorRef::rule));
        add(
                columns,
                role + "_sectors",
                Kind.LIST,
                a -> list(actors.apply(a), actor -> actor.sector().orElse("")));
    }

    private static List<String> list(List<ActorRef> actors, Function<ActorRef, String> part) {
        return actors.stream().map(part).toList();
    }
}
