package dev.readout.cli;

import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.relate.account.Translation.Pair;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows an original and its translation, paragraph beside paragraph, with the numbers that only one of them has. */
record TranslationTable(Text one, Text other, List<Pair> pairs) {

    void print(Screen screen, String oneName, String otherName) {
        screen.heading("A  " + oneName);
        screen.heading("B  " + otherName);
        screen.text(
                0,
                "The two are in different languages: paragraphs are set side by side by order, length, numbers and"
                        + " names. No word is translated.");
        screen.empty();
        for (Pair pair : pairs) {
            screen.entry(0, found(pair), "");
            pair.one().ifPresent(span -> screen.text(2, "A “" + one.cut(span) + "”"));
            pair.other().ifPresent(span -> screen.text(2, "B “" + other.cut(span) + "”"));
            screen.empty();
        }
    }

    private static String found(Pair pair) {
        List<String> found = new ArrayList<>();
        if (pair.one().isEmpty()) {
            return "only B";
        }
        if (pair.other().isEmpty()) {
            return "only A";
        }
        if (!pair.onlyOne().isEmpty()) {
            found.add("only A has " + String.join(", ", pair.onlyOne()));
        }
        if (!pair.onlyOther().isEmpty()) {
            found.add("only B has " + String.join(", ", pair.onlyOther()));
        }
        return found.isEmpty() ? "both, with the same numbers" : "both; numbers differ: " + String.join("; ", found);
    }

    List<Map<String, Object>> fields() {
        return pairs.stream().map(this::fields).toList();
    }

    private Map<String, Object> fields(Pair pair) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("found", found(pair));
        fields.put("a", pair.one().map(one::cut));
        fields.put("a_span", ends(pair.one()));
        fields.put("b", pair.other().map(other::cut));
        fields.put("b_span", ends(pair.other()));
        fields.put("only_a_numbers", List.copyOf(pair.onlyOne()));
        fields.put("only_b_numbers", List.copyOf(pair.onlyOther()));
        return fields;
    }

    private static Optional<List<Integer>> ends(Optional<Span> span) {
        return span.map(s -> List.of(s.start(), s.end()));
    }
}
