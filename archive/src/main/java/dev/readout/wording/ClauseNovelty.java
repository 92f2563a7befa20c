package dev.readout.wording;

import dev.readout.document.Span;
import dev.readout.query.DocumentQuery;
import dev.readout.search.Listed;
import dev.readout.search.Occurrence;
import dev.readout.search.Search;
import dev.readout.search.TextWord;
import dev.readout.wording.ClauseMatcher.Match;
import dev.readout.wording.Novelty.Finding;
import dev.readout.wording.Novelty.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds which clauses of a release are strengthened, softened, new, and which are dropped. */
record ClauseNovelty(Search search, UseReader uses, ClauseCutter cutter, ClauseMatcher matcher, Set<String> small) {
    /** What stood in more than so large a share of the predecessors is expected here. */
    private static final double USUAL = 0.5;

    private static final int FEWEST = 2;

    private static final int LONGEST_PHRASE = 5;
    /** Shorter clauses say too little to be new. */
    private static final int FEWEST_WORDS = 8;

    private static final int NEW_CLAUSES = 12;
    /** A phrase of fewer documents is none that recurs. */
    private static final int FORMULA = 3;

    private static final int LETTERS = 4;

    /** One predecessor with what its clauses have to do with those of the document. */
    private record Compared(Listed in, List<Clause> clauses, List<Match> matches) {}

    /** @param editions whether all predecessors are earlier editions of one series with the document */
    List<Finding> find(Listed document, List<Listed> predecessors, boolean editions) {
        List<Clause> clauses = cutter.cut(uses.text(document));
        List<Compared> compared = new ArrayList<>();
        for (Listed predecessor : predecessors) {
            List<Clause> theirs = cutter.cut(uses.text(predecessor));
            compared.add(new Compared(predecessor, theirs, matcher.match(theirs, clauses)));
        }
        List<Finding> findings = new ArrayList<>(shifted(document, compared));
        // Of one predecessor alone only an earlier edition tells what is expected.
        if (editions || predecessors.size() >= FEWEST) {
            findings.addAll(dropped(compared));
        }
        findings.addAll(added(document, clauses, compared));
        return findings;
    }

    /** Each clause by the latest predecessor that has it. */
    private List<Finding> shifted(Listed document, List<Compared> compared) {
        Map<Integer, Finding> byClause = new LinkedHashMap<>();
        Map<Integer, Integer> stood = new HashMap<>();
        compared.forEach(c -> c.matches().forEach(m -> stood.merge(m.after().nth(), 1, Integer::sum)));
        Set<Integer> seen = new HashSet<>();
        for (Compared predecessor : latestFirst(compared)) {
            for (Match match : predecessor.matches()) {
                int nth = match.after().nth();
                if (seen.add(nth)) {
                    List<Shift> shifts = Shift.between(match.before(), match.after());
                    if (!shifts.isEmpty()) {
                        byClause.put(
                                nth,
                                shift(
                                        document,
                                        predecessor,
                                        match,
                                        shifts,
                                        new BaseRate(stood.getOrDefault(nth, 0), compared.size())));
                    }
                }
            }
        }
        return List.copyOf(byClause.values());
    }

    private static List<Compared> latestFirst(List<Compared> compared) {
        return compared.stream()
                .sorted(Comparator.comparing((Compared c) -> c.in().day().orElseThrow())
                        .reversed())
                .toList();
    }

    private Finding shift(Listed document, Compared predecessor, Match match, List<Shift> shifts, BaseRate rate) {
        Shift shift = shifts.getFirst();
        boolean mixed = shifts.stream().map(Shift::stronger).distinct().count() > 1;
        Kind kind = mixed ? Kind.SHIFTED : shift.stronger() ? Kind.STRENGTHENED : Kind.SOFTENED;
        return new Finding(
                kind,
                "“" + uses.text(predecessor.in()).line(shift.before()) + "” → “"
                        + uses.text(document).line(shift.after()) + "” (" + shift.ladder() + ")",
                rate,
                Optional.of(quoted(predecessor.in(), shift.before(), match.before())),
                Optional.of(quoted(document, shift.after(), match.after())),
                Optional.empty());
    }

    private Use quoted(Listed in, Span words, Clause clause) {
        return uses.use(in, words, clause.span());
    }

    private List<Finding> dropped(List<Compared> compared) {
        List<Compared> latest = latestFirst(compared);
        List<Finding> dropped = new ArrayList<>();
        Set<Clause> told = new HashSet<>();
        List<Clause> found = new ArrayList<>();
        for (int i = 0; i < latest.size(); i++) {
            Compared predecessor = latest.get(i);
            Set<Clause> kept = new HashSet<>();
            predecessor.matches().forEach(match -> kept.add(match.before()));
            for (Clause clause : predecessor.clauses()) {
                if (!kept.contains(clause)
                        && !told.contains(clause)
                        && clause.words().size() >= FEWEST_WORDS) {
                    int with = 1;
                    boolean here = false;
                    for (Compared other : latest) {
                        if (!other.equals(predecessor)) {
                            Optional<Match> same = counterpart(clause, other);
                            with += same.isPresent() ? 1 : 0;
                            same.ifPresent(match -> told.add(match.after()));
                            here |= same.isPresent()
                                    && other.matches().stream()
                                            .anyMatch(m ->
                                                    m.before().equals(same.get().after()));
                        }
                    }
                    BaseRate rate = new BaseRate(with, latest.size());
                    if (!here && rate.share() > USUAL && isFirst(clause, found)) {
                        found.add(clause);
                        dropped.add(new Finding(
                                Kind.DROPPED,
                                "",
                                rate,
                                Optional.of(quoted(predecessor.in(), clause.span(), clause)),
                                Optional.empty(),
                                Optional.empty()));
                    }
                }
            }
        }
        dropped.sort(Comparator.comparingDouble(finding -> -finding.rate().share()));
        return dropped;
    }

    /** What a text says again and again is told once. */
    private boolean isFirst(Clause clause, List<Clause> found) {
        return matcher.match(List.of(clause), found).isEmpty();
    }

    private Optional<Match> counterpart(Clause clause, Compared other) {
        return matcher.match(List.of(clause), other.clauses()).stream().findFirst();
    }

    private List<Finding> added(Listed document, List<Clause> clauses, List<Compared> compared) {
        Set<Integer> known = new HashSet<>();
        compared.forEach(c -> c.matches().forEach(m -> known.add(m.after().nth())));
        Set<String> vocabulary = new HashSet<>();
        compared.forEach(c -> c.clauses().forEach(clause -> vocabulary.addAll(clause.stems())));
        return clauses.stream()
                .filter(clause ->
                        !known.contains(clause.nth()) && clause.words().size() >= FEWEST_WORDS)
                .sorted(Comparator.comparingLong((Clause clause) -> -unheard(clause, vocabulary))
                        .thenComparingInt(Clause::nth))
                .limit(NEW_CLAUSES)
                .map(clause -> added(document, clause, vocabulary, compared.size()))
                .toList();
    }

    private long unheard(Clause clause, Set<String> vocabulary) {
        return clause.words().stream()
                .filter(word -> isUnheard(word, vocabulary))
                .map(TextWord::stem)
                .distinct()
                .count();
    }

    private Finding added(Listed document, Clause clause, Set<String> vocabulary, int predecessors) {
        Optional<Phrase> phrase = phrase(document, clause, vocabulary);
        return new Finding(
                Kind.NEW,
                "",
                new BaseRate(0, predecessors),
                Optional.empty(),
                Optional.of(quoted(document, phrase.map(Phrase::span).orElse(clause.span()), clause)),
                phrase.map(Phrase::told));
    }

    /** @param told what is known of it elsewhere */
    private record Phrase(Span span, String told, int documents, int content) {}

    /**
     * The most telling words of a clause: those that the issuer has never used before, else of the phrases that it has used the
     * longest, which has a word unheard of in the predecessors.
     */
    private Optional<Phrase> phrase(Listed document, Clause clause, Set<String> vocabulary) {
        DocumentQuery before = document.day()
                .map(day -> DocumentQuery.all().to(day.minusDays(1)))
                .orElse(DocumentQuery.all());
        DocumentQuery own = document.issuer().isEmpty() ? before : before.issuer(document.issuer());
        return firstUse(document, clause, vocabulary, own).or(() -> known(document, clause, vocabulary, own));
    }

    private Optional<Phrase> firstUse(Listed document, Clause clause, Set<String> vocabulary, DocumentQuery own) {
        return clause.words().stream()
                .filter(word -> isUnheard(word, vocabulary) && word.stem().length() >= LETTERS)
                .filter(word -> search.occurrences(word.stem(), 0, own).isEmpty())
                .filter(word ->
                        search.occurrences(words(document, word.span()), 0, own).isEmpty())
                .findFirst()
                .map(word -> new Phrase(
                        word.span(),
                        "“" + words(document, word.span()) + "” stands in no earlier document of " + document.issuer(),
                        0,
                        1));
    }

    private String words(Listed document, Span span) {
        return uses.text(document).line(span);
    }

    private boolean isUnheard(TextWord word, Set<String> vocabulary) {
        return !small.contains(word.stem())
                && !vocabulary.contains(word.stem())
                && Character.isLetter(word.stem().codePointAt(0));
    }

    private Optional<Phrase> known(Listed document, Clause clause, Set<String> vocabulary, DocumentQuery own) {
        List<TextWord> words = clause.words();
        List<Phrase> found = new ArrayList<>();
        for (int length = LONGEST_PHRASE; length > 1 && found.isEmpty(); length--) {
            for (int at = 0; at + length <= words.size(); at++) {
                List<TextWord> part = words.subList(at, at + length);
                if (isPhrase(part, vocabulary)) {
                    known(document, part, own).ifPresent(found::add);
                }
            }
        }
        return found.stream().max(Comparator.comparingInt(Phrase::content).thenComparingInt(Phrase::documents));
    }

    private boolean isPhrase(List<TextWord> part, Set<String> vocabulary) {
        return !small.contains(part.getFirst().stem())
                && !small.contains(part.getLast().stem())
                && !cutter.strength().opens(part, 0)
                && part.subList(1, part.size()).stream().noneMatch(TextWord::breaks)
                && part.stream().anyMatch(word -> isUnheard(word, vocabulary));
    }

    private Optional<Phrase> known(Listed document, List<TextWord> part, DocumentQuery own) {
        Span span = part.getFirst().span().union(part.getLast().span());
        String words = words(document, span);
        List<Listed> with = search.occurrences(words, 0, own).stream()
                .map(Occurrence::in)
                .distinct()
                .toList();
        int content =
                (int) part.stream().filter(word -> !small.contains(word.stem())).count();
        return with.size() < FORMULA || content < 2
                ? Optional.empty()
                : Optional.of(new Phrase(
                        span,
                        "“" + words + "” stands in " + with.size() + " earlier documents of " + document.issuer()
                                + ", from " + day(with.getFirst()) + " to " + day(with.getLast()),
                        with.size(),
                        content));
    }

    private static String day(Listed listed) {
        return listed.day().map(Object::toString).orElse("no known day");
    }
}
