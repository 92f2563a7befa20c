package dev.readout.evaluate;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A web page of which somebody said what its article is.
 *
 * @param name of its folder
 * @param source the page as it was fetched
 * @param body the words of the article, without its title
 * @param title its headline, where that is told
 * @param published when it was published, as ISO 8601 writes it, where that is told
 */
public record GoldPage(String name, Path source, String body, Optional<String> title, Optional<String> published) {

    /**
     * What was read in such a page.
     *
     * @param body the text without its title
     * @param published the day, as ISO 8601 writes it
     */
    public record Read(String body, Optional<String> title, Optional<String> published) {
        /** Of a page in which nothing was found. */
        public static Read nothing() {
            return new Read("", Optional.empty(), Optional.empty());
        }
    }
}
