package dev.readout.relate.account;

import dev.readout.document.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Several accounts side by side, by topic. What two accounts say is of one topic where their words for it are alike, those that
 * few claims have weighing most; the act and whom it concerns count beside. A pure function of the accounts.
 */
public final class SideBySide {
    /** From which likeness on two claims are of one topic. */
    private static final double ONE_TOPIC = 0.37;

    /** From which likeness on a further claim goes with a topic that has one of its account already. */
    private static final double SAME_TOPIC = 0.6;

    /** From which share of a claim's words on a sentence speaks of the same. */
    private static final double SPOKEN_OF = 0.55;

    private static final double WITHIN = 0.6;
    private static final double SAME_TARGET = 0.15;
    private static final double SAME_ACT = 0.12;

    private final Ladders ladders;
    private final Map<String, Integer> frequency = new HashMap<>();
    private final List<List<Claim>> accounts;
    private final List<Passages> passages;
    private final int total;

    private SideBySide(List<Account> accounts, Ladders ladders) {
        this.ladders = ladders;
        this.accounts = accounts.stream().map(Account::claims).toList();
        this.passages = accounts.stream()
                .map(account -> new Passages(account.coded().document().text()))
                .toList();
        this.total = this.accounts.stream().mapToInt(List::size).sum();
        this.accounts.forEach(claims -> claims.forEach(
                claim -> claim.words().keySet().forEach(word -> frequency.merge(word, 1, Integer::sum))));
    }

    /** In the order of the first account, then what only the later ones say. */
    public static List<Row> of(List<Account> accounts, Ladders ladders) {
        return new SideBySide(accounts, ladders).rows();
    }

    /** A topic while it is put together. */
    private static final class Topic {
        private final List<List<Claim>> cells = new ArrayList<>();

        Topic(int accounts) {
            for (int i = 0; i < accounts; i++) {
                cells.add(new ArrayList<>());
            }
        }

        boolean isAlone() {
            return cells.stream().filter(cell -> !cell.isEmpty()).count() == 1;
        }
    }

    private record Candidate(int topic, Claim claim, double likeness) {}

    private List<Row> rows() {
        List<Topic> topics = new ArrayList<>();
        for (int account = 0; account < accounts.size(); account++) {
            place(account, topics);
        }
        return topics.stream().map(this::row).toList();
    }

    /** Each topic takes the claim that is most like it, the likest first; what is left is a topic of its own. */
    private void place(int account, List<Topic> topics) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < topics.size(); i++) {
            for (Claim claim : accounts.get(account)) {
                double likeness = likeness(topics.get(i), claim);
                if (likeness >= ONE_TOPIC) {
                    candidates.add(new Candidate(i, claim, likeness));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
        Set<Claim> placed = new HashSet<>();
        for (Candidate candidate : candidates) {
            List<Claim> cell = topics.get(candidate.topic()).cells.get(account);
            if (!placed.contains(candidate.claim()) && (cell.isEmpty() || candidate.likeness() >= SAME_TOPIC)) {
                cell.add(candidate.claim());
                placed.add(candidate.claim());
            }
        }
        again(account, topics, candidates, placed);
        for (Claim claim : accounts.get(account)) {
            if (!placed.contains(claim)) {
                answered(account, topics, claim)
                        .or(() -> denied(account, topics, claim))
                        .orElseGet(() -> added(topics))
                        .cells
                        .get(account)
                        .add(claim);
            }
        }
    }

    /** What one account says in one breath, another may say in two: the claim of the one stands beside both. */
    private void again(int account, List<Topic> topics, List<Candidate> candidates, Set<Claim> placed) {
        for (Candidate candidate : candidates) {
            if (placed.add(candidate.claim())) {
                Topic first = topics.get(candidate.topic());
                Topic second = added(topics);
                for (int i = 0; i < account; i++) {
                    first.cells.get(i).stream()
                            .filter(claim -> likeness(claim, candidate.claim()) >= ONE_TOPIC)
                            .forEach(second.cells.get(i)::add);
                }
                second.cells.get(account).add(candidate.claim());
            }
        }
    }

    /** The topic of what a claim answers: a proposal and the reply to it are one. */
    private Optional<Topic> answered(int account, List<Topic> topics, Claim claim) {
        return claim.act()
                .respondsTo()
                .flatMap(id -> topics.stream()
                        .filter(topic -> topic.cells.get(account).stream()
                                .anyMatch(other -> other.act().id().equals(id)))
                        .findFirst());
    }

    /**
     * The topic of what a claim denies in so few words that they tell no topic ("No such agreement was reached"): what its own
     * account told before by the same act, else the only topic that another account tells by it.
     */
    private Optional<Topic> denied(int account, List<Topic> topics, Claim claim) {
        if (!claim.act().negated() || claim.words().size() > 1) {
            return Optional.empty();
        }
        Predicate<Claim> claimed = other ->
                other.act().act().equals(claim.act().act()) && !other.act().negated();
        Optional<Claim> before = accounts.get(account).stream()
                .filter(claimed)
                .filter(other ->
                        other.act().quote().start() < claim.act().quote().start())
                .max(Comparator.comparing(other -> other.act().quote()));
        List<Topic> told = topics.stream()
                .filter(topic -> before.map(topic.cells.get(account)::contains)
                        .orElseGet(
                                () -> topic.cells.stream().flatMap(List::stream).anyMatch(claimed)))
                .toList();
        return told.size() == 1 || before.isPresent() ? told.stream().findFirst() : Optional.empty();
    }

    private Topic added(List<Topic> topics) {
        Topic topic = new Topic(accounts.size());
        topics.add(topic);
        return topic;
    }

    private double likeness(Topic topic, Claim claim) {
        return topic.cells.stream()
                .flatMap(List::stream)
                .mapToDouble(other -> likeness(other, claim))
                .max()
                .orElse(0);
    }

    /** The cosine of their words, or how far the shorter lies within the longer, with a little for one act and one target: these alone make no topic. */
    private double likeness(Claim one, Claim other) {
        double shared = 0;
        int count = 0;
        for (String word : one.words().keySet()) {
            if (other.words().containsKey(word)) {
                shared += weight(word) * weight(word);
                count++;
            }
        }
        if (shared == 0) {
            return 0;
        }
        double shorter = Math.min(length(one), length(other));
        double words =
                Math.max(shared / (length(one) * length(other)), count > 1 ? WITHIN * shared / (shorter * shorter) : 0);
        boolean oneTarget = !one.target().isEmpty() && one.target().equals(other.target());
        boolean oneAct = one.act().act().equals(other.act().act());
        return words + (oneTarget ? SAME_TARGET : 0) + (oneAct ? SAME_ACT : 0);
    }

    private double length(Claim claim) {
        double square = claim.words().keySet().stream()
                .mapToDouble(word -> weight(word) * weight(word))
                .sum();
        return Math.sqrt(square);
    }

    private double weight(String word) {
        return Math.log(1 + (double) total / frequency.getOrDefault(word, 1));
    }

    private Row row(Topic topic) {
        List<Row.Cell> cells = new ArrayList<>();
        for (int i = 0; i < topic.cells.size(); i++) {
            List<Claim> claims = topic.cells.get(i).stream()
                    .sorted(Comparator.comparing(claim -> claim.act().quote()))
                    .toList();
            cells.add(new Row.Cell(claims, claims.isEmpty() ? spokenOf(topic, i) : Optional.empty(), own(topic, i)));
        }
        String name = name(topic);
        if (topic.isAlone()) {
            boolean spoken = cells.stream().anyMatch(cell -> cell.uncoded().isPresent());
            Verdict verdict = spoken ? Verdict.DIFFER_IN_WORDING : Verdict.ONLY;
            return new Row(name, verdict, cells, Optional.empty(), List.of());
        }
        Optional<Ladders.Steps> steps = steps(topic);
        boolean stronger = steps.filter(s -> s.one() != s.other()).isPresent();
        return new Row(
                name,
                stronger ? Verdict.DIFFER_IN_STRENGTH : isAlike(cells) ? Verdict.BOTH : Verdict.DIFFER_IN_WORDING,
                cells,
                stronger ? steps.map(Ladders.Steps::ladder) : Optional.empty(),
                remarks(topic));
    }

    /** What the claim is about that has most in common with the other accounts; of several such the shortest. */
    private static String name(Topic topic) {
        List<Claim> all = topic.cells.stream().flatMap(List::stream).toList();
        return all.stream()
                .max(Comparator.<Claim>comparingLong(claim -> common(topic, claim))
                        .thenComparing(claim -> -claim.topic().length()))
                .map(Claim::topic)
                .orElse("");
    }

    private static long common(Topic topic, Claim claim) {
        return topic.cells.stream()
                .filter(cell -> !cell.contains(claim))
                .flatMap(List::stream)
                .flatMap(other -> other.words().keySet().stream())
                .distinct()
                .filter(claim.words()::containsKey)
                .count();
    }

    private Optional<Span> spokenOf(Topic topic, int account) {
        return topic.cells.stream()
                .flatMap(List::stream)
                .flatMap(claim -> passages.get(account).find(claim.words().keySet(), this::weight, SPOKEN_OF).stream())
                .findFirst();
    }

    /** Words of a cell that no other cell of the row has. */
    private static List<Span> own(Topic topic, int account) {
        Set<String> others = new HashSet<>();
        for (int i = 0; i < topic.cells.size(); i++) {
            if (i != account) {
                topic.cells.get(i).forEach(claim -> others.addAll(claim.words().keySet()));
            }
        }
        if (others.isEmpty()) {
            return List.of();
        }
        return topic.cells.get(account).stream()
                .flatMap(claim -> claim.words().entrySet().stream())
                .filter(entry -> !others.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The strongest claims of the first two accounts that differ in strength; else of any two. */
    private Optional<Ladders.Steps> steps(Topic topic) {
        Optional<Ladders.Steps> found = Optional.empty();
        for (int i = 0; i < topic.cells.size(); i++) {
            for (int j = i + 1; j < topic.cells.size(); j++) {
                Optional<Ladders.Steps> steps = steps(topic.cells.get(i), topic.cells.get(j));
                if (steps.isPresent()
                        && (found.isEmpty() || found.get().one() == found.get().other())) {
                    found = steps;
                }
            }
        }
        return found;
    }

    private Optional<Ladders.Steps> steps(List<Claim> one, List<Claim> other) {
        Optional<Ladders.Steps> strongest = Optional.empty();
        for (Claim a : decisive(one)) {
            for (Claim b : decisive(other)) {
                Optional<Ladders.Steps> steps = ladders.compare(a.worded(), b.worded());
                if (steps.isPresent()
                        && strongest
                                .filter(s -> s.one() + s.other() >= sum(steps.get()))
                                .isEmpty()) {
                    strongest = steps;
                }
            }
        }
        return strongest;
    }

    /** An account that tells a claim and denies it ("they say that … No such agreement was reached") denies it. */
    private static List<Claim> decisive(List<Claim> claims) {
        List<Claim> denials =
                claims.stream().filter(claim -> claim.act().negated()).toList();
        return denials.isEmpty() ? claims : denials;
    }

    private static int sum(Ladders.Steps steps) {
        return steps.one() + steps.other();
    }

    /** Whether all are of one act, done or not done, and no account has words of its own. */
    private static boolean isAlike(List<Row.Cell> cells) {
        return cells.stream()
                                .flatMap(cell -> cell.claims().stream())
                                .map(claim -> claim.act().negated())
                                .distinct()
                                .count()
                        == 1
                && cells.stream().allMatch(cell -> cell.own().isEmpty())
                && cells.stream()
                                .flatMap(cell -> cell.claims().stream())
                                .map(claim -> claim.act().act())
                                .distinct()
                                .count()
                        == 1;
    }

    private static List<Remark> remarks(Topic topic) {
        List<List<Claim>> told = topic.cells.stream().filter(c -> !c.isEmpty()).toList();
        return Stream.of(
                        remark("who acts", told, Claim::by),
                        remark("towards whom", told, Claim::target),
                        remark(Remark.DENIED, told, claim -> claim.act().negated() ? Set.of("not") : Set.of("so")))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Absent where all who tell of it tell the same. */
    private static Optional<Remark> remark(String what, List<List<Claim>> told, Function<Claim, Set<String>> value) {
        List<List<String>> values = told.stream()
                .map(claims -> claims.stream()
                        .flatMap(claim -> value.apply(claim).stream())
                        .distinct()
                        .sorted()
                        .toList())
                .toList();
        return Optional.of(new Remark(what, values))
                .filter(remark ->
                        values.stream().filter(v -> !v.isEmpty()).distinct().count() > 1);
    }
}
