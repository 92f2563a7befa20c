package dev.readout.api;

import static dev.readout.api.Schema.fraction;
import static dev.readout.api.Schema.listOf;
import static dev.readout.api.Schema.named;
import static dev.readout.api.Schema.number;
import static dev.readout.api.Schema.object;
import static dev.readout.api.Schema.text;
import static dev.readout.api.Schema.truth;

import dev.readout.export.RowFields;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is answered, by name. */
final class Schemas {
    private static final Schema SELF = text("Where this is.");

    private Schemas() {}

    static Map<String, Schema> all() {
        Map<String, Schema> all = new LinkedHashMap<>();
        all.put("Document", object(RowSchema.of(RowFields.documents()).and("self", SELF)));
        all.put("Version", object(version().and("self", SELF)));
        all.put("Text", textOfDocument());
        all.put("Act", object(fact(RowFields.acts())));
        all.put("Engagement", object(fact(RowFields.engagements())));
        all.put("JoinedEvent", Events.schema());
        all.put("Comparison", Comparisons.schema());
        all.put("Commitment", Commitments.schema());
        all.put("CommitmentWithChain", Commitments.chainSchema());
        all.put("Tenure", object(RowSchema.of(RowFields.tenures())));
        all.put("Actor", actor());
        all.put("Counts", counts());
        all.put("Coverage", coverage());
        all.put("CodebookEntry", codebookEntry());
        all.put("Mechanism", Mechanisms.schema());
        all.put("Relation", Relations.schema());
        all.put("DyadEvent", Relations.eventSchema());
        all.put("Revision", Revisions.schema());
        all.put("VersionOfRevision", object(version()));
        all.put("Hit", Searching.hitSchema());
        all.putAll(Wording.schemas());
        all.put("Alert", SavedSearches.alertSchema());
        all.put("Correction", Corrections.schema());
        all.put("FactEvent", Corrections.eventSchema());
        all.put("Job", Ingesting.schema());
        all.put("Issue", issue());
        all.put("Health", health());
        all.put("Problem", problem());
        return all;
    }

    private static Members fact(RowFields<?> rows) {
        return RowSchema.of(rows).and("self", SELF).and("document_self", text("Where its document is."));
    }

    private static Members version() {
        return Members.of("nth", number().described("Its place among them, from 1 on."))
                .and("version", text("The number that its source gives it.").orNull())
                .and("published", text().orNull())
                .and("title", text().orNull())
                .and("first_captured", text().orNull())
                .and("last_captured", text().orNull())
                .and("snapshot_hash", text())
                .and("text_hash", text())
                .and("fingerprint", text())
                .and("length", number())
                .and("engagements", number())
                .and("acts", number())
                .and("counts", truth().described("Whether no later version stands in its place."));
    }

    private static Schema textOfDocument() {
        Members block = Members.of("kind", text())
                .and("start", number())
                .and("end", number())
                .and("number", text().orNull())
                .and("language", text().orNull());
        return object(Members.of("name", text())
                .and("snapshot_hash", text())
                .and("text_hash", text())
                .and("extractor", text())
                .and("text", text())
                .and("blocks", listOf(object(block)))
                .and("set_aside", listOf(object(Members.of("reason", text()).and("content", text())))));
    }

    private static Schema actor() {
        return object(Members.of("code", text())
                .and("name", text("As the codebook has it.").orNull())
                .and("acts", number())
                .and("engagements", number())
                .and("self", SELF));
    }

    private static Schema counts() {
        Members group = Members.of("values", listOf(text()).described("One for each of 'per'; empty where not known."))
                .and("n", number())
                .and("goldstein", fraction().orNull())
                .and("scored", number());
        return object(Members.of("rule", text())
                .and("per", listOf(text()))
                .and("n", number().described("All groups together."))
                .and("undated", number())
                .and("all_groups", number().described("How many groups there are, shown or not."))
                .and("groups", listOf(object(group)))
                .and("coverage", named("Coverage")));
    }

    private static Schema coverage() {
        Members line = Members.of("issuer", text())
                .and("documents", number())
                .and("first", text())
                .and("last", text())
                .and("gaps", listOf(text()));
        return object(Members.of("documents", number()).and("undated", number()).and("issuers", listOf(object(line))));
    }

    private static Schema codebookEntry() {
        return object(Members.of("act", text())
                .and("codebook", text("Its version."))
                .and("definition", text())
                .and("kind", text())
                .and("plover", text())
                .and("cameo", text())
                .and("neighbours", listOf(text()))
                .and("rules", listOf(object(Members.of("rule", text()).and("examples", listOf(text())))))
                .and("self", SELF));
    }

    private static Schema issue() {
        return object(Members.of("code", text())
                .and("stage", text())
                .and("severity", text())
                .and("subject", text())
                .and("cause", text())
                .and("remedy", text())
                .and("retryable", truth()));
    }

    private static Schema health() {
        return object(Members.of("status", text()).and("sequence", number()).and("version", text()));
    }

    private static Schema problem() {
        Members fault = Members.of("parameter", text()).and("reason", text()).and("allowed", text());
        return object(Members.of("type", text())
                        .and("title", text())
                        .and("status", number())
                        .and("detail", text())
                        .and("instance", text())
                        .and("errors", listOf(object(fault))))
                .withoutNeed("errors");
    }
}
