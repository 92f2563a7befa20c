package dev.readout.resolve.engagement;

import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.resolve.Actor;
import dev.readout.resolve.Mention.Form;
import dev.readout.resolve.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Follows a list of people by its commas. "Secretary A, Minister B of X, and Ambassador C" often has no tree that joins
 * all of them: the parser takes one title for an apposition of the name before it. Who stands in the list is plain from
 * the words between two mentions.
 */
final class Listing {
    private static final Set<String> JOINTS = Set.of(",", ";", "and", "&", "alongside");
    private static final List<List<String>> LONG_JOINTS =
            List.of(List.of("as", "well", "as"), List.of("along", "with"), List.of("together", "with"));
    private static final Set<String> BETWEEN = Set.of("the", "a", "an", "other", "also", "then", "from", "both");

    private Listing() {}

    /** The readings that go on the list which begins with this one. */
    static List<Reading> after(Scene scene, Reading first) {
        List<Reading> found = new ArrayList<>();
        Reading at = first;
        for (Optional<Step> next = step(scene, at); next.isPresent(); next = step(scene, at)) {
            Reading to = next.get().reading();
            boolean apposition = next.get().comma() && at.form() == Form.PERSON && to.form() == Form.DESCRIPTION;
            if (startsClause(scene.sentence(), to) && !startsClause(scene.sentence(), first)) {
                break;
            }
            if (!apposition) {
                found.add(to);
            }
            at = to;
        }
        return found;
    }

    /** The next mention on a list, and whether only a comma stands before it. */
    private record Step(Reading reading, boolean comma) {}

    private static Optional<Step> step(Scene scene, Reading from) {
        Sentence s = scene.sentence();
        int i = bracket(s, from.to());
        int joints = i;
        boolean comma = i < s.size() && s.get(i).form().equals(",");
        while (i < s.size()) {
            int length = joint(s, i);
            if (length == 0) {
                break;
            }
            i += length;
        }
        boolean only = comma && i == joints + 1;
        if (i == joints) {
            return Optional.empty();
        }
        while (i < s.size() && BETWEEN.contains(s.get(i).form().toLowerCase(Locale.ROOT))) {
            i++;
        }
        int start = i;
        return scene.readings().stream()
                .filter(r -> r.from() <= start && start < r.to() && r.form() != Form.ADJECTIVE)
                .filter(r -> r.from() >= from.to() && named(r))
                .findFirst()
                .map(r -> new Step(r, only));
    }

    private static boolean named(Reading r) {
        return r.form() != Form.PRONOUN && r.actors().stream().noneMatch(a -> a instanceof Actor.World);
    }

    /** Past "(ISF)". */
    private static int bracket(Sentence s, int i) {
        if (i < s.size() && s.get(i).form().equals("(")) {
            for (int j = i + 1; j < Math.min(s.size(), i + 6); j++) {
                if (s.get(j).form().equals(")")) {
                    return j + 1;
                }
            }
        }
        return i;
    }

    private static int joint(Sentence s, int i) {
        if (JOINTS.contains(s.get(i).lemma())) {
            return 1;
        }
        return LONG_JOINTS.stream()
                .filter(words -> i + words.size() <= s.size() && stands(s, i, words))
                .mapToInt(List::size)
                .findFirst()
                .orElse(0);
    }

    private static boolean stands(Sentence s, int from, List<String> words) {
        for (int k = 0; k < words.size(); k++) {
            if (!s.get(from + k).lemma().equals(words.get(k))) {
                return false;
            }
        }
        return true;
    }

    /** "met with A, and B announced": B is the subject of the next clause. */
    private static boolean startsClause(Sentence s, Reading r) {
        Token head = s.get(r.head());
        return head.relation().startsWith("nsubj") && head.head() > head.index();
    }
}
