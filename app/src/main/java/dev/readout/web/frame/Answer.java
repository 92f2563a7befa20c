package dev.readout.web.frame;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** What a page answers. */
public sealed interface Answer {

    /**
     * A page.
     *
     * @param template below {@code src/main/jte}, without its ending, such as {@code reader/document}
     * @param view what it shows: the template's parameter {@code view}
     */
    record Shown(String template, Object view) implements Answer {}

    /**
     * Another address of ours, to be asked with GET.
     *
     * @param to path and query
     */
    record Elsewhere(String to) implements Answer {}

    /**
     * A file or data.
     *
     * @param type media type with charset
     * @param name under which a browser keeps it; absent where it is shown
     */
    record Data(String type, Optional<String> name, String content) implements Answer {}

    /** A file that is written while it is sent. */
    record Written(String type, String name, Writing writing) implements Answer {}

    /** What is told little by little, as server-sent events. */
    record Events(Writing writing) implements Answer {}

    /** Writes to whoever listens until all is said; what it throws ends the connection. */
    @FunctionalInterface
    interface Writing {
        void write(OutputStream out) throws IOException, InterruptedException;
    }

    static Answer show(String template, Object view) {
        return new Shown(template, view);
    }

    static Answer goTo(String address) {
        return new Elsewhere(address);
    }

    /** @param name of the file, such as {@code acts.csv} */
    static Answer csv(String name, String content) {
        return new Data("text/csv; charset=utf-8", Optional.of(name), content);
    }

    static Answer json(String content) {
        return new Data("application/json", Optional.empty(), content);
    }
}
