package dev.readout.web.reader;

import dev.readout.document.Document;
import dev.readout.document.DocumentKey;
import dev.readout.document.Known;
import dev.readout.document.Span;
import dev.readout.web.frame.Addresses;
import dev.readout.web.frame.Visit;

/**
 * Words of a document as one cites them.
 *
 * @param words as they stand in the text, without its line breaks
 * @param text the whole citation: the words, whose they are, and where
 */
public record Citation(String words, String text) {

    static Citation of(Document document, Span span, Visit visit) {
        String words = document.text().line(span).strip();
        String address =
                Addresses.words(DocumentKey.of(document), document.snapshot().hash(), span.start(), span.end());
        return new Citation(
                words,
                visit.say(
                        "citation.form",
                        words,
                        document.metadata().title().map(Known::value).orElse(document.name()),
                        document.metadata()
                                .issuer()
                                .map(issuer -> visit.words().actor(issuer.value()))
                                .orElse(visit.say("unknown")),
                        document.metadata()
                                .published()
                                .map(day -> visit.words().day(day.value()))
                                .orElse(visit.say("citation.undated")),
                        visit.url(address)));
    }
}
