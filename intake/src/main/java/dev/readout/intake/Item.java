package dev.readout.intake;

import dev.readout.document.Metadata;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Something to read, once: bytes under a name.
 *
 * @param name what to call it: a file, or a file and where in it, such as {@code a.tar.gz!/b/c.html}
 * @param file the name whose ending tells the format
 * @param told what is known beside the bytes
 * @param charset the name of the charset that whoever gave the bytes says they are in, if he does
 * @param in its bytes; whoever opened them closes them
 */
record Item(String name, String file, Metadata told, Optional<String> charset, InputStream in) {

    Item(String name, String file, Metadata told, InputStream in) {
        this(name, file, told, Optional.empty(), in);
    }

    static Item of(String name, Metadata told, InputStream in) {
        return new Item(name, name, told, in);
    }

    /** What lies in it at a path. The path leads nowhere outside, and is fit to be shown on a terminal. */
    Item member(String path, Metadata known, InputStream bytes) {
        String inside = inside(path);
        return new Item(nameOf(inside), inside, known, bytes);
    }

    /** The same, as it is without the layer around it: {@code a.jsonl.gz} holds {@code a.jsonl}. */
    Item unwrapped(String inner, InputStream bytes) {
        return new Item(name, inner, told, bytes);
    }

    Item with(Metadata known) {
        return new Item(name, file, known, charset, in);
    }

    Item with(InputStream bytes) {
        return new Item(name, file, told, charset, bytes);
    }

    /** Whether it is a record, which is no file and has its title beside its text. */
    boolean isRecord() {
        return file.isEmpty();
    }

    /** What is known of all that lies in it. */
    Metadata inherited() {
        return new Metadata(
                Optional.empty(), Optional.empty(), told.zone(), told.issuer(), Optional.empty(), Optional.empty());
    }

    /** What to call something that lies in it. */
    String nameOf(String inside) {
        return name + "!/" + inside.replaceAll("\\p{Cntrl}", "\uFFFD");
    }

    private static String inside(String path) {
        return Arrays.stream(path.replace('\\', '/').split("/"))
                .filter(step -> !step.isEmpty() && !step.equals(".") && !step.equals(".."))
                .collect(Collectors.joining("/"));
    }
}
