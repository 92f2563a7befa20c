package dev.readout.store;

import dev.readout.coding.FactKey;
import dev.readout.document.Metadata;
import dev.readout.join.JoinRules;
import dev.readout.join.Report;
import dev.readout.resolve.Engagement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** Reads the engagements of codings as reports that can be joined. */
public record ReportReader(Handle handle, JoinRules rules) {
    private static final String DOCUMENT = """
            SELECT d.key, t.hash FROM codings c JOIN snapshots s ON s.id = c.snapshot JOIN documents d ON d.id = s.document
            JOIN texts t ON t.id = c.text WHERE c.id = ?""";

    /** What was said in it is about what it was about. */
    private static final String ABOUT = """
            SELECT a.engagement, l.about FROM acts a JOIN act_labels l ON l.coding = a.coding AND l.act = a.ordinal
            WHERE a.coding = ? AND a.engagement IS NOT NULL AND l.about IS NOT NULL ORDER BY a.ordinal""";

    /** In code points: who is named behind the quote is mostly still in its sentence ("with the mediation of …"). */
    private static final int REST_OF_SENTENCE = 100;

    private record Document(String key, String textHash) {}

    /** The reports of a coding, in the order of its engagements. */
    public List<Report> of(long coding) {
        List<Facts.Stored<Engagement>> engagements = new Facts(handle, coding).engagements();
        if (engagements.isEmpty()) {
            return List.of();
        }
        Document document = handle.select(DOCUMENT, coding)
                .map((row, context) -> new Document(row.getString("key"), row.getString("hash")))
                .one();
        Metadata metadata = MetadataForm.of(handle, coding);
        Map<String, List<String>> about = about(coding);
        List<Optional<Integer>> ranks = handle.select(
                        "SELECT level FROM engagement_labels WHERE coding = ? ORDER BY engagement", coding)
                .map((row, context) ->
                        Optional.ofNullable(row.getString("level")).map(Integer::valueOf))
                .list();
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < engagements.size(); i++) {
            Engagement engagement = engagements.get(i).fact();
            FactKey key = new FactKey(
                    document.textHash(),
                    "engagement",
                    engagement.trigger(),
                    engagements.get(i).role());
            reports.add(new Report(
                    key,
                    document.key(),
                    engagement,
                    metadata,
                    words(engagement, about.getOrDefault(engagement.id(), List.of())),
                    named(coding, engagement),
                    ranks.get(i)));
        }
        return List.copyOf(reports);
    }

    private SortedSet<String> named(long coding, Engagement engagement) {
        return new TreeSet<>(handle.select(
                        "SELECT country FROM sightings WHERE coding = ? AND span_start >= ? AND span_end <= ?",
                        coding,
                        engagement.quote().start(),
                        engagement.quote().end() + REST_OF_SENTENCE)
                .mapTo(String.class)
                .list());
    }

    private Map<String, List<String>> about(long coding) {
        Map<String, List<String>> about = new HashMap<>();
        handle.select(ABOUT, coding)
                .map((row, context) -> Map.entry(row.getString("engagement"), row.getString("about")))
                .forEach(e -> about.computeIfAbsent(e.getKey(), k -> new ArrayList<>())
                        .add(e.getValue()));
        return about;
    }

    private SortedSet<String> words(Engagement engagement, List<String> about) {
        SortedSet<String> words = new TreeSet<>();
        engagement.topics().forEach(topic -> words.addAll(rules.tellingWords(topic.words())));
        about.forEach(each -> words.addAll(rules.tellingWords(each)));
        return words;
    }
}
