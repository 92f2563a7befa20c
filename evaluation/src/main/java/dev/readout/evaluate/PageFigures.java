package dev.readout.evaluate;

import dev.readout.document.Text;
import dev.readout.evaluate.GoldPage.Read;
import dev.readout.evaluate.Report.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds what was read in web pages against what is in them. The body counts by its words, and by its runs of four words,
 * as the benchmarks of article extraction do; figures are means over pages. A hash of its name puts each page into one of
 * two halves: only the one is listed page by page, the other is kept from who mends. For one thread.
 */
public final class PageFigures {
    /** A run of letters and digits; an ideograph or a kana is a word. */
    private static final Pattern WORD = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|[\\p{L}\\p{M}\\p{N}_&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]+");

    private static final int RUN = 4;
    /** Words that a part of a title has at least to count for it. */
    private static final int LEAST = 3;

    private static final int DAY = "2021-05-03".length();

    private final List<Judged> pages = new ArrayList<>();

    private record Judged(String name, Score words, Score runs, Optional<Boolean> title, Optional<Boolean> day) {
        boolean isShown() {
            return Integer.parseInt(Text.sha256(name), 0, 1, 16) % 2 == 0;
        }
    }

    /** Adds a page. */
    public void add(GoldPage gold, Read read) {
        List<String> expected = words(gold.body());
        List<String> found = words(read.body());
        pages.add(new Judged(
                gold.name(),
                score(expected, found),
                score(runs(expected), runs(found)),
                gold.title().map(t -> isSameTitle(words(t), words(read.title().orElse("")))),
                gold.published()
                        .filter(p -> p.length() >= DAY)
                        .map(p -> p.substring(0, DAY).equals(read.published().orElse("")))));
    }

    /** The two halves and all, then the pages that may be looked at, the worst first. */
    public List<Section> sections() {
        return List.of(
                new Section(
                        "pages",
                        List.of(
                                "half",
                                "pages",
                                "precision",
                                "recall",
                                "F1",
                                "F1 of runs",
                                "title",
                                "titles",
                                "day",
                                "days"),
                        List.of(
                                row("looked at", Judged::isShown),
                                row("kept back", p -> !p.isShown()),
                                row("all", p -> true))),
                new Section(
                        "page by page",
                        List.of("page", "F1", "precision", "recall", "title", "day"),
                        pages.stream()
                                .filter(Judged::isShown)
                                .sorted(Comparator.comparingDouble(p -> p.words.f1()))
                                .map(PageFigures::row)
                                .toList()));
    }

    private static List<Object> row(Judged page) {
        return List.of(
                page.name,
                page.words.f1(),
                page.words.precision(),
                page.words.recall(),
                page.title.map(right -> right ? "right" : "wrong").orElse("-"),
                page.day.map(right -> right ? "right" : "wrong").orElse("-"));
    }

    private List<Object> row(String name, Predicate<Judged> half) {
        List<Judged> of = pages.stream().filter(half).toList();
        List<Boolean> titles = of.stream().flatMap(p -> p.title.stream()).toList();
        List<Boolean> days = of.stream().flatMap(p -> p.day.stream()).toList();
        return List.of(
                name,
                of.size(),
                mean(of, p -> p.words.precision()),
                mean(of, p -> p.words.recall()),
                mean(of, p -> p.words.f1()),
                mean(of, p -> p.runs.f1()),
                mean(titles, right -> right ? 1 : 0),
                titles.size(),
                mean(days, right -> right ? 1 : 0),
                days.size());
    }

    private static <T> double mean(List<T> of, ToDoubleFunction<T> value) {
        return of.stream().mapToDouble(value).average().orElse(0);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static List<String> runs(List<String> words) {
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return runs.isEmpty() && !words.isEmpty() ? List.of(String.join(" ", words)) : runs;
    }

    /** As many hits as both have, in any order. */
    private static Score score(List<String> gold, List<String> read) {
        Map<String, Integer> left = new HashMap<>();
        gold.forEach(word -> left.merge(word, 1, Integer::sum));
        int hits = 0;
        for (String word : read) {
            if (left.merge(word, -1, Integer::sum) >= 0) {
                hits++;
            }
        }
        return new Score(hits, gold.size(), read.size());
    }

    /** The same words, or a site's or an author's name more before or behind them. */
    private static boolean isSameTitle(List<String> gold, List<String> read) {
        List<String> longer = gold.size() < read.size() ? read : gold;
        List<String> shorter = gold.size() < read.size() ? gold : read;
        int size = shorter.size();
        return (size == longer.size() || size >= LEAST)
                && (longer.subList(0, size).equals(shorter)
                        || longer.subList(longer.size() - size, longer.size()).equals(shorter));
    }
}
