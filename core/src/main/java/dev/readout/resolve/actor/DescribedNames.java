package dev.readout.resolve.actor;

import dev.readout.codebook.ActorWords;
import dev.readout.resolve.Actor;
import dev.readout.resolve.Mention.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds persons by the plain noun before the name: "the activist Lio Tamm", "business leaders Lio Tamm, … and …". */
final class DescribedNames {
    private static final Set<String> NOUNS = Set.of(
            "resident",
            "activist",
            "journalist",
            "lawyer",
            "citizen",
            "national",
            "leader",
            "official",
            "member",
            "dissident",
            "businessman",
            "businesswoman",
            "blogger",
            "reporter",
            "politician",
            "defender",
            "prisoner",
            "wife",
            "husband",
            "son",
            "daughter",
            "colleague",
            "friend",
            "veteran",
            "oligarch");
    private final ActorWords words;
    private final NameReader names;

    DescribedNames(ActorWords words, NameReader names) {
        this.words = words;
        this.names = names;
    }

    List<Found> find(Reading reading) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i + 1 < reading.size(); i++) {
            if (isNoun(reading.form(i)) && reading.isNoun(i)) {
                list(reading, i + 1, found);
            }
        }
        return found;
    }

    private boolean isNoun(String form) {
        boolean several = form.endsWith("s")
                && (words.is(ActorWords.Kind.ACTING, form) || words.is(ActorWords.Kind.OTHERS, form));
        return several || NOUNS.contains(form);
    }

    private void list(Reading reading, int from, List<Found> found) {
        int i = from;
        int end = names.end(reading, i);
        while (end - i > 1) {
            Actor actor = new Actor.Person(reading.words(i, end), Optional.empty(), Optional.empty());
            found.add(new Found(i, end, actor, Form.PERSON, "described-name", Optional.empty(), i, end));
            int next = end;
            while (reading.isWord(next, ",") || reading.isWord(next, "and")) {
                next++;
            }
            i = next;
            end = next == end ? next : names.end(reading, next);
        }
    }
}
