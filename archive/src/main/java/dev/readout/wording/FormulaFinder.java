package dev.readout.wording;

import dev.readout.codebook.DataFiles;
import dev.readout.codebook.SeriesWords;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.query.DocumentQuery;
import dev.readout.query.Reader;
import dev.readout.search.Listed;
import dev.readout.search.Search;
import dev.readout.search.TextWord;
import dev.readout.search.TextWords;
import dev.readout.wording.Formulas.Formula;
import dev.readout.wording.Formulas.Variant;
import dev.readout.wording.PhraseMiner.Mined;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the formulas of an issuer: phrases that recur in its texts. Names are none: where each word of weight is written with a
 * capital, it is one.
 */
public final class FormulaFinder {
    private static final int BATCH = 400;
    /** So near the beginning or the end of a text, in characters, it opens or closes the release. */
    private static final int EDGE = 120;
    /** A shorter text has no middle. */
    private static final int SHORT = 600;

    private static final Pattern ADDRESS = Pattern.compile("[/@]|www\\.");
    private static final double MOSTLY = 0.6;
    private static final double OF_GENRE = 0.5;
    private static final int LEAST_OF_GENRE = 10;

    private final Search search;
    private final UseReader uses;
    private final Set<String> small = SeriesWords.read(DataFiles.relate()).small();

    public FormulaFinder(Search search, Reader reader) {
        this.search = search;
        this.uses = new UseReader(search, reader);
    }

    /** What is kept of the texts. */
    private record Texts(Corpus corpus, List<Listed> listed, Map<String, Integer> lengths) {}

    /** Places of one phrase, in all its forms. */
    private record Group(List<Mined> forms, Set<Integer> documents) {
        int content(Corpus corpus, Set<String> small) {
            Mined first = forms.getFirst();
            return (int) corpus.stems(first.places().getFirst(), first.length()).stream()
                    .filter(stem -> !small.contains(stem))
                    .distinct()
                    .count();
        }
    }

    /**
     * Finds the phrases that recur, and what is boilerplate.
     *
     * @param about only parts of sentences that hold these words are looked at
     * @param least in so many documents at least
     * @param shortest words of a formula
     * @param most so many formulas, and so many of boilerplate
     */
    public Formulas find(DocumentQuery of, Optional<String> about, int least, int shortest, int most) {
        Texts texts = texts(of, about);
        Corpus corpus = texts.corpus();
        List<Group> groups = groups(corpus, new PhraseMiner(least, shortest, small).mine(corpus));
        Map<Boolean, List<Group>> byKind =
                groups.stream().collect(Collectors.partitioningBy(group -> isBoilerplate(group, texts)));
        Comparator<Group> telling = Comparator.comparingInt(
                        (Group group) -> -group.documents().size() * (group.content(corpus, small) - 1))
                .thenComparing(group -> group.forms().getFirst().places().getFirst());
        Comparator<Group> common = Comparator.comparingInt(
                        (Group group) -> -group.documents().size())
                .thenComparing(group -> group.forms().getFirst().places().getFirst());
        return new Formulas(
                Scope.of(texts.listed()),
                about,
                formulas(byKind.getOrDefault(false, List.of()), telling, most, texts),
                formulas(byKind.getOrDefault(true, List.of()), common, most, texts));
    }

    private Texts texts(DocumentQuery of, Optional<String> about) {
        Set<String> asked =
                about.map(words -> Set.copyOf(TextWords.stems(words))).orElse(Set.of());
        Corpus corpus = new Corpus();
        List<Listed> listed = search.list(of);
        Map<String, Integer> lengths = new HashMap<>();
        for (int from = 0; from < listed.size(); from += BATCH) {
            List<Listed> batch = listed.subList(from, Math.min(from + BATCH, listed.size()));
            var stored = search.texts(batch);
            for (Listed each : batch) {
                List<TextWord> words = TextWords.of(UseReader.of(stored, each).text());
                lengths.put(
                        each.coding(),
                        words.isEmpty() ? 0 : words.getLast().span().end());
                corpus.add(each, about(words, asked));
            }
        }
        return new Texts(corpus, listed, lengths);
    }

    /** The parts of sentences that hold all of these words. */
    private static List<TextWord> about(List<TextWord> words, Set<String> asked) {
        List<TextWord> kept = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= words.size(); at++) {
            if (at == words.size() || words.get(at).breaks()) {
                List<TextWord> part = words.subList(from, at);
                if (part.stream()
                        .map(TextWord::stem)
                        .collect(Collectors.toSet())
                        .containsAll(asked)) {
                    TextWord first = part.getFirst();
                    kept.add(new TextWord(first.stem(), first.span(), true));
                    kept.addAll(part.subList(1, part.size()));
                }
                from = at;
            }
        }
        return kept;
    }

    private List<Group> groups(Corpus corpus, List<Mined> mined) {
        Map<Set<String>, List<Mined>> byWords = new HashMap<>();
        for (Mined phrase : mined) {
            Set<String> content = new TreeSet<>(corpus.stems(phrase.places().getFirst(), phrase.length()));
            content.removeAll(small);
            byWords.computeIfAbsent(content, c -> new ArrayList<>()).add(phrase);
        }
        return byWords.values().stream().map(forms -> group(corpus, forms)).toList();
    }

    private static Group group(Corpus corpus, List<Mined> forms) {
        Set<Integer> documents = new TreeSet<>();
        forms.forEach(form -> form.places().forEach(at -> documents.add(corpus.owner(at))));
        return new Group(
                forms.stream()
                        .sorted(Comparator.comparingInt((Mined form) -> -form.documents())
                                .thenComparing(form -> form.places().getFirst()))
                        .toList(),
                documents);
    }

    private static boolean isBoilerplate(Group group, Texts texts) {
        long places = 0;
        long atEdge = 0;
        Map<String, Integer> byGenre = new HashMap<>();
        for (Mined form : group.forms()) {
            for (int at : form.places()) {
                places++;
                atEdge += isAtEdge(at, form.length(), texts) ? 1 : 0;
            }
        }
        for (Listed listed : texts.listed()) {
            byGenre.merge(listed.issuer() + " " + listed.genre(), 1, Integer::sum);
        }
        return atEdge >= MOSTLY * places || standsInMostOfAGenre(group, byGenre, texts);
    }

    private static boolean isAtEdge(int at, int length, Texts texts) {
        Corpus corpus = texts.corpus();
        Span span = corpus.span(at, length);
        int all = texts.lengths().getOrDefault(corpus.document(at).coding(), 0);
        return all > SHORT && (span.start() < EDGE || span.end() > all - EDGE);
    }

    private static boolean standsInMostOfAGenre(Group group, Map<String, Integer> byGenre, Texts texts) {
        Map<String, Integer> with = new HashMap<>();
        group.documents().forEach(document -> {
            Listed listed = texts.listed().get(document);
            with.merge(listed.issuer() + " " + listed.genre(), 1, Integer::sum);
        });
        return with.entrySet().stream().anyMatch(e -> {
            int all = byGenre.getOrDefault(e.getKey(), 0);
            return all >= LEAST_OF_GENRE && e.getValue() >= OF_GENRE * all;
        });
    }

    private List<Formula> formulas(List<Group> groups, Comparator<Group> order, int most, Texts texts) {
        List<Formula> formulas = new ArrayList<>();
        for (Group group : groups.stream().sorted(order).toList()) {
            if (formulas.size() == most) {
                break;
            }
            if (!isName(group, texts.corpus())) {
                formulas.add(formula(group, texts));
            }
        }
        return formulas;
    }

    /** Whether it is a name or an address, as it stands at the first place and at the last. */
    private boolean isName(Group group, Corpus corpus) {
        Mined form = group.forms().getFirst();
        return isName(form, form.places().getFirst(), corpus)
                && isName(form, form.places().getLast(), corpus);
    }

    /** The words of weight are capitals, or all but the verb behind them ("Minister Orlo met"). */
    private boolean isName(Mined form, int at, Corpus corpus) {
        Text text = uses.text(corpus.document(at)).text();
        if (ADDRESS.matcher(text.cut(corpus.span(at, form.length()))).find()) {
            return true;
        }
        List<Boolean> capitals = new ArrayList<>();
        for (int i = at; i < at + form.length(); i++) {
            if (!small.contains(corpus.stem(i))) {
                capitals.add(!Character.isLowerCase(text.cut(corpus.span(i, 1)).codePointAt(0)));
            }
        }
        long lower = capitals.stream().filter(capital -> !capital).count();
        return lower == 0 || lower == 1 && capitals.size() > 2 && !capitals.getLast();
    }

    private Formula formula(Group group, Texts texts) {
        Corpus corpus = texts.corpus();
        List<int[]> places = new ArrayList<>();
        group.forms().forEach(form -> form.places().forEach(at -> places.add(new int[] {at, form.length()})));
        places.sort(Comparator.comparingInt(place -> place[0])); // the corpus is in the order of days
        int[] first = places.getFirst();
        int[] last = places.getLast();
        return new Formula(
                words(group.forms().getFirst(), corpus),
                new BaseRate(group.documents().size(), corpus.documents()),
                uses.use(corpus.document(first[0]), corpus.span(first[0], first[1])),
                uses.use(corpus.document(last[0]), corpus.span(last[0], last[1])),
                group.forms().stream()
                        .map(form -> new Variant(words(form, corpus), form.documents()))
                        .toList());
    }

    private String words(Mined form, Corpus corpus) {
        int at = form.places().getFirst();
        return uses.text(corpus.document(at)).text().line(corpus.span(at, form.length()));
    }
}
