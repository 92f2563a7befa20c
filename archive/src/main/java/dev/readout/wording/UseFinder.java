package dev.readout.wording;

import dev.readout.query.DocumentQuery;
import dev.readout.search.Census;
import dev.readout.search.Listed;
import dev.readout.search.Occurrence;
import dev.readout.search.Search;
import dev.readout.wording.PhraseUses.Line;
import dev.readout.wording.PhraseUses.Variant;
import dev.readout.wording.PhraseUses.Year;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds where a phrase was used, by whom, when first and last. A release counts once, wherever it is printed, and of each
 * document its latest version, unless more is asked for.
 */
public final class UseFinder {
    /** Of each scope so many variants are shown. */
    private static final int VARIANTS = 20;

    private static final int LOOKED_AT = 500;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<![.\\s]\\p{Lu})[.!?;]\\s+\\p{Lu}|\\n\\s*\\n");

    private final Search search;
    private final UseReader uses;

    public UseFinder(Search search) {
        this.search = search;
        this.uses = new UseReader(search);
    }

    private record Kind(String issuer, String genre) {
        static Kind of(Listed listed) {
            return new Kind(listed.issuer(), listed.genre());
        }
    }

    /**
     * Finds the uses of a phrase.
     *
     * @param apart at most so many words stand among those of the phrase
     * @throws dev.readout.search.QueryException where the phrase holds no word
     */
    public PhraseUses find(String phrase, int apart, DocumentQuery of) {
        List<Occurrence> found = search.occurrences(phrase, apart, of);
        found = withinSentences(found);
        Census census = search.census(of);
        Set<Listed> with = found.stream().map(Occurrence::in).collect(Collectors.toSet());
        Set<String> issuers = with.stream().map(Listed::issuer).collect(Collectors.toSet());
        return new PhraseUses(
                phrase,
                Scope.of(census),
                new BaseRate(with.size(), census.documents()),
                lines(found, census),
                variants(found),
                years(with, census, issuers),
                Scope.byIssuer(census, issuers));
    }

    /** Words of two sentences are no phrase. Of very many with more than a space between only so many are looked at. */
    private List<Occurrence> withinSentences(List<Occurrence> found) {
        List<Occurrence> loose =
                found.stream().filter(use -> !use.tight()).limit(LOOKED_AT).toList();
        uses.read(loose.stream().map(Occurrence::in).toList());
        Set<Occurrence> apart = loose.stream()
                .filter(use -> SENTENCE_END
                        .matcher(uses.text(use.in()).cut(use.span()))
                        .find())
                .collect(Collectors.toSet());
        return found.stream().filter(use -> !apart.contains(use)).toList();
    }

    private List<Line> lines(List<Occurrence> found, Census census) {
        Map<Kind, List<Occurrence>> byKind = new LinkedHashMap<>();
        found.forEach(use -> byKind.computeIfAbsent(Kind.of(use.in()), kind -> new ArrayList<>())
                .add(use));
        return byKind.entrySet().stream()
                .map(e -> line(e.getKey(), e.getValue(), census))
                .sorted(Comparator.comparingInt((Line line) -> -line.ever().with())
                        .thenComparing(Line::issuer)
                        .thenComparing(Line::genre))
                .toList();
    }

    private Line line(Kind kind, List<Occurrence> found, Census census) {
        Set<Listed> with = found.stream().map(Occurrence::in).collect(Collectors.toSet());
        Occurrence first = found.getFirst();
        Occurrence last = found.getLast();
        LocalDate start = first.in().day().orElse(LocalDate.MIN);
        LocalDate end = last.in().day().orElse(LocalDate.MIN);
        int meanwhile = (int) with.stream()
                .filter(listed -> isWithin(listed.day(), start, end))
                .count();
        return new Line(
                kind.issuer(),
                kind.genre(),
                new BaseRate(with.size(), count(census, kind, cell -> true)),
                new BaseRate(meanwhile, count(census, kind, cell -> isWithin(cell.day(), start, end))),
                use(first),
                use(last));
    }

    private static int count(Census census, Kind kind, Predicate<Census.Cell> counted) {
        return census.counts().entrySet().stream()
                .filter(e -> e.getKey().issuer().equals(kind.issuer())
                        && e.getKey().genre().equals(kind.genre())
                        && counted.test(e.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static boolean isWithin(Optional<LocalDate> day, LocalDate start, LocalDate end) {
        return day.filter(d -> !d.isBefore(start) && !d.isAfter(end)).isPresent();
    }

    private Use use(Occurrence occurrence) {
        return uses.use(occurrence.in(), occurrence.span());
    }

    private List<Variant> variants(List<Occurrence> found) {
        Map<String, List<Occurrence>> byWords = new TreeMap<>();
        found.forEach(use ->
                byWords.computeIfAbsent(words(use), w -> new ArrayList<>()).add(use));
        return byWords.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<Occurrence>> e) -> -documents(e.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .limit(VARIANTS)
                .map(e -> new Variant(
                        e.getKey(),
                        documents(e.getValue()),
                        e.getValue().size(),
                        use(e.getValue().getFirst()),
                        use(e.getValue().getLast())))
                .toList();
    }

    /** With the words that stand among them, where the text was read. */
    private String words(Occurrence use) {
        if (use.between() == 0) {
            return String.join(" ", use.words());
        }
        return uses.isRead(use.in())
                ? uses.text(use.in()).line(use.span()).toLowerCase(Locale.ROOT)
                : String.join(" … ", use.words());
    }

    private static int documents(List<Occurrence> found) {
        return new HashSet<>(found.stream().map(Occurrence::in).toList()).size();
    }

    private static List<Year> years(Set<Listed> with, Census census, Set<String> issuers) {
        TreeMap<Integer, Integer> all = new TreeMap<>();
        census.counts().forEach((cell, documents) -> {
            if (issuers.contains(cell.issuer())) {
                cell.day().ifPresent(day -> all.merge(day.getYear(), documents, Integer::sum));
            }
        });
        Map<Integer, Integer> held = new HashMap<>();
        with.forEach(listed -> listed.day().ifPresent(day -> held.merge(day.getYear(), 1, Integer::sum)));
        return all.entrySet().stream()
                .map(e -> new Year(e.getKey(), new BaseRate(held.getOrDefault(e.getKey(), 0), e.getValue())))
                .toList();
    }
}
