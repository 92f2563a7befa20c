package dev.readout.api;

import static dev.readout.api.Schema.listOf;
import static dev.readout.api.Schema.number;
import static dev.readout.api.Schema.object;
import static dev.readout.api.Schema.text;
import static dev.readout.api.Schema.truth;

import dev.readout.coding.Coded;
import dev.readout.desk.AccountChoice;
import dev.readout.desk.Archive;
import dev.readout.desk.DeskException;
import dev.readout.export.ComparisonFields;
import java.util.List;

/** Accounts side by side. */
final class Comparisons {
    private static final int MOST = 5;
    private static final String TWO_TO_FIVE = "2 to " + MOST + " documents, each said once";

    private static final Parameter<String> DOCUMENT = Parameter.query(
                    "document",
                    Kind.words(4000),
                    "Two documents to five, each by its key, name, address or hash, or how one of these begins.",
                    "Talks no. 3")
            .repeatable()
            .needed();

    private final Archive archive;

    Comparisons(Archive archive) {
        this.archive = archive;
    }

    List<Endpoint> endpoints() {
        return List.of(new Endpoint(
                Operation.get(
                                "/comparisons",
                                "compareDocuments",
                                "What documents tell, side by side and by topic: of their one common event, where there is one.",
                                Schema.named("Comparison"))
                        .with(DOCUMENT)
                        .takingLong(),
                this::compare));
    }

    private Reply compare(Asked asked) {
        List<String> told = asked.list(DOCUMENT);
        if (told.size() < 2 || told.size() > MOST) {
            throw Asked.refuse(DOCUMENT, "is given " + told.size() + " times", TWO_TO_FIVE);
        }
        try {
            return new Reply.Data(new ComparisonFields(new AccountChoice(archive.reader())
                            .compare(told.stream().map(this::coded).toList()))
                    .whole());
        } catch (DeskException e) {
            throw Asked.refuse(DOCUMENT, "names one document twice", TWO_TO_FIVE);
        }
    }

    private Coded coded(String told) {
        return archive.reader()
                .findDocument(told)
                .orElseThrow(() -> Endpoints.missing("No document, or more than one, is called so."));
    }

    static Schema schema() {
        Members account = Members.of("account", text("A letter, by which the rows name it."))
                .and("document", text())
                .and("text_hash", text())
                .and("issuer", text().orNull())
                .and("published", text().orNull())
                .and("title", text().orNull())
                .and(
                        "engagement",
                        text("Its report of the event; null where all of it is compared.")
                                .orNull());
        Members absent = Members.of("issuer", text("Who took part, and published no account that is here."))
                .and("searched_from", text())
                .and("searched_to", text())
                .and("documents_searched", number());
        Members row = Members.of("topic", text())
                .and("verdict", text("both, only, differ_in_strength or differ_in_wording"))
                .and("told_by", listOf(text()).described("Letters of accounts."))
                .and(
                        "ladder",
                        text("On which the strength was compared, where it differs.")
                                .orNull())
                .and("remarks", listOf(text()))
                .and("cells", listOf(cell()));
        return object(Members.of("accounts", listOf(object(account)))
                .and("absent", listOf(object(absent)))
                .and("particulars", listOf(Events.particular()))
                .and("rows", listOf(object(row))));
    }

    private static Schema cell() {
        Schema span = listOf(number());
        Members claim = Members.of("id", text())
                .and("act", text())
                .and("by", listOf(text()))
                .and("target", listOf(text()))
                .and("negated", truth())
                .and("quote", text())
                .and("quote_span", span)
                .and("trigger_span", span);
        return object(Members.of("account", text())
                .and("claims", listOf(object(claim)))
                .and(
                        "not_coded",
                        text("A sentence that speaks of it, where nothing was coded in it.")
                                .orNull())
                .and("not_coded_span", span.orNull())
                .and("own_words", listOf(span).described("Spans of words that no other account has.")));
    }
}
