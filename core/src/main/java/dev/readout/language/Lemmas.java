package dev.readout.language;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Dictionary forms, where NLP4J's will not do: it writes numbers as "0" and cuts the plural off names. */
final class Lemmas {
    /** Words that are capitalised in the plural and mean another thing in the singular. */
    private static final Set<String> PLURAL_NAMES = Set.of(
            "affairs",
            "states",
            "nations",
            "forces",
            "philippines",
            "maldives",
            "seychelles",
            "bahamas",
            "emirates",
            "netherlands",
            "headquarters",
            "studies",
            "sciences",
            "communications",
            "relations",
            "olympics",
            "arms",
            "sports",
            "customs",
            "works",
            "islands",
            "americas",
            "balkans",
            "houthis",
            "taliban");

    private static final Map<String, String> VERBS = Map.of(
            "ended",
            "end",
            "provided",
            "provide",
            "providing",
            "provide",
            "concerning",
            "concern",
            "regarding",
            "regard",
            "considering",
            "consider",
            "including",
            "include",
            "following",
            "follow",
            "given",
            "give",
            "granted",
            "grant");

    /** "need" and "shed" are no longer than this. */
    private static final int SHORTEST_PAST = 4;

    private Lemmas() {}

    /**
     * The dictionary form in lower case.
     *
     * @param form as written, in plain characters
     * @param tag its part of speech
     * @param proposed NLP4J's, empty where it has none
     */
    static String of(String form, String tag, String proposed) {
        String lower = form.toLowerCase(Locale.ROOT);
        boolean number = lower.chars().anyMatch(Character::isDigit) || proposed.startsWith("#");
        boolean name = tag.equals("NNP") || tag.equals("NNPS") && PLURAL_NAMES.contains(lower);
        boolean verb = tag.startsWith("VB");
        if (proposed.isEmpty() && !verb || number || name || lower.endsWith(".")) {
            return tag.equals("NNP") ? singularOffice(lower) : lower;
        }
        // NLP4J leaves verb forms that are words of their own as well ("provided that", "concerning") as they are.
        String dictionary = proposed.isEmpty() ? lower : proposed.toLowerCase(Locale.ROOT);
        if (!verb) {
            return dictionary;
        }
        boolean past = (tag.equals("VBD") || tag.equals("VBN")) && dictionary.equals(lower) && lower.endsWith("ed");
        return VERBS.getOrDefault(lower, past && lower.length() > SHORTEST_PAST ? withoutEnding(lower) : dictionary);
    }

    /** "ended", "followed", "seconded": those that NLP4J misses have no mute e. */
    private static String withoutEnding(String past) {
        return past.substring(0, past.length() - "ed".length());
    }

    /** "Foreign Ministers" is tagged as one name as often as not. */
    private static String singularOffice(String lower) {
        boolean office = lower.endsWith("ministers") || lower.endsWith("presidents") || lower.endsWith("ambassadors");
        return office ? lower.substring(0, lower.length() - 1) : lower;
    }
}
