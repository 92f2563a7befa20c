package dev.readout.language.decode;

import java.util.Arrays;

/** What a feature may take of one word, by the names that the models' templates have for it. */
enum Field {
    FORM("word_form_simplified;null"),
    LOWER("word_form_simplified_lowercase;null"),
    SHAPE("word_shape;null"),
    PREFIX_2("prefix;2"),
    PREFIX_3("prefix;3"),
    SUFFIX_1("suffix;1"),
    SUFFIX_2("suffix;2"),
    SUFFIX_3("suffix;3"),
    SUFFIX_4("suffix;4"),
    AMBIGUITY("ambiguity_classes;null"),
    TAG("part_of_speech_tag;null"),
    LEMMA("lemma;null"),
    /** By what the word hangs on its head. */
    LABEL("dependency_label;null"),
    /** Whether none, one or more words hang on it, on either side. */
    VALENCY("valency;all");

    private final String name;

    Field(String name) {
        this.name = name;
    }

    /**
     * @param name field and attribute, with a semicolon between them
     * @throws IllegalArgumentException where no model that this was written for has such a field
     */
    static Field of(String name) {
        return Arrays.stream(values())
                .filter(field -> field.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a field that no decoder knows: " + name));
    }
}
