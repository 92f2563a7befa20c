package dev.readout.api;

import static dev.readout.api.Schema.listOf;
import static dev.readout.api.Schema.named;
import static dev.readout.api.Schema.number;
import static dev.readout.api.Schema.object;
import static dev.readout.api.Schema.text;
import static dev.readout.api.Schema.truth;

/** What the comparison of two versions looks like. */
final class Revisions {
    private Revisions() {}

    static Schema schema() {
        Schema span = listOf(number());
        Schema attributes = listOf(
                object(Members.of("name", text()).and("before", listOf(text())).and("after", listOf(text()))));
        Members words = Members.of("change", text())
                .and("whole_blocks", truth())
                .and("before", text())
                .and("before_span", span)
                .and("after", text())
                .and("after_span", span);
        Schema fact = object(Members.of("act", text())
                        .and("engagement", text())
                        .and("id", text())
                        .and("trigger", text())
                        .and("trigger_span", span)
                        .and("quote", text())
                        .and("quote_span", span))
                .withoutNeed("act", "engagement");
        Schema change = object(Members.of("change", text("appeared, vanished or told-otherwise"))
                        .and("before", fact)
                        .and("after", fact)
                        .and("new_words", truth())
                        .and("words_gone", truth())
                        .and("attributes", attributes))
                .withoutNeed("before", "after", "new_words", "words_gone", "attributes");
        return object(Members.of("document", text())
                .and("before", named("VersionOfRevision"))
                .and("after", named("VersionOfRevision"))
                .and("metadata", attributes)
                .and("words", listOf(object(words)))
                .and("facts", listOf(change))
                .and("unchanged_facts", number())
                .and("one_coder", truth().described("Whether both were coded by the same program and data.")));
    }
}
