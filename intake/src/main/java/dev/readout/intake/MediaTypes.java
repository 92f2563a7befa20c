package dev.readout.intake;

import java.util.Map;
import java.util.Optional;

/** Knows the media types that servers give to documents. */
final class MediaTypes {

    /** Each with the ending of a file of its kind. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("text/html", ".html"),
            Map.entry("application/xhtml+xml", ".html"),
            Map.entry("text/plain", ".txt"),
            Map.entry("application/pdf", ".pdf"),
            Map.entry(Format.DOCX.mediaType, ".docx"),
            Map.entry(Format.ODT.mediaType, ".odt"),
            Map.entry("message/rfc822", ".eml"),
            Map.entry("application/rss+xml", ".rss"),
            Map.entry("application/atom+xml", ".rss"),
            Map.entry("application/xml", ".xml"),
            Map.entry("text/xml", ".xml"));

    private MediaTypes() {}

    /** @param type in small letters, without parameters */
    static Optional<String> findEnding(String type) {
        return Optional.ofNullable(TYPES.get(type));
    }
}
