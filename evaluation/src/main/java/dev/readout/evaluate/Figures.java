package dev.readout.evaluate;

import dev.readout.evaluate.Comparison.ActPair;
import dev.readout.evaluate.Comparison.EngagementPair;
import dev.readout.evaluate.Report.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts over the comparisons of a set of documents. */
public final class Figures {
    private static final Map<String, Predicate<EngagementPair>> OF_ENGAGEMENTS = new LinkedHashMap<>();

    static {
        OF_ENGAGEMENTS.put("found", p -> true);
        OF_ENGAGEMENTS.put("kind", p -> p.gold().kind().equals(p.coded().kind()));
        OF_ENGAGEMENTS.put("status", p -> p.gold().status().equals(p.coded().status()));
        OF_ENGAGEMENTS.put("date", p -> p.gold().start().equals(p.coded().start()));
        OF_ENGAGEMENTS.put("country", p -> p.gold().country().equals(p.coded().country()));
    }

    private final List<Comparison> comparisons;
    private final UnaryOperator<String> plover;

    /** @param plover the PLOVER type of an act, empty where it has none */
    public Figures(List<Comparison> comparisons, UnaryOperator<String> plover) {
        this.comparisons = List.copyOf(comparisons);
        this.plover = plover;
    }

    /** All of them. */
    public List<Section> sections() {
        return List.of(summary(), acts(), byAct(), byPlover(), engagements(), agreement());
    }

    private Section summary() {
        return new Section(
                "documents",
                List.of("documents", "gold acts", "coded acts", "coded quotes not in the text"),
                List.of(List.of(
                        comparisons.size(),
                        count(c -> c.gold().acts().size()),
                        count(c -> c.coded().acts().size()),
                        count(Comparison::lost))));
    }

    private Section acts() {
        Map<String, Predicate<ActPair>> figures = new LinkedHashMap<>();
        figures.put("found", p -> true);
        figures.put("act", ActPair::act);
        figures.put(
                "plover",
                p -> plover.apply(p.gold().act()).equals(plover.apply(p.coded().act())));
        figures.put("by", ActPair::by);
        figures.put("target", ActPair::target);
        figures.put("addressee", ActPair::addressee);
        figures.put("full", ActPair::full);
        figures.put("usable", ActPair::usable);
        figures.put("tense", p -> p.gold().tense().equals(p.coded().tense()));
        figures.put("negated", p -> p.gold().negated() == p.coded().negated());
        figures.put("background", p -> p.gold().background() == p.coded().background());
        figures.put("restated", p -> p.gold().restated() == p.coded().restated());
        figures.put("date", p -> p.gold().date().equals(p.coded().date()));
        int gold = count(c -> c.gold().acts().size());
        int coded = count(c -> c.coded().acts().size());
        List<List<Object>> rows = new ArrayList<>();
        figures.forEach((name, right) -> rows.add(Section.row(
                name, new Score(count(c -> (int) c.actPairs().filter(right).count()), gold, coded))));
        return new Section("acts", Section.columns("right in"), rows);
    }

    /** Precision and recall of each label: right where an act is found and has the label in both codings. */
    public Map<String, Score> scoresByAct() {
        return scores(UnaryOperator.identity());
    }

    private Section byAct() {
        return labels("acts by label", "act", scoresByAct());
    }

    private Section byPlover() {
        return labels("acts by PLOVER type", "type", scores(plover));
    }

    private static Section labels(String name, String column, Map<String, Score> scores) {
        List<List<Object>> rows = new ArrayList<>();
        scores.forEach((label, score) -> rows.add(Section.row(label, score)));
        return new Section(name, Section.columns(column), rows);
    }

    private Map<String, Score> scores(UnaryOperator<String> label) {
        List<String> gold =
                all(c -> c.gold().acts()).map(a -> label.apply(a.act())).toList();
        List<String> coded =
                all(c -> c.coded().acts()).map(a -> label.apply(a.act())).toList();
        List<String> right = comparisons.stream()
                .flatMap(Comparison::actPairs)
                .filter(p ->
                        label.apply(p.gold().act()).equals(label.apply(p.coded().act())))
                .map(p -> label.apply(p.gold().act()))
                .toList();
        Set<String> labels = new TreeSet<>(gold);
        labels.addAll(coded);
        labels.remove("");
        Map<String, Score> scores = new LinkedHashMap<>();
        labels.forEach(l -> scores.put(l, new Score(times(right, l), times(gold, l), times(coded, l))));
        return scores;
    }

    private static int times(List<String> labels, String label) {
        return (int) labels.stream().filter(label::equals).count();
    }

    private Section engagements() {
        int gold = count(c -> c.gold().engagements().size());
        int coded = count(c -> c.coded().engagements().size());
        List<List<Object>> rows = new ArrayList<>();
        OF_ENGAGEMENTS.forEach((name, right) -> rows.add(Section.row(
                name,
                new Score(count(c -> (int) c.engagementPairs().filter(right).count()), gold, coded))));
        rows.add(Section.row("participants", participants()));
        return new Section("engagements", Section.columns("right in"), rows);
    }

    private Score participants() {
        int shared = count(c -> c.engagementPairs()
                .mapToInt(p -> Names.shared(p.gold().participants(), p.coded().participants()))
                .sum());
        return new Score(shared, count(c -> participants(c.gold())), count(c -> participants(c.coded())));
    }

    private static int participants(Coding coding) {
        return coding.engagements().stream()
                .mapToInt(e -> e.participants().size())
                .sum();
    }

    private Section agreement() {
        List<List<String>> units = comparisons.stream().flatMap(Figures::units).toList();
        return new Section(
                "agreement",
                List.of("measure", "alpha", "units"),
                List.of(List.of(
                        "Krippendorff's alpha, act label, nominal; an act of one coder only is 'none' of the other",
                        Alpha.nominal(units),
                        units.size())));
    }

    private static Stream<List<String>> units(Comparison c) {
        Set<Integer> gold = c.acts().stream().map(Alignment.Pair::gold).collect(Collectors.toSet());
        Set<Integer> coded = c.acts().stream().map(Alignment.Pair::coded).collect(Collectors.toSet());
        List<List<String>> units = new ArrayList<>();
        c.actPairs().forEach(p -> units.add(List.of(p.gold().act(), p.coded().act())));
        for (int i = 0; i < c.gold().acts().size(); i++) {
            if (!gold.contains(i)) {
                units.add(List.of(c.gold().acts().get(i).act(), Alpha.NONE));
            }
        }
        for (int j = 0; j < c.coded().acts().size(); j++) {
            if (!coded.contains(j)) {
                units.add(List.of(Alpha.NONE, c.coded().acts().get(j).act()));
            }
        }
        return units.stream();
    }

    private Stream<ActCoding> all(Function<Comparison, List<ActCoding>> acts) {
        return comparisons.stream().flatMap(c -> acts.apply(c).stream());
    }

    private int count(Function<Comparison, Integer> of) {
        return comparisons.stream().mapToInt(of::apply).sum();
    }
}
