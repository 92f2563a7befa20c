package dev.readout.resolve.place;

import dev.readout.language.Sentence;
import java.util.Optional;
import java.util.Set;

/** The states of the Union, which stand behind a city's name like a country. */
final class AmericanStates {
    private static final Set<String> NAMES = Set.of(
            "Alabama",
            "Alaska",
            "Arizona",
            "Arkansas",
            "California",
            "Colorado",
            "Connecticut",
            "Delaware",
            "Florida",
            "Hawaii",
            "Idaho",
            "Illinois",
            "Indiana",
            "Iowa",
            "Kansas",
            "Kentucky",
            "Louisiana",
            "Maine",
            "Maryland",
            "Massachusetts",
            "Michigan",
            "Minnesota",
            "Mississippi",
            "Missouri",
            "Montana",
            "Nebraska",
            "Nevada",
            "Ohio",
            "Oklahoma",
            "Oregon",
            "Pennsylvania",
            "Tennessee",
            "Texas",
            "Utah",
            "Vermont",
            "Virginia",
            "Wisconsin",
            "Wyoming");
    private static final Set<String> IN_TWO = Set.of(
            "New York",
            "New Jersey",
            "New Mexico",
            "New Hampshire",
            "North Carolina",
            "South Carolina",
            "North Dakota",
            "South Dakota",
            "West Virginia",
            "Rhode Island");

    private AmericanStates() {}

    static boolean isName(String word) {
        return NAMES.contains(word);
    }

    /** The index after the name of a state that starts here. */
    static Optional<Integer> endAt(Sentence sentence, int start) {
        if (start + 1 < sentence.size()
                && IN_TWO.contains(sentence.get(start).form() + " "
                        + sentence.get(start + 1).form())) {
            return Optional.of(start + 2);
        }
        return NAMES.contains(sentence.get(start).form()) ? Optional.of(start + 1) : Optional.empty();
    }
}
