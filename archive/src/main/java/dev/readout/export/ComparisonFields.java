package dev.readout.export;

import dev.readout.coding.ActorRef;
import dev.readout.document.DocumentKey;
import dev.readout.document.Known;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.relate.account.Account;
import dev.readout.relate.account.Claim;
import dev.readout.relate.account.Comparison;
import dev.readout.relate.account.Particular;
import dev.readout.relate.account.Remark;
import dev.readout.relate.account.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A comparison of accounts as objects: each quote with its span, and the words in it that no other account has. */
public final class ComparisonFields {
    private final Comparison comparison;

    public ComparisonFields(Comparison comparison) {
        this.comparison = comparison;
    }

    public Map<String, Object> whole() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("accounts", accounts());
        fields.put(
                "absent",
                comparison.absent().stream().map(ComparisonFields::absent).toList());
        fields.put(
                "particulars",
                comparison.particulars().stream()
                        .map(ComparisonFields::particular)
                        .toList());
        fields.put("rows", rows());
        return fields;
    }

    /** The rows alone. */
    public List<Map<String, Object>> rows() {
        return comparison.rows().stream().map(this::row).toList();
    }

    private List<Map<String, Object>> accounts() {
        List<Map<String, Object>> accounts = new ArrayList<>();
        for (int i = 0; i < comparison.accounts().size(); i++) {
            Account account = comparison.accounts().get(i);
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("account", Comparison.letter(i));
            fields.put("document", DocumentKey.of(account.coded().document()));
            fields.put("text_hash", account.coded().document().text().hash());
            fields.put("issuer", account.coded().document().metadata().issuer().map(Known::value));
            fields.put(
                    "published",
                    account.coded()
                            .document()
                            .metadata()
                            .published()
                            .map(k -> k.value().toString()));
            fields.put("title", account.coded().document().metadata().title().map(Known::value));
            fields.put("engagement", account.engagement().map(e -> e.id()));
            accounts.add(fields);
        }
        return accounts;
    }

    private static Map<String, Object> absent(Comparison.Absent absent) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("issuer", absent.issuer());
        fields.put("searched_from", absent.from());
        fields.put("searched_to", absent.to());
        fields.put("documents_searched", absent.documents());
        return fields;
    }

    private static Map<String, Object> particular(Particular particular) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", particular.name());
        fields.put("values", particular.values());
        fields.put("differs", particular.differs());
        return fields;
    }

    private Map<String, Object> row(Row row) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("topic", row.topic());
        fields.put("verdict", row.verdict().name().toLowerCase(Locale.ROOT));
        fields.put("told_by", row.told().stream().map(Comparison::letter).toList());
        fields.put("ladder", row.ladder());
        fields.put("remarks", row.remarks().stream().map(Remark::told).toList());
        List<Map<String, Object>> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Row.Cell cell = row.cells().get(i);
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("account", Comparison.letter(i));
            told.put(
                    "claims",
                    cell.claims().stream().map(ComparisonFields::claim).toList());
            Text text = comparison.accounts().get(i).coded().document().text();
            told.put("not_coded", cell.uncoded().map(text::cut));
            told.put("not_coded_span", cell.uncoded().map(ComparisonFields::ends));
            told.put(
                    "own_words", cell.own().stream().map(ComparisonFields::ends).toList());
            cells.add(told);
        }
        fields.put("cells", cells);
        return fields;
    }

    private static Map<String, Object> claim(Claim claim) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", claim.act().id());
        fields.put("act", claim.act().act());
        fields.put("by", claim.act().by().stream().map(ActorRef::code).toList());
        fields.put("target", claim.act().target().stream().map(ActorRef::code).toList());
        fields.put("negated", claim.act().negated());
        fields.put("quote", claim.quote());
        fields.put("quote_span", ends(claim.act().quote()));
        fields.put("trigger_span", ends(claim.act().trigger()));
        return fields;
    }

    private static List<Integer> ends(Span span) {
        return List.of(span.start(), span.end());
    }
}
