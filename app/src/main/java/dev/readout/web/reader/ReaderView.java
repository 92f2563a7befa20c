package dev.readout.web.reader;

import dev.readout.correct.Correction;
import dev.readout.document.Document;
import dev.readout.document.Known;
import dev.readout.document.SetAside;
import java.util.List;
import java.util.Optional;

/**
 * One document with its records.
 *
 * @param key of the document
 * @param address where it was published, if a browser may open that
 * @param repostOf key of the document that this one repeats
 * @param versions all of the document, earlier ones first; empty where there is but one
 * @param corrections by which it says something else than the coder did
 */
public record ReaderView(
        String key,
        Document document,
        Optional<String> address,
        Optional<String> repostOf,
        List<Version> versions,
        List<Paragraph> paragraphs,
        List<Card.OfEngagement> engagements,
        List<Card.OfAct> acts,
        List<Correction> corrections) {

    /** @param hash of its bytes, by which it is asked for */
    public record Version(int nth, String hash, boolean shown) {}

    public String title() {
        return document.metadata().title().map(Known::value).orElse(document.name());
    }

    public List<SetAside> setAside() {
        return document.text().setAside();
    }
}
