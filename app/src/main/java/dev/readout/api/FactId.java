package dev.readout.api;

import dev.readout.document.Span;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fact's key as it stands in a path.
 *
 * @param textHash how the hash of its text begins
 * @param role of the key; of a fact that a person added, a plus with digits
 */
record FactId(String textHash, Span trigger, String role) {

    static Parameter<FactId> parameter(String kind) {
        return parameter("fact", kind);
    }

    /** @param name of the parameter */
    static Parameter<FactId> parameter(String name, String kind) {
        Pattern pattern = Pattern.compile(
                "([0-9a-f]{16})\\." + kind + "\\.([0-9]{1,9})-([0-9]{1,9})(?:\\.([0-9]{1,4}|\\+[0-9a-f]{1,16}))?");
        return Parameter.path(
                name,
                new Kind<>(
                        Map.of("type", "string", "pattern", "^" + pattern.pattern() + "$"),
                        "the key of an " + kind + " with dots for its slashes, as its 'self' has it",
                        told -> id(pattern.matcher(told))),
                "The fact's key, with dots for its slashes.",
                "0123456789abcdef." + kind + ".12-21");
    }

    /** As the exports write it. */
    String told(String kind) {
        return textHash + "/" + kind + "/" + trigger.start() + "-" + trigger.end() + (role.isEmpty() ? "" : "/" + role);
    }

    private static Optional<FactId> id(Matcher told) {
        if (!told.matches()) {
            return Optional.empty();
        }
        int start = Integer.parseInt(told.group(2));
        int end = Integer.parseInt(told.group(3));
        String role = Optional.ofNullable(told.group(4)).orElse("");
        return start < end ? Optional.of(new FactId(told.group(1), new Span(start, end), role)) : Optional.empty();
    }
}
