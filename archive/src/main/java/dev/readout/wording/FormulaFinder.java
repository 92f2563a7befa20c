package dev.readout.wording;

import dev.readout.codebook.DataFiles;
import dev.readout.codebook.SeriesWords;
import dev.readout.search.Listed;
import dev.readout.search.Newest;
import dev.readout.search.Search;
import dev.readout.search.TextWords;
import dev.readout.wording.Formulas.Formula;
import dev.readout.wording.Formulas.Variant;
import dev.readout.wording.PhraseMiner.Mined;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/**
 * Finds the formulas of an issuer: phrases that recur in its texts. What opens and closes releases or is the manner of a
 * genre is boilerplate, and what one series repeats stands apart.
 */
public final class FormulaFinder {
    /** Of so many phrases the texts are read at once. */
    private static final int AT_ONCE = 100;

    private final Search search;
    private final IntConsumer progress;
    private final UseReader uses;
    private final SeriesFinder series;
    private final Set<String> small = SeriesWords.read(DataFiles.relate()).small();
    private final FormulaJudge judge;

    /**
     * @param actors the data files that name states, bodies and offices
     * @param progress is told again and again how many texts are left to be read
     */
    public FormulaFinder(Search search, DataFiles actors, IntConsumer progress) {
        this(search, new SeriesFinder(actors), progress);
    }

    /** @param series may have read headlines before */
    public FormulaFinder(Search search, SeriesFinder series, IntConsumer progress) {
        this.search = search;
        this.progress = progress;
        this.uses = new UseReader(search);
        this.series = series;
        this.judge = new FormulaJudge(search, uses, new Strength(DataFiles.relate()), small);
    }

    private enum Kind {
        FORMULA,
        OF_A_SERIES,
        BOILERPLATE
    }

    /** Finds the phrases that recur, and what is boilerplate. */
    public Formulas find(FormulaQuestion question) {
        Newest newest = search.newest(question.of(), question.newest());
        List<Listed> listed = newest.listed();
        Set<String> about = question.about()
                .map(words -> Set.copyOf(TextWords.stems(words)))
                .orElse(Set.of());
        FormulaTexts texts = FormulaTexts.read(search, listed, about, progress);
        Corpus corpus = texts.corpus();
        List<Mined> mined = new PhraseMiner(question.least(), question.shortest(), small).mine(corpus);
        BoilerplateJudge boilerplate = new BoilerplateJudge(texts);
        SeriesJudge repeated = new SeriesJudge(series.find(listed), listed, question.least());
        Map<Kind, List<PhraseGroup>> byKind = PhraseGroup.of(corpus, mined, small).stream()
                .collect(Collectors.groupingBy(group -> boilerplate.isBoilerplate(group)
                        ? Kind.BOILERPLATE
                        : repeated.find(group).isPresent() ? Kind.OF_A_SERIES : Kind.FORMULA));
        Comparator<PhraseGroup> telling = Comparator.comparingInt(
                        (PhraseGroup group) -> -group.count() * (group.content() - 1))
                .thenComparing(PhraseGroup::place);
        Comparator<PhraseGroup> common =
                Comparator.comparingInt((PhraseGroup group) -> -group.count()).thenComparing(PhraseGroup::place);
        return new Formulas(
                Scope.of(listed),
                newest.earlier(),
                question.about(),
                formulas(byKind.getOrDefault(Kind.FORMULA, List.of()), telling, question.most(), corpus, repeated),
                formulas(byKind.getOrDefault(Kind.OF_A_SERIES, List.of()), telling, question.most(), corpus, repeated),
                formulas(byKind.getOrDefault(Kind.BOILERPLATE, List.of()), common, question.most(), corpus, repeated));
    }

    private List<Formula> formulas(
            List<PhraseGroup> groups, Comparator<PhraseGroup> order, int most, Corpus corpus, SeriesJudge repeated) {
        List<PhraseGroup> sorted = groups.stream().sorted(order).toList();
        List<Formula> formulas = new ArrayList<>();
        for (int from = 0; from < sorted.size() && formulas.size() < most; from += AT_ONCE) {
            List<PhraseGroup> some = sorted.subList(from, Math.min(from + AT_ONCE, sorted.size()));
            uses.read(some.stream()
                    .flatMap(group -> shown(group).stream())
                    .map(corpus::document)
                    .distinct()
                    .toList());
            some.stream()
                    .filter(group -> judge.isTelling(group, corpus))
                    .limit(most - formulas.size())
                    .forEach(group -> formulas.add(formula(group, corpus, repeated)));
        }
        return formulas;
    }

    /** The places whose words are looked at. */
    private static List<Integer> shown(PhraseGroup group) {
        List<Integer> places = new ArrayList<>();
        group.forms().forEach(form -> {
            places.add(form.places().getFirst());
            places.add(form.places().getLast());
        });
        return places;
    }

    /** The corpus is in the order of days. */
    private Formula formula(PhraseGroup group, Corpus corpus, SeriesJudge repeated) {
        Mined first = group.forms().stream()
                .min(Comparator.comparing(form -> form.places().getFirst()))
                .orElseThrow();
        Mined last = group.forms().stream()
                .max(Comparator.comparing((Mined form) -> form.places().getLast())
                        .thenComparing(Mined::length))
                .orElseThrow();
        return new Formula(
                words(group.forms().getFirst(), corpus),
                new BaseRate(group.count(), corpus.documents()),
                use(corpus, first.places().getFirst(), first.length()),
                use(corpus, last.places().getLast(), last.length()),
                repeated.find(group).map(Series::name),
                group.forms().stream()
                        .map(form -> new Variant(words(form, corpus), form.documents()))
                        .toList());
    }

    private Use use(Corpus corpus, int at, int length) {
        return uses.use(corpus.document(at), corpus.span(at, length));
    }

    private String words(Mined form, Corpus corpus) {
        int at = form.places().getFirst();
        return uses.text(corpus.document(at)).line(corpus.span(at, form.length()));
    }
}
