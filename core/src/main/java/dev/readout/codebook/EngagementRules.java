package dev.readout.codebook;

import dev.readout.codebook.EngagementRules.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How texts report engagements.
 *
 * @param nouns from the lemma of a noun that names an engagement to its kind ({@code meeting}, {@code call}, …)
 * @param rules in their order; the first that holds decides
 * @param people lemmas of nouns that, in the plural, name people ({@code business leaders})
 * @param groups lemmas of nouns that name people in the singular ({@code leadership})
 * @param addresses lemmas of nouns for what somebody says to those present ({@code address})
 * @param discussing lemmas of verbs whose objects are topics ({@code discuss})
 * @param exchanging lemmas of verbs that have a topic after their object ({@code exchange views on})
 * @param views lemmas of those objects
 * @param quantities lemmas of nouns that count engagements ({@code a series of meetings})
 */
public record EngagementRules(
        Map<String, String> nouns,
        List<Rule> rules,
        Set<String> people,
        Set<String> groups,
        Set<String> addresses,
        Set<String> discussing,
        Set<String> exchanging,
        Set<String> views,
        Set<String> quantities) {
    public EngagementRules {
        nouns = Map.copyOf(nouns);
        people = Set.copyOf(people);
        groups = Set.copyOf(groups);
        addresses = Set.copyOf(addresses);
        discussing = Set.copyOf(discussing);
        exchanging = Set.copyOf(exchanging);
        views = Set.copyOf(views);
        quantities = Set.copyOf(quantities);
        rules = List.copyOf(rules);
    }

    /**
     * A way in which a verb reports an engagement. All conditions that are set must hold.
     *
     * @param id stable name
     * @param verbs lemmas
     * @param particles of which one must follow; empty: no condition
     * @param objects lemmas of which the object must be one; empty: no condition
     * @param objectNot lemmas that no object may be: "hosting troops" is no meeting
     * @param objectWith lemmas of which one must stand in the object's phrase; empty: no condition
     * @param eventObject the object must name an engagement, which gives the kind
     * @param eventPrepositions after one of which a noun must name an engagement; empty: no condition
     * @param eventSubject the subject must name an engagement
     * @param placePrepositions after one of which a place must stand; empty: no condition
     * @param placeObject the object must be a place
     * @param personObject the object must be a person or somebody described
     * @param personParty the other side must be a person or a state
     * @param dated only where the sentence has a date
     * @param passive only of a passive: "the Council was joined by the President"
     * @param site a proper name of an institution may stand for the place
     * @param plannedOnly only where it is announced or planned
     * @param party where the other side stands: {@code object}, prepositions, or {@code site}: the institution is its host
     * @param kind the kind, where no noun gives it
     */
    public record Rule(
            String id,
            Set<String> verbs,
            Set<String> particles,
            Set<String> objects,
            Set<String> objectNot,
            Set<String> objectWith,
            boolean eventObject,
            Set<String> eventPrepositions,
            boolean eventSubject,
            Set<String> placePrepositions,
            boolean placeObject,
            boolean personObject,
            boolean personParty,
            boolean plannedOnly,
            boolean dated,
            boolean site,
            boolean passive,
            List<String> party,
            Optional<String> kind) {

        /** Whether a noun must name the engagement. */
        public boolean needsEvent() {
            return eventObject || eventSubject || !eventPrepositions.isEmpty();
        }

        /** Whether a place must stand with the verb. */
        public boolean needsPlace() {
            return placeObject || !placePrepositions.isEmpty();
        }
    }

    /** Reads the sections {@code engagement-nouns} and {@code engagement-rules}. */
    public static EngagementRules load(DataFiles data) {
        Map<String, String> nouns = new HashMap<>();
        for (DataNode section : data.sections("engagement-nouns")) {
            section.map().forEach((kind, words) -> words.texts().forEach(w -> nouns.put(w, kind)));
        }
        List<Rule> rules = new ArrayList<>();
        for (DataNode section : data.sections("engagement-rules")) {
            section.list().forEach(n -> rules.add(rule(n)));
        }
        return new EngagementRules(
                nouns,
                rules,
                words(data, "engagement-people", "plural"),
                words(data, "engagement-people", "singular"),
                words(data, "engagement-words", "addresses"),
                words(data, "engagement-words", "discussing"),
                words(data, "engagement-words", "exchanging"),
                words(data, "engagement-words", "views"),
                words(data, "engagement-words", "quantities"));
    }

    private static Set<String> words(DataFiles data, String section, String key) {
        Set<String> words = new HashSet<>();
        data.sections(section).forEach(s -> words.addAll(s.texts(key)));
        return words;
    }

    private static Rule rule(DataNode n) {
        n.only(
                "id",
                "verb",
                "particle",
                "object",
                "object-not",
                "object-with",
                "event-object",
                "event-prep",
                "event-subject",
                "place-prep",
                "place-object",
                "person-object",
                "person-party",
                "planned-only",
                "dated",
                "site",
                "passive",
                "party",
                "kind");
        return new Rule(
                n.get("id").text(),
                Set.copyOf(n.texts("verb")),
                Set.copyOf(n.texts("particle")),
                Set.copyOf(n.texts("object")),
                Set.copyOf(n.texts("object-not")),
                Set.copyOf(n.texts("object-with")),
                flag(n, "event-object"),
                Set.copyOf(n.texts("event-prep")),
                flag(n, "event-subject"),
                Set.copyOf(n.texts("place-prep")),
                flag(n, "place-object"),
                flag(n, "person-object"),
                flag(n, "person-party"),
                flag(n, "planned-only"),
                flag(n, "dated"),
                flag(n, "site"),
                flag(n, "passive"),
                n.texts("party"),
                n.findText("kind"));
    }

    private static boolean flag(DataNode node, String key) {
        return node.find(key).map(DataNode::bool).orElse(false);
    }
}
