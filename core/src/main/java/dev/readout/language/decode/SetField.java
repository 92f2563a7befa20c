package dev.readout.language.decode;

import java.util.Arrays;

/** What a feature may take of one word that has several values, by the names that the models' templates have for it. */
enum SetField {
    AMBIGUITIES("ambiguity_classes;null"),
    ORTHOGRAPHY("orthographic;null"),
    POSITION("positional;null"),
    CLUSTERS("word_clusters;null");

    private final String name;

    SetField(String name) {
        this.name = name;
    }

    /**
     * @param name field and attribute, with a semicolon between them
     * @throws IllegalArgumentException where no model that this was written for has such a field
     */
    static SetField of(String name) {
        return Arrays.stream(values())
                .filter(field -> field.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a set that no decoder knows: " + name));
    }
}
