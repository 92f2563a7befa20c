package dev.readout.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * How texts write times: the patterns, and the words without which none of them can be in a sentence. Immutable.
 *
 * @param forms in the order of the files
 * @param cues kinds of words, each with its words in lower case
 */
public record TimeForms(List<Form> forms, Map<String, Set<String>> cues) {
    /** The kind of cue that every word is that starts with a digit. */
    public static final String NUMBER = "number";
    /** The kind of cue that every word is that starts with four digits. */
    public static final String FOUR_DIGITS = "four-digits";
    /** The kind of cue that two numbers are with a dot, a slash or a hyphen between. */
    public static final String JOINED_NUMBERS = "joined-numbers";

    private static final String SPACE = "(?:[\\\\s\\\\u00A0\\\\u202F]{1,6})";
    private static final Pattern PIECE = Pattern.compile("\\{([a-z][a-z-]*)\\}");

    public TimeForms {
        forms = List.copyOf(forms);
        cues = Map.copyOf(cues);
    }

    /** What a form makes of the groups of its pattern. */
    public enum Kind {
        DAY,
        RANGE,
        RANGE_DAY_FIRST,
        PART,
        YEAR,
        DECADE,
        CENTURY,
        WEEKDAY,
        DAY_OF_MONTH,
        COUNTED,
        CLOCK,
        LENGTH,
        REPEATED,
        REFERENCE,
        NOTHING
    }

    /** Who reads a form: the coder takes no date on weak evidence, and TIMEX3 has other units. */
    public enum Use {
        BOTH,
        CODING,
        TIMEX
    }

    /**
     * One way to write a time.
     *
     * @param id stable name
     * @param needs kinds of cues that its sentence must hold
     * @param pattern its named groups are what is read
     * @param reads what is made of them
     * @param with groups that no words stand for, by name
     * @param examples sentences with what is read in them
     * @param not sentences in which nothing is read
     */
    public record Form(
            String id,
            Set<String> needs,
            Pattern pattern,
            Kind reads,
            Map<String, String> with,
            Use use,
            List<Example> examples,
            List<String> not) {
        public Form {
            needs = Set.copyOf(needs);
            with = Map.copyOf(with);
            examples = List.copyOf(examples);
            not = List.copyOf(not);
        }
    }

    /**
     * A sentence as published on Sunday, 2024-06-30, and what is read in it.
     *
     * @param says the sentence
     * @param is the value as TIMEX3 has it; a range with two dots
     * @param type DATE, TIME, DURATION or SET
     * @param last whether it is the last of several times in the sentence; else it is the only one
     */
    public record Example(String says, String is, String type, boolean last) {}

    /**
     * Reads the {@code times} sections of the files.
     *
     * @throws DataException where an entry breaks the format, naming file and line
     */
    public static TimeForms read(DataFiles files) {
        Map<String, String> pieces = new HashMap<>();
        Map<String, Set<String>> cues = new LinkedHashMap<>();
        List.of(NUMBER, FOUR_DIGITS, JOINED_NUMBERS).forEach(kind -> cues.put(kind, Set.of()));
        List<Form> forms = new ArrayList<>();
        for (DataNode section : files.sections("times")) {
            section.only("source", "pieces", "cues", "forms").get("source").text();
            section.find("pieces")
                    .ifPresent(p -> p.map().forEach((name, piece) -> pieces.put(name, filled(piece, pieces))));
            section.find("cues")
                    .ifPresent(c -> c.map().forEach((kind, words) -> cues.put(kind, Set.copyOf(words.texts()))));
            section.list("forms").forEach(n -> forms.add(form(n, pieces, cues.keySet())));
        }
        return new TimeForms(forms, cues);
    }

    private static Form form(DataNode node, Map<String, String> pieces, Set<String> cues) {
        node.only("id", "needs", "pattern", "reads", "with", "only", "examples", "not");
        List<Example> examples =
                node.list("examples").stream().map(TimeForms::example).toList();
        if (examples.isEmpty() && node.texts("not").isEmpty()) {
            throw node.error("a form needs an example: 'examples', or 'not' where it reads nothing");
        }
        List<String> needs = node.texts("needs");
        if (needs.isEmpty() || !cues.containsAll(needs)) {
            throw node.error("'needs' must name one or more of the cues: " + String.join(", ", cues));
        }
        Map<String, String> with = new HashMap<>();
        node.find("with").ifPresent(w -> w.map().forEach((name, value) -> with.put(name, value.text())));
        return new Form(
                node.get("id").text(),
                Set.copyOf(needs),
                pattern(node.get("pattern"), pieces),
                node.get("reads").constant(Kind.values()),
                with,
                node.find("only").map(n -> n.constant(Use.values())).orElse(Use.BOTH),
                examples,
                node.texts("not"));
    }

    private static Example example(DataNode node) {
        node.only("says", "is", "type", "last");
        return new Example(
                node.get("says").text(),
                node.get("is").text(),
                node.findText("type").orElse("DATE"),
                node.find("last").map(DataNode::bool).orElse(false));
    }

    private static Pattern pattern(DataNode node, Map<String, String> pieces) {
        try {
            return Pattern.compile(filled(node, pieces));
        } catch (PatternSyntaxException e) {
            throw node.error("no regular expression: " + e.getDescription());
        }
    }

    /** The pattern with each piece and each space written out. */
    private static String filled(DataNode node, Map<String, String> pieces) {
        return PIECE.matcher(node.text().replaceAll(" ", SPACE))
                .replaceAll(m -> Matcher.quoteReplacement(piece(node, m, pieces)));
    }

    private static String piece(DataNode node, MatchResult name, Map<String, String> pieces) {
        String piece = pieces.get(name.group(1));
        if (piece == null) {
            throw node.error("no piece is called '" + name.group(1) + "'");
        }
        return piece;
    }
}
