package dev.readout.join;

import dev.readout.codebook.DataFiles;
import dev.readout.codebook.DataNode;
import dev.readout.codebook.NameKey;
import dev.readout.codebook.Spellings;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the data files say of how reports are joined. Immutable. */
public final class JoinRules {
    private final Map<String, Weight> weights = new LinkedHashMap<>();
    private final Set<String> describing;
    private final Set<String> stop;
    private final int threshold;
    private final int zonesApart;
    private final int lettersForSlip;
    private final String content;
    private final Spellings spellings;

    /**
     * What a finding counts.
     *
     * @param forbids whether it forbids the join, whatever else agrees
     */
    record Weight(int value, boolean forbids, String why) {}

    private JoinRules(DataNode file, Spellings spellings) {
        file.get("source").text();
        DataNode joins = file.get("joins");
        joins.only("threshold", "zones-apart", "letters-for-a-slip", "findings", "describing", "stop", "examples");
        this.threshold = joins.get("threshold").integer();
        this.zonesApart = joins.get("zones-apart").integer();
        this.lettersForSlip = joins.get("letters-for-a-slip").integer();
        for (DataNode finding : joins.get("findings").list()) {
            finding.only("name", "weight", "why");
            DataNode weight = finding.get("weight");
            boolean forbids = weight.text().equals("never");
            weights.put(
                    finding.get("name").text(),
                    new Weight(
                            forbids ? 0 : weight.integer(),
                            forbids,
                            finding.get("why").text()));
        }
        for (Finding.Name name : Finding.Name.values()) {
            if (!weights.containsKey(name.told())) {
                throw joins.error("no weight for '" + name.told() + "'");
            }
        }
        this.describing = words(joins.texts("describing"));
        this.stop = words(joins.texts("stop"));
        this.content = file.content();
        this.spellings = spellings;
    }

    /** @throws dev.readout.codebook.DataException where a file breaks the format */
    public static JoinRules load() {
        List<DataNode> files = DataFiles.relate().files();
        DataNode file = files.stream()
                .filter(f -> f.find("joins").isPresent())
                .findFirst()
                .orElseThrow();
        return new JoinRules(file, Spellings.read(DataFiles.bundled()));
    }

    /** Those that the program brings. */
    public static JoinRules bundled() {
        return Bundled.RULES;
    }

    private static final class Bundled {
        private static final JoinRules RULES = load();
    }

    /** All that they say, as one text. */
    public String content() {
        return content;
    }

    /** From which score on two reports are joined. */
    public int threshold() {
        return threshold;
    }

    int zonesApart() {
        return zonesApart;
    }

    int lettersForSlip() {
        return lettersForSlip;
    }

    Spellings spellings() {
        return spellings;
    }

    Weight weight(Finding.Name name) {
        return java.util.Objects.requireNonNull(weights.get(name.told()));
    }

    /** Whether a word of an office describes somebody without saying who. */
    boolean isDescribing(String word) {
        return describing.contains(word);
    }

    /** The words that tell what something is about, in small letters and without the ending of a plural. */
    public Set<String> tellingWords(String words) {
        Set<String> telling = new HashSet<>();
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > 2 && !stop.contains(word)) {
                telling.add(singular(NameKey.of(word)));
            }
        }
        return telling;
    }

    private static String singular(String word) {
        return word.length() > 4 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private static Set<String> words(List<String> words) {
        return Set.copyOf(words);
    }
}
