package dev.readout.desk;

import dev.readout.wording.Novelty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is new in a release as fields. */
public final class NoveltyFields {
    private NoveltyFields() {}

    public static Map<String, Object> whole(Novelty novelty) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("document", novelty.document().document());
        all.put("genre", novelty.document().genre());
        all.put("scope", WordingFields.scope(novelty.scope()));
        List<Map<String, Object>> predecessors = new ArrayList<>();
        novelty.predecessors().forEach(predecessor -> {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("document", predecessor.in().document());
            fields.put("published", predecessor.in().day().map(Object::toString));
            fields.put("title", predecessor.in().title());
            fields.put("why", predecessor.why());
            predecessors.add(fields);
        });
        all.put("predecessors", predecessors);
        all.put("findings", rows(novelty));
        return all;
    }

    /** The findings alone. */
    public static List<Map<String, Object>> rows(Novelty novelty) {
        return novelty.findings().stream().map(finding -> row(novelty, finding)).toList();
    }

    private static Map<String, Object> row(Novelty novelty, Novelty.Finding finding) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("document", novelty.document().document());
        row.put("kind", finding.kind().name().toLowerCase(Locale.ROOT));
        row.put("what", finding.what());
        row.put("predecessors_with", finding.rate().with());
        row.put("predecessors_of", finding.rate().of());
        row.put("elsewhere", finding.elsewhere());
        for (String key : WordingFields.USE) {
            row.put(
                    "here_" + key,
                    finding.here().map(use -> WordingFields.use(use).get(key)));
            row.put(
                    "there_" + key,
                    finding.there().map(use -> WordingFields.use(use).get(key)));
        }
        return row;
    }
}
