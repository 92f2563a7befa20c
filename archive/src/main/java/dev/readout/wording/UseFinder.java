package dev.readout.wording;

import dev.readout.query.DocumentQuery;
import dev.readout.query.Reader;
import dev.readout.search.Listed;
import dev.readout.search.Occurrence;
import dev.readout.search.Search;
import dev.readout.wording.PhraseUses.Line;
import dev.readout.wording.PhraseUses.Variant;
import dev.readout.wording.PhraseUses.Year;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;]\\s+\\p{Lu}|\\n\\s*\\n");

    private final Search search;
    private final UseReader uses;

    public UseFinder(Search search, Reader reader) {
        this.search = search;
        this.uses = new UseReader(search, reader);
    }

    private record Kind(String issuer, String genre) {
        static Kind of(Listed listed) {
            return new Kind(listed.issuer(), listed.genre());
        }
    }

    /**
     * @param apart at most so many words stand among those of the phrase
     * @throws dev.readout.search.QueryException where the phrase holds no word
     */
    public PhraseUses find(String phrase, int apart, DocumentQuery of) {
        List<Occurrence> found = search.occurrences(phrase, apart, of);
        found = withinSentences(found);
        List<Listed> all = search.list(of);
        Set<Listed> with = found.stream().map(Occurrence::in).collect(Collectors.toSet());
        Set<String> issuers = with.stream().map(Listed::issuer).collect(Collectors.toSet());
        List<Listed> theirs =
                all.stream().filter(listed -> issuers.contains(listed.issuer())).toList();
        return new PhraseUses(
                phrase,
                Scope.of(all),
                new BaseRate(with.size(), all.size()),
                lines(found, all),
                variants(found),
                years(with, theirs),
                Scope.byIssuer(theirs));
    }

    /** Words of two sentences are no phrase. Of very many with words among them only so many are looked at. */
    private List<Occurrence> withinSentences(List<Occurrence> found) {
        List<Occurrence> loose =
                found.stream().filter(use -> use.between() > 0).limit(LOOKED_AT).toList();
        uses.read(loose.stream().map(Occurrence::in).toList());
        Set<Occurrence> apart = loose.stream()
                .filter(use -> SENTENCE_END
                        .matcher(uses.text(use.in()).text().cut(use.span()))
                        .find())
                .collect(Collectors.toSet());
        return found.stream().filter(use -> !apart.contains(use)).toList();
    }

    private List<Line> lines(List<Occurrence> found, List<Listed> all) {
        Map<Kind, List<Occurrence>> byKind = new LinkedHashMap<>();
        found.forEach(use -> byKind.computeIfAbsent(Kind.of(use.in()), kind -> new ArrayList<>())
                .add(use));
        Map<Kind, List<Listed>> documents = all.stream().collect(Collectors.groupingBy(Kind::of));
        return byKind.entrySet().stream()
                .map(e -> line(e.getKey(), e.getValue(), documents.getOrDefault(e.getKey(), List.of())))
                .sorted(Comparator.comparing((Line line) -> -line.ever().with())
                        .thenComparing(Line::issuer)
                        .thenComparing(Line::genre))
                .toList();
    }

    private Line line(Kind kind, List<Occurrence> found, List<Listed> documents) {
        Set<Listed> with = found.stream().map(Occurrence::in).collect(Collectors.toSet());
        Occurrence first = found.getFirst();
        Occurrence last = found.getLast();
        LocalDate start = first.in().day().orElse(LocalDate.MIN);
        LocalDate end = last.in().day().orElse(LocalDate.MIN);
        List<Listed> meanwhile = documents.stream()
                .filter(listed -> isWithin(listed.day(), start, end))
                .toList();
        return new Line(
                kind.issuer(),
                kind.genre(),
                new BaseRate(with.size(), documents.size()),
                new BaseRate((int) meanwhile.stream().filter(with::contains).count(), meanwhile.size()),
                use(first),
                use(last));
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
                .sorted(Comparator.comparing((Map.Entry<String, List<Occurrence>> e) -> -documents(e.getValue()))
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
                ? uses.text(use.in()).text().line(use.span()).toLowerCase(Locale.ROOT)
                : String.join(" … ", use.words());
    }

    private static int documents(List<Occurrence> found) {
        return new HashSet<>(found.stream().map(Occurrence::in).toList()).size();
    }

    private static List<Year> years(Set<Listed> with, List<Listed> all) {
        TreeMap<Integer, List<Listed>> byYear = new TreeMap<>();
        for (Listed listed : all) {
            listed.day()
                    .ifPresent(day -> byYear.computeIfAbsent(day.getYear(), y -> new ArrayList<>())
                            .add(listed));
        }
        return byYear.entrySet().stream()
                .map(e -> new Year(
                        e.getKey(),
                        new BaseRate(
                                (int) e.getValue().stream()
                                        .filter(with::contains)
                                        .count(),
                                e.getValue().size())))
                .toList();
    }
}
