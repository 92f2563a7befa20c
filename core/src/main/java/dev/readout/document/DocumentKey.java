package dev.readout.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a document is known by over all its versions, wherever it is held: a pure function of what is known about it. */
public final class DocumentKey {
    /** An address with a host, or a name that is one everywhere. */
    private static final Pattern ADDRESS = Pattern.compile("(?s)[A-Za-z][A-Za-z0-9+.-]*://([^/?#]+).*|(?:urn|tag):.+");

    /** Between the name of an archive and that of what lies in it. */
    private static final String MEMBER = "!/";

    private DocumentKey() {}

    /**
     * The id that whoever hands it on knows all its versions by, else its address, else its name. An id that is no address
     * itself, and so may be in use elsewhere too, stands behind the host of the address, or behind the file that it is from.
     */
    public static String of(Document document) {
        Metadata known = document.metadata();
        Optional<String> address = known.address().map(Known::value);
        return known.id()
                .map(id -> ADDRESS.matcher(id.value()).matches() ? id.value() : owner(document) + id.value())
                .or(() -> address)
                .orElse(document.name());
    }

    private static String owner(Document document) {
        int member = document.name().lastIndexOf(MEMBER);
        String file = member < 0 ? "" : document.name().substring(0, member + MEMBER.length());
        return document.metadata()
                .address()
                .flatMap(address -> findHost(address.value()))
                .map(host -> host + "#")
                .orElse(file);
    }

    private static Optional<String> findHost(String address) {
        Matcher matcher = ADDRESS.matcher(address);
        return matcher.matches() ? Optional.ofNullable(matcher.group(1)) : Optional.empty();
    }
}
