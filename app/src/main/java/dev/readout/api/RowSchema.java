package dev.readout.api;

import dev.readout.export.RowFields;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The columns of the exports as members of an object. What is in none of the lists below is text, or null where it is not known. */
final class RowSchema {
    private static final Set<String> LISTS = Set.of(
            "claimants",
            "inferred",
            "participants",
            "participant_names",
            "participant_offices",
            "participant_rules",
            "topics",
            "spellings");
    private static final List<String> ROLES = List.of("by", "target", "addressee");
    private static final Set<String> NUMBERS = Set.of("length", "engagements", "acts", "documents");
    private static final Set<String> TRUTHS = Set.of("negated", "background", "restated", "latest");
    /** Begin of the spans, in code points of the text. */
    private static final List<String> SPANS = List.of("trigger", "quote", "about", "first", "last");

    private RowSchema() {}

    static Members of(RowFields<?> rows) {
        Members members = new Members(Map.of());
        for (String column : rows.names()) {
            members = members.and(column, column(column));
        }
        return members;
    }

    private static Schema column(String name) {
        if (LISTS.contains(name) || ROLES.stream().anyMatch(role -> isOfRole(name, role))) {
            return Schema.listOf(Schema.text());
        }
        if (NUMBERS.contains(name)) {
            return Schema.number();
        }
        if (TRUTHS.contains(name)) {
            return Schema.truth();
        }
        if (SPANS.stream().anyMatch(s -> name.equals(s + "_start") || name.equals(s + "_end"))) {
            return name.startsWith("about_") ? Schema.number().orNull() : Schema.number();
        }
        return Schema.text().orNull();
    }

    private static boolean isOfRole(String name, String role) {
        return name.equals(role) || name.startsWith(role + "_");
    }
}
