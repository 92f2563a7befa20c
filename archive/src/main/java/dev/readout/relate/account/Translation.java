package dev.readout.relate.account;

import dev.readout.document.Block;
import dev.readout.document.Span;
import dev.readout.document.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An original and its translation beside each other, paragraph by paragraph. They are held together by their order, their
 * lengths, their numbers and the names that both write in Latin letters; no word is translated, so it works for languages that
 * nobody here reads.
 */
public final class Translation {
    /** What a paragraph without counterpart costs; two with other numbers cost less than two such. */
    private static final double ALONE = 0.8;

    private static final double JOINED = 0.7;
    private static final double NO_NUMBERS = 0.3;
    private static final double COMMON_NAME = 0.2;

    private final List<Paragraph> ones;
    private final List<Paragraph> others;

    private record Paragraph(Span span, SortedSet<String> numbers, SortedSet<String> names) {}

    /**
     * Paragraphs that belong together.
     *
     * @param one in the original; absent where the translation has more
     * @param onlyOne numbers that only the original has
     * @param onlyOther numbers that only the translation has
     */
    public record Pair(
            Optional<Span> one, Optional<Span> other, SortedSet<String> onlyOne, SortedSet<String> onlyOther) {}

    private Translation(Text one, Text other, Anchors anchors) {
        this.ones = paragraphs(one, anchors);
        this.others = paragraphs(other, anchors);
    }

    /** Takes time as the product of both numbers of paragraphs. */
    public static List<Pair> align(Text one, Text other, Anchors anchors) {
        return new Translation(one, other, anchors).align();
    }

    /** Whether two texts are mostly in different languages, as far as these are known. */
    public static boolean isOf(Text one, Text other) {
        Optional<String> a = language(one);
        Optional<String> b = language(other);
        return a.isPresent() && b.isPresent() && !a.equals(b);
    }

    private static Optional<String> language(Text text) {
        return text.blocks().stream()
                .filter(block -> block.language().isPresent())
                .max(java.util.Comparator.comparingInt(block -> block.span().length()))
                .flatMap(Block::language);
    }

    private static List<Paragraph> paragraphs(Text text, Anchors anchors) {
        return text.blocks().stream()
                .filter(block -> block.kind() != Block.Kind.END_MARK)
                .map(block -> new Paragraph(
                        block.span(), anchors.numbers(text.cut(block.span())), anchors.names(text.cut(block.span()))))
                .toList();
    }

    /** The cheapest way through both, step by step: one with one, one alone, or two of one with one of the other. */
    private List<Pair> align() {
        int m = ones.size();
        int n = others.size();
        double[][] cost = new double[m + 1][n + 1];
        int[][] step = new int[m + 1][n + 1];
        for (int i = 0; i <= m; i++) {
            for (int j = 0; j <= n; j++) {
                cost[i][j] = i + j == 0 ? 0 : Double.MAX_VALUE;
                for (int s = 0; s < STEPS.size(); s++) {
                    int a = i - STEPS.get(s).ones();
                    int b = j - STEPS.get(s).others();
                    if (a >= 0 && b >= 0) {
                        double through = cost[a][b] + cost(a, i, b, j);
                        if (through < cost[i][j]) {
                            cost[i][j] = through;
                            step[i][j] = s;
                        }
                    }
                }
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = m, j = n; i + j > 0; ) {
            Step taken = STEPS.get(step[i][j]);
            pairs.addFirst(pair(i - taken.ones(), i, j - taken.others(), j));
            i -= taken.ones();
            j -= taken.others();
        }
        return List.copyOf(pairs);
    }

    private record Step(int ones, int others) {}

    private static final List<Step> STEPS =
            List.of(new Step(1, 1), new Step(1, 0), new Step(0, 1), new Step(2, 1), new Step(1, 2));

    private double cost(int from, int to, int otherFrom, int otherTo) {
        if (from == to || otherFrom == otherTo) {
            return ALONE * (to - from + otherTo - otherFrom);
        }
        double joined = JOINED * (to - from + otherTo - otherFrom - 2);
        return joined + lengths(from, to, otherFrom, otherTo) + anchors(from, to, otherFrom, otherTo);
    }

    /** How far the lengths are from those of the whole texts, from 0 to 1. */
    private double lengths(int from, int to, int otherFrom, int otherTo) {
        double a = length(ones.subList(from, to)) / Math.max(1.0, length(ones));
        double b = length(others.subList(otherFrom, otherTo)) / Math.max(1.0, length(others));
        return 1 - Math.min(a, b) / Math.max(1e-9, Math.max(a, b));
    }

    private static double length(List<Paragraph> paragraphs) {
        return paragraphs.stream().mapToInt(p -> p.span().length()).sum();
    }

    /** From 0, where all numbers are common, to 1; a little less where both write a name in Latin letters. */
    private double anchors(int from, int to, int otherFrom, int otherTo) {
        SortedSet<String> a = numbers(ones.subList(from, to));
        SortedSet<String> b = numbers(others.subList(otherFrom, otherTo));
        int most = Math.max(a.size(), b.size());
        double numbers =
                most == 0 ? NO_NUMBERS : 1 - (double) (a.size() - without(a, b).size()) / most;
        Set<String> names = names(ones.subList(from, to));
        names.retainAll(names(others.subList(otherFrom, otherTo)));
        return numbers - (names.isEmpty() ? 0 : COMMON_NAME);
    }

    private static Set<String> names(List<Paragraph> paragraphs) {
        Set<String> names = new HashSet<>();
        paragraphs.forEach(p -> names.addAll(p.names()));
        return names;
    }

    private Pair pair(int from, int to, int otherFrom, int otherTo) {
        SortedSet<String> a = numbers(ones.subList(from, to));
        SortedSet<String> b = numbers(others.subList(otherFrom, otherTo));
        boolean both = from < to && otherFrom < otherTo;
        return new Pair(
                span(ones.subList(from, to)),
                span(others.subList(otherFrom, otherTo)),
                both ? without(a, b) : new TreeSet<>(),
                both ? without(b, a) : new TreeSet<>());
    }

    private static SortedSet<String> numbers(List<Paragraph> paragraphs) {
        SortedSet<String> numbers = new TreeSet<>();
        paragraphs.forEach(p -> numbers.addAll(p.numbers()));
        return numbers;
    }

    private static SortedSet<String> without(SortedSet<String> numbers, SortedSet<String> others) {
        SortedSet<String> own = new TreeSet<>(numbers);
        own.removeAll(others);
        return own;
    }

    private static Optional<Span> span(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::span).reduce(Span::union);
    }
}
