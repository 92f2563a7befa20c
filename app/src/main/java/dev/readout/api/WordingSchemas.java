package dev.readout.api;

import static dev.readout.api.Schema.listOf;
import static dev.readout.api.Schema.number;
import static dev.readout.api.Schema.object;
import static dev.readout.api.Schema.text;
import static dev.readout.api.Schema.truth;

/** What answers about wording look like. */
final class WordingSchemas {
    private WordingSchemas() {}

    static Schema scope() {
        return object(Members.of("documents", number())
                        .and("first", text().orNull())
                        .and("last", text().orNull()))
                .described("The documents that were looked at, and from when to when they are.");
    }

    private static Members rate(String before) {
        return Members.of(before + "documents_with", number()).and(before + "documents_of", number());
    }

    private static Members use(String before, boolean always) {
        Schema words = always ? text() : text().orNull();
        Schema place = always ? number() : number().orNull();
        return Members.of(before + "document", words)
                .and(before + "published", text().orNull())
                .and(before + "title", words)
                .and(before + "text_hash", words)
                .and(before + "start", place)
                .and(before + "end", place)
                .and(before + "words", words)
                .and(before + "quote_start", place)
                .and(before + "quote_end", place)
                .and(before + "quote", words)
                .and(
                        before + "words_of",
                        text("Whose words they are, where not the issuer's.").orNull());
    }

    static Members uses() {
        Schema use = object(use("", true));
        Members line = Members.of("issuer", text())
                .and("genre", text())
                .and(rate(""))
                .and(rate("meanwhile_"))
                .and("first", use)
                .and("last", use);
        Members variant = Members.of("words", text())
                .and("documents", number())
                .and("places", number())
                .and("first", use)
                .and("last", use);
        Members coverage = Members.of("issuer", text())
                .and("documents", number())
                .and("first", text())
                .and("last", text())
                .and("months_without", listOf(text()));
        return Members.of("phrase", text())
                .and("scope", scope())
                .and(rate(""))
                .and("lines", listOf(object(line)))
                .and("variants", listOf(object(variant)))
                .and("years", listOf(object(Members.of("year", number()).and(rate("")))))
                .and("coverage", listOf(object(coverage)));
    }

    static Members formulas() {
        Schema formula = object(Members.of("kind", text("formula, of a series or boilerplate"))
                .and("phrase", text())
                .and(rate(""))
                .and("series", text().orNull())
                .and("variants", listOf(text()))
                .and(use("first_", true))
                .and(use("last_", true)));
        return Members.of("scope", scope())
                .and("earlier", number().described("So many documents before these were not looked at."))
                .and("about", text().orNull())
                .and("formulas", listOf(formula))
                .and("of_series", listOf(formula))
                .and("boilerplate", listOf(formula));
    }

    static Schema series() {
        return object(Members.of("series", text("The headline of its latest edition."))
                .and("issuer", text())
                .and("genre", text())
                .and("parties", listOf(text()))
                .and("editions", number())
                .and("first", text().orNull())
                .and("last", text().orNull())
                .and("documents", listOf(text())));
    }

    static Members lineage() {
        Members shift = Members.of("ladder", text())
                .and("stronger", truth())
                .and("before", listOf(number()))
                .and("after", listOf(number()));
        Members change = Members.of("series", text())
                .and("before", text())
                .and("before_published", text().orNull())
                .and("before_text_hash", text())
                .and("after", text())
                .and("after_published", text().orNull())
                .and("after_text_hash", text())
                .and("change", text())
                .and("moved", truth())
                .and(quoted("before"))
                .and(quoted("after"))
                .and("shifts", listOf(object(shift)))
                .and("editions_with", number())
                .and("editions_before", number())
                .and("last_stood", text().orNull());
        return Members.of("scope", scope())
                .and("series", Schema.named("Series"))
                .and("changes", listOf(object(change)));
    }

    private static Members quoted(String which) {
        return Members.of(which + "_start", number().orNull())
                .and(which + "_end", number().orNull())
                .and(which + "_quote", text().orNull());
    }

    static Members novelty() {
        Members predecessor = Members.of("document", text())
                .and("published", text().orNull())
                .and("title", text())
                .and("why", text());
        Members finding = Members.of("document", text())
                .and("kind", text())
                .and("what", text())
                .and("predecessors_with", number())
                .and("predecessors_of", number())
                .and("elsewhere", text().orNull())
                .and(use("here_", false))
                .and(use("there_", false));
        return Members.of("document", text())
                .and("genre", text())
                .and("scope", scope())
                .and("predecessors", listOf(object(predecessor)))
                .and("findings", listOf(object(finding)));
    }
}
