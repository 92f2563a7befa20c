package dev.readout.codebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * How texts name mechanisms that the register does not have. Immutable.
 *
 * @param heads words that such a name ends in, as they are written, each with the kind that it tells
 * @param common words in small letters that make no name by themselves
 * @param titles words before a name that are no part of it
 * @param numbered texts that are named by a number
 * @param examples sentences with what is read in them
 * @param not sentences in which nothing is read
 */
public record MechanismForms(
        Map<String, Mechanism.Kind> heads,
        Set<String> common,
        Set<String> titles,
        List<Numbered> numbered,
        List<Example> examples,
        List<String> not) {
    public MechanismForms {
        heads = Map.copyOf(heads);
        common = Set.copyOf(common);
        titles = Set.copyOf(titles);
        numbered = List.copyOf(numbered);
        examples = List.copyOf(examples);
        not = List.copyOf(not);
    }

    /**
     * @param id stable name
     * @param name of the mechanism, with {@code {number}} in the place of the number
     * @param pattern its group {@code numbers} holds one or several
     */
    public record Numbered(String id, Mechanism.Kind kind, String name, Pattern pattern) {}

    /** @param is name and edition of each mechanism in it */
    public record Example(String says, List<String> is) {
        public Example {
            is = List.copyOf(is);
        }
    }

    /**
     * Reads the {@code mechanism-forms} sections of the files.
     *
     * @throws DataException where an entry breaks the format, naming file and line
     */
    public static MechanismForms read(DataFiles files) {
        Map<String, Mechanism.Kind> heads = new LinkedHashMap<>();
        Set<String> common = new HashSet<>();
        Set<String> titles = new HashSet<>();
        List<Numbered> numbered = new ArrayList<>();
        List<Example> examples = new ArrayList<>();
        List<String> not = new ArrayList<>();
        for (DataNode section : files.sections("mechanism-forms")) {
            section.only("source", "heads", "common", "titles", "examples", "not", "numbered")
                    .get("source")
                    .text();
            section.find("heads")
                    .ifPresent(h -> h.map()
                            .forEach((kind, words) ->
                                    words.texts().forEach(word -> heads.put(word, kind(kind, words)))));
            section.texts("common").forEach(word -> common.add(word.toLowerCase(Locale.ROOT)));
            titles.addAll(section.texts("titles"));
            section.list("numbered").forEach(n -> numbered.add(numbered(n)));
            section.list("examples")
                    .forEach(e -> examples.add(
                            new Example(e.only("says", "is").get("says").text(), e.texts("is"))));
            not.addAll(section.texts("not"));
        }
        return new MechanismForms(heads, common, titles, numbered, examples, not);
    }

    private static Mechanism.Kind kind(String name, DataNode node) {
        for (Mechanism.Kind kind : Mechanism.Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
                return kind;
            }
        }
        throw node.error("no kind of mechanism: '" + name + "'");
    }

    private static Numbered numbered(DataNode node) {
        node.only("id", "kind", "name", "pattern");
        DataNode pattern = node.get("pattern");
        if (!pattern.text().contains("(?<numbers>")) {
            throw pattern.error("the pattern has no group 'numbers'");
        }
        try {
            return new Numbered(
                    node.get("id").text(),
                    node.get("kind").constant(Mechanism.Kind.values()),
                    node.get("name").text(),
                    Pattern.compile(pattern.text().replace(" ", "\\s{1,3}")));
        } catch (PatternSyntaxException e) {
            throw pattern.error("no regular expression: " + e.getDescription());
        }
    }
}
