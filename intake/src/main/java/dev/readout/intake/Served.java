package dev.readout.intake;

import dev.readout.document.Metadata;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Optional;

/**
 * What a server gave.
 *
 * @param address the address that gave it, by which the document is called
 * @param bytes all of it
 * @param mediaType such as {@code text/html}, in small letters, where the server tells it
 * @param charset the name of the charset, where the server tells it
 * @param told what is known beside the bytes; it goes before what the page says
 * @param captured when the server gave it
 */
public record Served(
        String address,
        byte[] bytes,
        Optional<String> mediaType,
        Optional<String> charset,
        Metadata told,
        Optional<Instant> captured) {

    /** The type of the server tells the format; where it tells none that is known here, the ending of the address does. */
    Item item() {
        String file = mediaType
                .flatMap(MediaTypes::findEnding)
                .map(ending -> "page" + ending)
                .orElseGet(this::named);
        return new Item(address, file, told, charset, new ByteArrayInputStream(bytes));
    }

    /** The last step of the path, where its ending is one that is read; scripts that make pages have endings too. */
    private String named() {
        String path = address.replaceFirst("[?#].*", "").replaceFirst("^\\w+://[^/]*", "");
        return FormatFinder.isKnown(path) ? path : "";
    }
}
