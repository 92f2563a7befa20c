package dev.readout.web.find;

import dev.readout.web.frame.Period;
import dev.readout.web.frame.Words;

/** What values of the index are called in a language. */
record FieldNames(Words words) {

    /** What cannot be read stays as it is: what is wrong with it is told with the answer. */
    String of(String field, String value) {
        return switch (field) {
            case "issuer", "actor" -> words.actor(value);
            case "act" -> words.term("act", value);
            case "kind" -> words.term("kind", value);
            case "lang" -> words.language(value);
            case "date" -> Period.find(value).map(period -> period.shown(words)).orElse(value);
            default -> value;
        };
    }
}
