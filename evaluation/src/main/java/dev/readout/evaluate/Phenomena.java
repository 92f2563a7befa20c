package dev.readout.evaluate;

import dev.readout.evaluate.Challenge.Expected;
import dev.readout.evaluate.Challenge.Expected.Deed;
import dev.readout.evaluate.Challenge.Expected.Nothing;
import dev.readout.evaluate.Challenge.Expected.Occasion;
import dev.readout.evaluate.Challenge.Item;
import dev.readout.evaluate.Report.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Accuracy on a challenge set. An item is right when what was coded at its trigger has the right value of the
 * phenomenon; of several acts at the trigger the one with the right label counts. What was coded elsewhere in the text is
 * not looked at.
 */
public final class Phenomena {
    private Phenomena() {}

    /** An item, and what was coded in its text. */
    public record Judged(Item item, Coding coding) {
        public boolean right() {
            return view(item.expected(), item).equals(view(found(), item));
        }

        private Expected found() {
            FoldedText text = new FoldedText(item.text());
            Optional<Place> place = text.findWords(item.trigger());
            List<Expected> deeds = coding.acts().stream()
                    .filter(a -> overlap(text.find(a), place))
                    .<Expected>map(Deed::new)
                    .toList();
            List<Expected> occasions = coding.engagements().stream()
                    .filter(e -> overlap(text.find(e), place))
                    .<Expected>map(Occasion::new)
                    .toList();
            Optional<Expected> found = switch (item.expected()) {
                case Deed d -> best(deeds, d);
                case Occasion o -> occasions.stream().findFirst().or(() -> ofKind(o));
                case Nothing n ->
                    deeds.stream().findFirst().or(() -> occasions.stream().findFirst());
            };
            return found.orElseGet(Nothing::new);
        }

        private static Optional<Expected> best(List<Expected> deeds, Deed gold) {
            return deeds.stream()
                    .filter(x -> x instanceof Deed d
                            && d.act().act().equals(gold.act().act()))
                    .findFirst()
                    .or(() -> deeds.stream().findFirst());
        }

        private Optional<Expected> ofKind(Occasion gold) {
            return coding.engagements().stream()
                    .filter(e -> e.kind().equals(gold.engagement().kind()))
                    .<Expected>map(Occasion::new)
                    .findFirst();
        }

        private static boolean overlap(Optional<Place> a, Optional<Place> b) {
            return a.isPresent()
                    && b.isPresent()
                    && a.get().start() < b.get().end()
                    && b.get().start() < a.get().end();
        }
    }

    /** The part of a coding that the phenomenon is about, in words. */
    private static String view(Expected coding, Item item) {
        return switch (coding) {
            case Nothing n -> "nothing";
            case Occasion o ->
                item.phenomenon().equals("date")
                        ? o.engagement().start().orElse("none")
                        : o.engagement().status();
            case Deed d ->
                switch (item.phenomenon()) {
                    case "negated" -> d.act().negated() ? "negated" : "affirmed";
                    case "tense" -> d.act().tense();
                    case "background" ->
                        (d.act().background() ? "background" : "news")
                                + (d.act().restated() ? ", restated" : "");
                    case "date" -> d.act().date().orElse("none");
                    case "addressee" ->
                        "target " + new TreeSet<>(d.act().target()) + ", addressee "
                                + new TreeSet<>(d.act().addressee());
                    case "direction" ->
                        "by " + new TreeSet<>(d.act().by()) + ", target "
                                + new TreeSet<>(d.act().target());
                    default -> d.act().act();
                };
        };
    }

    /** A row a phenomenon; those that are kept apart have columns of their own. */
    public static Section section(List<Judged> items) {
        Map<String, List<Judged>> groups = new LinkedHashMap<>();
        items.forEach(j -> groups.computeIfAbsent(j.item().phenomenon(), k -> new ArrayList<>())
                .add(j));
        groups.put("all", items);
        List<List<Object>> rows = new ArrayList<>();
        groups.forEach((name, of) -> {
            List<Judged> open = of.stream().filter(j -> !j.item().kept()).toList();
            List<Judged> kept = of.stream().filter(j -> j.item().kept()).toList();
            rows.add(
                    List.of(name, share(of), right(of), of.size(), share(open), open.size(), share(kept), kept.size()));
        });
        return new Section(
                "phenomena",
                List.of("phenomenon", "accuracy", "right", "items", "open", "open items", "kept", "kept items"),
                rows);
    }

    /** What came out wrong, for whoever mends the rules; items that are kept are not shown. */
    public static Section faults(List<Judged> items) {
        return new Section(
                "faults",
                List.of("item", "expected", "got", "text"),
                items.stream()
                        .filter(j -> !j.right() && !j.item().kept())
                        .map(j -> List.<Object>of(
                                j.item().id(),
                                view(j.item().expected(), j.item()),
                                view(j.found(), j.item()),
                                j.item().text()))
                        .toList());
    }

    private static int right(List<Judged> items) {
        return (int) items.stream().filter(Judged::right).count();
    }

    private static double share(List<Judged> items) {
        return items.isEmpty() ? 0 : (double) right(items) / items.size();
    }
}
