package dev.readout.relate.commitment;

import dev.readout.codebook.CommitmentWords.Measure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether two undertakings are one: by the words that both have, each weighed by what it tells ({@code commitments.yml}).
 * Of two undertakings it says the same whatever else there is.
 */
public record Resemblance(Measure measure) {
    private static final String NUMBER = "#";
    private static final String GENERAL = "~";

    /**
     * Why two are one.
     *
     * @param score the part of the weight of all their words that both have; 1 where they have the same
     * @param shared the words that both have and that are not general
     */
    public record Link(double score, List<String> shared) {
        public Link {
            shared = List.copyOf(shared);
        }
    }

    /** The link between two of one obligor; absent where they are not one, or are for others. */
    public Optional<Link> find(Undertaken one, Undertaken other) {
        boolean owed = meet(one.by(), other.by());
        boolean same = one.to().isEmpty() || other.to().isEmpty() || meet(one.to(), other.to());
        return owed && same ? find(one.words(), other.words()) : Optional.empty();
    }

    /** The link between the words of two undertakings. */
    public Optional<Link> find(List<String> one, List<String> other) {
        Set<String> all = new LinkedHashSet<>(one);
        all.addAll(other);
        if (hasNumber(one) && hasNumber(other)) {
            // Another sum may be the same promise, made larger: that is told apart.
            all.removeIf(word -> word.startsWith(NUMBER) && !(one.contains(word) && other.contains(word)));
        }
        return link(one, other, all);
    }

    /** The link from an undertaking to what was done: how much of the undertaking was done. */
    public Optional<Link> findDone(List<String> undertaking, Done done) {
        return isDoing(undertaking, done.doing()) ? findDone(undertaking, done.words()) : Optional.empty();
    }

    /** The same by the words alone: what this does not let through is no evidence. */
    public Optional<Link> findDone(List<String> undertaking, List<String> done) {
        return link(undertaking, done, Set.copyOf(undertaking));
    }

    /** "provided an update on the ships" provides no ships: the thing must be of the undertaking, or a verb that tells one. */
    private static boolean isDoing(List<String> undertaking, List<String> doing) {
        String verb = doing.getFirst();
        List<String> things = doing.subList(1, doing.size());
        boolean byVerb = undertaking.contains(verb) && (things.isEmpty() || !verb.startsWith(GENERAL));
        return byVerb || things.stream().anyMatch(undertaking::contains);
    }

    private Optional<Link> link(List<String> one, List<String> other, Set<String> all) {
        List<String> shared = one.stream().filter(other::contains).toList();
        List<String> telling = telling(shared);
        double score = weight(shared) / Math.max(weight(all), measure.general());
        return telling.size() >= measure.distinctive() && score >= measure.threshold()
                ? Optional.of(new Link(score, telling))
                : Optional.empty();
    }

    /**
     * Words of which any undertaking or deed that is like this one has at least one: of the others all together are not enough. So
     * what is like it is found by its rarest words, and nothing is lost.
     *
     * @param telling its words that are not general, those first that are looked for first
     */
    public List<String> needed(List<String> words, List<String> telling) {
        double enough = measure.threshold()
                * weight(words.stream()
                        .distinct()
                        .filter(word -> !word.startsWith(NUMBER))
                        .toList());
        List<String> needed = new ArrayList<>();
        List<String> rest = new ArrayList<>(words);
        for (String word : telling) {
            if (weight(rest) < enough) {
                break;
            }
            needed.add(word);
            rest.removeIf(word::equals);
        }
        return needed;
    }

    /** Those that are not of any undertaking. */
    public static List<String> telling(List<String> words) {
        return words.stream().filter(word -> !word.startsWith(GENERAL)).toList();
    }

    private double weight(Collection<String> words) {
        return words.stream().mapToDouble(this::weight).sum();
    }

    private double weight(String word) {
        if (word.startsWith(GENERAL)) {
            return measure.general();
        }
        if (word.startsWith(NUMBER)) {
            return measure.number();
        }
        return Character.isUpperCase(word.codePointAt(0)) ? measure.name() : measure.plain();
    }

    private static boolean hasNumber(List<String> words) {
        return words.stream().anyMatch(word -> word.startsWith(NUMBER));
    }

    private static boolean meet(List<String> some, List<String> others) {
        return some.stream().anyMatch(others::contains);
    }
}
