package dev.readout.export;

import dev.readout.document.Known;
import dev.readout.join.Event;
import dev.readout.join.Finding;
import dev.readout.join.Report;
import dev.readout.join.Ruling;
import dev.readout.query.EngagementRow;
import dev.readout.query.EventRow;
import dev.readout.relate.account.Particular;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A joined event as one object: what each report says, and why they are of one event. */
public final class EventFields {
    private EventFields() {}

    public static Map<String, Object> of(EventRow row) {
        Event event = row.event();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("event", event.id());
        fields.put("status", event.status().name().toLowerCase(Locale.ROOT));
        fields.put(
                "announced_by",
                event.announcements().stream().map(Report::document).toList());
        fields.put("reports", row.reports().stream().map(EventFields::report).toList());
        fields.put("particulars", particulars(row));
        fields.put("joins", event.joins().stream().map(EventFields::join).toList());
        return fields;
    }

    private static Map<String, Object> report(EngagementRow row) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("report", row.key().toString());
        fields.put("document", row.source().document());
        fields.put("issuer", row.source().metadata().issuer().map(Known::value));
        fields.put(
                "published",
                row.source().metadata().published().map(k -> k.value().toString()));
        fields.put("engagement", row.engagement().id());
        fields.put("quote", row.quote());
        fields.put(
                "quote_span",
                List.of(
                        row.engagement().quote().start(),
                        row.engagement().quote().end()));
        return fields;
    }

    private static List<Map<String, Object>> particulars(EventRow row) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Particular particular : Particular.of(
                row.reports().stream().map(EngagementRow::engagement).toList())) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("name", particular.name());
            fields.put("values", particular.values());
            fields.put("differs", particular.differs());
            all.add(fields);
        }
        return all;
    }

    private static Map<String, Object> join(Event.Join join) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("one", join.one().key().toString());
        fields.put("other", join.other().key().toString());
        fields.put("score", join.judgement().score());
        fields.put("threshold", join.judgement().threshold());
        fields.put(
                "findings",
                join.judgement().findings().stream().map(EventFields::finding).toList());
        fields.put("said", join.judgement().ruling().map(EventFields::said));
        return fields;
    }

    private static Map<String, Object> said(Ruling ruling) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("who", ruling.who());
        fields.put("at", ruling.at().toString());
        fields.put("why", ruling.why());
        fields.put("correction", ruling.correction());
        return fields;
    }

    private static Map<String, Object> finding(Finding finding) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("finding", finding.name().told());
        fields.put("weight", finding.weight());
        fields.put("one", finding.one());
        fields.put("other", finding.other());
        return fields;
    }
}
