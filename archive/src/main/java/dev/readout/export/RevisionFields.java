package dev.readout.export;

import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.query.VersionRow;
import dev.readout.relate.Attribute;
import dev.readout.relate.Change;
import dev.readout.relate.Fact;
import dev.readout.relate.FactChange;
import dev.readout.relate.Revision;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A revision as one object: each change with its words and their spans in both texts. */
public final class RevisionFields {
    private final Revision revision;
    private final Text before;
    private final Text after;

    public RevisionFields(Revision revision) {
        this.revision = revision;
        this.before = revision.before().document().text();
        this.after = revision.after().document().text();
    }

    /** The same two versions, with what is known of each. */
    public Map<String, Object> of(VersionRow earlier, VersionRow later) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("document", later.row().source().document());
        fields.put("before", VersionFields.of(earlier));
        fields.put("after", VersionFields.of(later));
        fields.put("metadata", attributes(revision.metadata()));
        fields.put("words", revision.words().stream().map(this::change).toList());
        fields.put("facts", revision.facts().stream().map(this::fact).toList());
        fields.put("unchanged_facts", revision.unchanged());
        return fields;
    }

    private Map<String, Object> change(Change change) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("change", change.kind().name().toLowerCase(Locale.ROOT));
        fields.put("whole_blocks", change.wholeBlocks());
        fields.put("before", before.cut(change.before()));
        fields.put("before_span", ends(change.before()));
        fields.put("after", after.cut(change.after()));
        fields.put("after_span", ends(change.after()));
        return fields;
    }

    private Map<String, Object> fact(FactChange change) {
        Map<String, Object> fields = new LinkedHashMap<>();
        switch (change) {
            case FactChange.Appeared appeared -> {
                fields.put("change", "appeared");
                fields.put("after", fact(appeared.fact(), after));
                fields.put("new_words", appeared.newWords());
            }
            case FactChange.Vanished vanished -> {
                fields.put("change", "vanished");
                fields.put("before", fact(vanished.fact(), before));
                fields.put("words_gone", vanished.wordsGone());
            }
            case FactChange.ToldOtherwise told -> {
                fields.put("change", "told-otherwise");
                fields.put("before", fact(told.before(), before));
                fields.put("after", fact(told.after(), after));
                fields.put("attributes", attributes(told.attributes()));
            }
        }
        return fields;
    }

    private static Map<String, Object> fact(Fact fact, Text text) {
        Map<String, Object> fields = new LinkedHashMap<>();
        switch (fact) {
            case Fact.OfAct act -> fields.put("act", act.label());
            case Fact.OfEngagement engagement -> fields.put("engagement", engagement.label());
        }
        fields.put("id", fact.id());
        fields.put("trigger", text.cut(fact.trigger()));
        fields.put("trigger_span", ends(fact.trigger()));
        fields.put("quote", text.cut(fact.quote()));
        fields.put("quote_span", ends(fact.quote()));
        return fields;
    }

    private static List<Map<String, Object>> attributes(List<Attribute> attributes) {
        return attributes.stream().map(RevisionFields::attribute).toList();
    }

    private static Map<String, Object> attribute(Attribute attribute) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", attribute.name());
        fields.put("before", attribute.before());
        fields.put("after", attribute.after());
        return fields;
    }

    private static List<Integer> ends(Span span) {
        return List.of(span.start(), span.end());
    }
}
