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
 * @param citation of the words that the address asks for
 * @param corrections by which it says something else than the coder did
 * @param correctable whether the visitor may correct it: only what stands now can be corrected
 */
public record ReaderView(
        String key,
        Document document,
        Optional<String> address,
        Optional<String> repostOf,
        List<Version> versions,
        Optional<Citation> citation,
        List<Paragraph> paragraphs,
        List<Card.OfEngagement> engagements,
        List<Card.OfAct> acts,
        List<Correction> corrections,
        boolean correctable) {
    public ReaderView {
        versions = List.copyOf(versions);
        paragraphs = List.copyOf(paragraphs);
        engagements = List.copyOf(engagements);
        acts = List.copyOf(acts);
        corrections = List.copyOf(corrections);
    }

    /**
     * @param hash of its bytes, by which it is asked for
     * @param changes address of what was changed in it since the one before; absent where it is the first
     */
    public record Version(int nth, String hash, boolean shown, Optional<String> changes) {}

    public String title() {
        return document.metadata().title().map(Known::value).orElse(document.name());
    }

    public List<SetAside> setAside() {
        return document.text().setAside();
    }

    /** Whether its name tells more than its address: what comes in a file of many is named by both. */
    public boolean isNamed() {
        return address.filter(document.name()::endsWith).isEmpty();
    }
}
