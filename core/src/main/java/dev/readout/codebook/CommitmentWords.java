package dev.readout.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What makes a commitment of an act, and by what two commitments are known as one: {@code commitments.yml}. Immutable.
 *
 * @param rungs of the ladder of strength, the strongest first
 * @param due phrases before a day by which it shall be done, as lists of words
 * @param within phrases before a stretch of time that runs from the day of publication
 * @param conditions phrases that open a condition
 * @param general lemmas of any undertaking
 * @param deeds lemmas of verbs that tell what was done
 */
public record CommitmentWords(
        List<String> rungs,
        Map<String, String> rungByWord,
        List<List<String>> due,
        List<List<String>> within,
        List<List<String>> conditions,
        Set<String> general,
        Set<String> deeds,
        Measure measure,
        List<Example> examples) {
    public CommitmentWords {
        rungs = List.copyOf(rungs);
        rungByWord = Map.copyOf(rungByWord);
        due = List.copyOf(due);
        within = List.copyOf(within);
        conditions = List.copyOf(conditions);
        general = Set.copyOf(general);
        deeds = Set.copyOf(deeds);
        examples = List.copyOf(examples);
    }

    /**
     * How much a shared word says, and how much two undertakings must share.
     *
     * @param distinctive so many words that are not general both must have
     * @param threshold the part of the weight of all words of the two that both must have
     */
    public record Measure(
            double general, double plain, double name, double number, int distinctive, double threshold) {}

    /** A sentence with what is read in it; published on 1 June 2031. A part that is not told is not there. */
    public record Example(
            String says,
            String undertaking,
            String strength,
            Optional<String> deadline,
            Optional<String> due,
            Optional<String> rule,
            Optional<String> condition,
            List<String> to) {}

    /** Those of the data files that the program brings. */
    public static CommitmentWords bundled() {
        return Bundled.WORDS;
    }

    /** Read when they are first asked for. */
    private static final class Bundled {
        private static final CommitmentWords WORDS = load(DataFiles.bundled());
    }

    /** @throws DataException where the file breaks its schema */
    public static CommitmentWords load(DataFiles data) {
        CommitmentReading reading = new CommitmentReading();
        data.sections("commitments").forEach(reading::add);
        return reading.words();
    }

    /** The step of a rung: 1 the weakest. */
    public int level(String rung) {
        int at = rungs.indexOf(rung);
        if (at < 0) {
            throw new IllegalArgumentException("no rung of the ladder: " + rung);
        }
        return rungs.size() - at;
    }

    public Optional<String> findRung(String word) {
        return Optional.ofNullable(rungByWord.get(word.toLowerCase(Locale.ROOT)));
    }

    /** What sections of data files say, the later ones beside the earlier. */
    private static final class CommitmentReading {
        private final List<String> rungs = new ArrayList<>();
        private final Map<String, String> rungByWord = new HashMap<>();
        private final Map<String, List<List<String>>> phrases = new HashMap<>();
        private final Set<String> general = new HashSet<>();
        private final Set<String> deeds = new HashSet<>();
        private final List<Example> examples = new ArrayList<>();
        private Measure measure = new Measure(0, 0, 0, 0, 1, 1);

        void add(DataNode node) {
            node.only("source", "strength", "due", "within", "condition", "general", "deeds", "measure", "examples");
            for (DataNode rung : node.list("strength")) {
                rung.only("rung", "words");
                String name = rung.get("rung").text();
                if (!rungs.contains(name)) {
                    rungs.add(name);
                }
                rung.texts("words").forEach(word -> rungByWord.put(word, name));
            }
            for (String key : List.of("due", "within", "condition")) {
                node.texts(key)
                        .forEach(p -> phrases.computeIfAbsent(key, k -> new ArrayList<>())
                                .add(List.of(p.split(" "))));
            }
            general.addAll(node.texts("general"));
            deeds.addAll(node.texts("deeds"));
            node.find("measure").ifPresent(m -> measure = measure(m));
            node.list("examples").forEach(e -> examples.add(example(e)));
        }

        private static Measure measure(DataNode node) {
            node.only("general", "plain", "name", "number", "distinctive", "threshold");
            return new Measure(
                    node.get("general").decimal(),
                    node.get("plain").decimal(),
                    node.get("name").decimal(),
                    node.get("number").decimal(),
                    node.get("distinctive").integer(),
                    node.get("threshold").decimal());
        }

        private static Example example(DataNode node) {
            node.only("says", "undertaking", "strength", "deadline", "due", "rule", "condition", "to");
            return new Example(
                    node.get("says").text(),
                    node.get("undertaking").text(),
                    node.get("strength").text(),
                    node.findText("deadline"),
                    node.findText("due"),
                    node.findText("rule"),
                    node.findText("condition"),
                    node.texts("to"));
        }

        /** Longer phrases first: "provided that" before "provided". */
        private List<List<String>> phrases(String key) {
            return phrases.getOrDefault(key, List.of()).stream()
                    .sorted((one, other) -> other.size() - one.size())
                    .toList();
        }

        CommitmentWords words() {
            return new CommitmentWords(
                    rungs,
                    rungByWord,
                    phrases("due"),
                    phrases("within"),
                    phrases("condition"),
                    general,
                    deeds,
                    measure,
                    examples);
        }
    }
}
