package dev.readout.web.frame;

/**
 * The same as a page shows, in another form.
 *
 * @param type media type, such as {@code application/rss+xml}
 * @param label for people, such as {@code RSS}
 * @param address path and query
 */
public record Feed(String type, String label, String address) {
    public static Feed rss(String address) {
        return new Feed("application/rss+xml", "RSS", address);
    }

    public static Feed json(String address) {
        return new Feed("application/json", "JSON", address);
    }

    public static Feed csv(String address) {
        return new Feed("text/csv", "CSV", address);
    }

    /** Whether a browser is told of it in the head of the page. */
    public boolean isAnnounced() {
        return !type.equals("text/csv");
    }
}
