package dev.readout.desk;

import dev.readout.query.Coverage;
import dev.readout.wording.BaseRate;
import dev.readout.wording.PhraseUses;
import dev.readout.wording.Scope;
import dev.readout.wording.Use;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The uses of a phrase as fields. */
public record WordingFields(PhraseUses uses) {
    /** The fields of a use, in their order. */
    public static final List<String> USE = List.of(
            "document",
            "published",
            "title",
            "text_hash",
            "start",
            "end",
            "words",
            "quote_start",
            "quote_end",
            "quote",
            "words_of");

    public Map<String, Object> whole() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("phrase", uses.phrase());
        all.put("scope", scope(uses.scope()));
        all.putAll(rate("", uses.rate()));
        all.put("lines", uses.lines().stream().map(WordingFields::line).toList());
        all.put("variants", uses.variants().stream().map(WordingFields::variant).toList());
        all.put("years", uses.years().stream().map(WordingFields::year).toList());
        all.put(
                "coverage",
                uses.coverage().stream().map(WordingFields::coverage).toList());
        return all;
    }

    /** A row for the first use and one for the last of each issuer and genre. */
    public List<Map<String, Object>> rows() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (PhraseUses.Line line : uses.lines()) {
            rows.add(row(line, "first", line.first()));
            rows.add(row(line, "last", line.last()));
        }
        return rows;
    }

    private Map<String, Object> row(PhraseUses.Line line, String which, Use use) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("phrase", uses.phrase());
        row.put("issuer", line.issuer());
        row.put("genre", line.genre());
        row.putAll(rate("", line.ever()));
        row.putAll(rate("meanwhile_", line.meanwhile()));
        row.put("use", which);
        row.putAll(use(use));
        return row;
    }

    private static Map<String, Object> line(PhraseUses.Line line) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("issuer", line.issuer());
        fields.put("genre", line.genre());
        fields.putAll(rate("", line.ever()));
        fields.putAll(rate("meanwhile_", line.meanwhile()));
        fields.put("first", use(line.first()));
        fields.put("last", use(line.last()));
        return fields;
    }

    private static Map<String, Object> variant(PhraseUses.Variant variant) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("words", variant.words());
        fields.put("documents", variant.documents());
        fields.put("places", variant.places());
        fields.put("first", use(variant.first()));
        fields.put("last", use(variant.last()));
        return fields;
    }

    private static Map<String, Object> year(PhraseUses.Year year) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("year", year.year());
        fields.putAll(rate("", year.rate()));
        return fields;
    }

    private static Map<String, Object> coverage(Coverage.Line line) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("issuer", line.issuer());
        fields.put("documents", line.documents());
        fields.put("first", line.first());
        fields.put("last", line.last());
        fields.put("months_without", line.gaps().stream().map(Object::toString).toList());
        return fields;
    }

    public static Map<String, Object> scope(Scope scope) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("documents", scope.documents());
        fields.put("first", scope.first().map(Object::toString));
        fields.put("last", scope.last().map(Object::toString));
        return fields;
    }

    public static Map<String, Object> rate(String before, BaseRate rate) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(before + "documents_with", rate.with());
        fields.put(before + "documents_of", rate.of());
        return fields;
    }

    public static Map<String, Object> use(Use use) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("document", use.in().document());
        fields.put("published", use.in().day().map(Object::toString));
        fields.put("title", use.in().title());
        fields.put("text_hash", use.textHash());
        fields.put("start", use.span().start());
        fields.put("end", use.span().end());
        fields.put("words", use.words());
        fields.put("quote_start", use.contextSpan().start());
        fields.put("quote_end", use.contextSpan().end());
        fields.put("quote", use.context());
        fields.put("words_of", use.voice());
        return fields;
    }
}
