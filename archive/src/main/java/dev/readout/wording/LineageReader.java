package dev.readout.wording;

import dev.readout.codebook.DataFiles;
import dev.readout.codebook.SeriesWords;
import dev.readout.document.Text;
import dev.readout.search.Listed;
import dev.readout.search.Search;
import dev.readout.wording.ClauseChange.Kind;
import dev.readout.wording.ClauseChange.Quoted;
import dev.readout.wording.ClauseMatcher.Match;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Compares the editions of a series, clause by clause. */
public final class LineageReader {
    private final Search search;
    private final ClauseCutter cutter;
    private final ClauseMatcher matcher;

    public LineageReader(Search search) {
        this.search = search;
        DataFiles files = DataFiles.relate();
        this.cutter = new ClauseCutter(new Strength(files));
        this.matcher = new ClauseMatcher(SeriesWords.read(files).small());
    }

    /** @param threads of each clause the number of the thread that runs through the editions */
    private record Edition(Listed in, String hash, List<Clause> clauses, Map<Integer, Integer> threads) {
        int thread(Clause clause) {
            return Objects.requireNonNull(threads.get(clause.nth()), "each clause of an edition is on a thread");
        }
    }

    public Lineage read(Series series, Scope scope) {
        Map<String, Text> texts = search.texts(series.editions());
        List<Edition> editions = new ArrayList<>();
        List<List<Integer>> threads = new ArrayList<>(); // of each the editions that it stands in
        List<Lineage.Step> steps = new ArrayList<>();
        for (Listed listed : series.editions()) {
            Text text = UseReader.of(texts, listed);
            Edition edition = new Edition(listed, text.hash(), cutter.cut(text), new HashMap<>());
            if (editions.isEmpty()) {
                edition.clauses().forEach(clause -> begin(clause, 0, edition, threads));
            } else {
                steps.add(step(editions, edition, threads));
            }
            editions.add(edition);
        }
        return new Lineage(series, scope, steps);
    }

    private static void begin(Clause clause, int nth, Edition edition, List<List<Integer>> threads) {
        edition.threads().put(clause.nth(), threads.size());
        threads.add(new ArrayList<>(List.of(nth)));
    }

    private Lineage.Step step(List<Edition> editions, Edition after, List<List<Integer>> threads) {
        Edition before = editions.getLast();
        int nth = editions.size();
        List<Match> matches = new ArrayList<>(matcher.match(before.clauses(), after.clauses()));
        for (Match match : matches) {
            follow(match.after(), nth, before.thread(match.before()), after, threads);
        }
        List<ClauseChange> changes = new ArrayList<>();
        matches.addAll(returned(editions, after, nth, threads, changes));
        int same = 0;
        for (Match match : matches) {
            int stood = threads.get(before.thread(match.before())).size() - 1;
            Optional<ClauseChange> change = change(match, new BaseRate(stood, nth));
            change.ifPresent(changes::add);
            same += change.isEmpty() ? 1 : 0;
        }
        dropped(before, matches, nth, threads, changes);
        for (Clause clause : open(after)) {
            changes.add(added(clause, 0, nth, Optional.empty()));
            begin(clause, nth, after, threads);
        }
        changes.sort(Comparator.comparing(ClauseChange::kind)
                .thenComparing(change ->
                        change.after().or(change::before).orElseThrow().span()));
        return new Lineage.Step(before.in(), before.hash(), after.in(), after.hash(), same, changes);
    }

    private static void follow(Clause clause, int nth, int thread, Edition edition, List<List<Integer>> threads) {
        edition.threads().put(clause.nth(), thread);
        threads.get(thread).add(nth);
    }

    static Optional<ClauseChange> change(Match match, BaseRate earlier) {
        List<Shift> shifts = Shift.between(match.before(), match.after());
        boolean sameWords = match.before().stems().equals(match.after().stems());
        if (sameWords && !match.moved()) {
            return Optional.empty();
        }
        return Optional.of(new ClauseChange(
                sameWords ? Kind.MOVED : kind(shifts),
                Optional.of(Quoted.of(match.before())),
                Optional.of(Quoted.of(match.after())),
                match.moved(),
                shifts,
                earlier,
                Optional.empty()));
    }

    private static Kind kind(List<Shift> shifts) {
        boolean stronger = shifts.stream().anyMatch(Shift::stronger);
        boolean weaker = shifts.stream().anyMatch(shift -> !shift.stronger());
        return stronger && weaker
                ? Kind.SHIFTED
                : stronger ? Kind.STRENGTHENED : weaker ? Kind.SOFTENED : Kind.REWORDED;
    }

    private static void dropped(
            Edition before, List<Match> matches, int nth, List<List<Integer>> threads, List<ClauseChange> to) {
        Set<Integer> kept = new HashSet<>();
        matches.forEach(match -> kept.add(match.before().nth()));
        for (Clause clause : before.clauses()) {
            if (!kept.contains(clause.nth())) {
                int stood = threads.get(before.thread(clause)).size();
                to.add(new ClauseChange(
                        Kind.DROPPED,
                        Optional.of(Quoted.of(clause)),
                        Optional.empty(),
                        false,
                        List.of(),
                        new BaseRate(stood, nth),
                        Optional.empty()));
            }
        }
    }

    /**
     * What is not like the edition before may be like an earlier one. Where its thread runs on to the edition before, it is that
     * clause, told otherwise twice; else it has come back.
     *
     * @return the former; the latter are among the changes
     */
    private List<Match> returned(
            List<Edition> editions, Edition after, int nth, List<List<Integer>> threads, List<ClauseChange> to) {
        Map<Integer, Clause> last = new HashMap<>();
        Edition before = editions.getLast();
        before.clauses().forEach(clause -> last.put(before.thread(clause), clause));
        List<Match> continued = new ArrayList<>();
        for (int earlier = nth - 2; earlier >= 0; earlier--) {
            Edition edition = editions.get(earlier);
            List<Clause> ended = edition.clauses().stream()
                    .filter(clause -> !after.threads().containsValue(edition.thread(clause)))
                    .toList();
            for (Match match : matcher.match(ended, open(after))) {
                int thread = edition.thread(match.before());
                Optional<Clause> running = Optional.ofNullable(last.get(thread));
                if (running.isPresent()) {
                    continued.add(new Match(running.get(), match.after(), match.alike(), false));
                } else {
                    to.add(added(
                            match.after(),
                            threads.get(thread).size(),
                            nth,
                            Optional.of(day(lastWith(thread, editions, threads)))));
                }
                follow(match.after(), nth, thread, after, threads);
            }
        }
        return continued;
    }

    private static Listed lastWith(int thread, List<Edition> editions, List<List<Integer>> threads) {
        return editions.get(threads.get(thread).getLast()).in();
    }

    private static List<Clause> open(Edition edition) {
        return edition.clauses().stream()
                .filter(clause -> !edition.threads().containsKey(clause.nth()))
                .toList();
    }

    private static String day(Listed listed) {
        return listed.day().map(Object::toString).orElse("");
    }

    private static ClauseChange added(Clause clause, int stood, int nth, Optional<String> last) {
        return new ClauseChange(
                Kind.ADDED,
                Optional.empty(),
                Optional.of(Quoted.of(clause)),
                false,
                List.of(),
                new BaseRate(Math.min(stood, nth), nth),
                last);
    }
}
