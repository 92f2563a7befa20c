package dev.readout.export.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * As what a release is cited. Nothing of it is made up: what the publisher does not tell is not there.
 *
 * @param title of the data set
 * @param authors at least one; "Family, Given" is a person, all else a body
 * @param licence of the data, as its publisher says; an SPDX identifier where it can be
 * @param version of the data set
 * @param date of its publication
 */
public record Citation(
        String title,
        List<String> authors,
        Optional<String> licence,
        Optional<String> version,
        Optional<LocalDate> date) {
    public Citation {
        title = plain(title);
        authors = authors.stream().map(Citation::plain).toList();
        if (authors.isEmpty()) {
            throw new IllegalArgumentException("somebody must be its author");
        }
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    /** One line for a list of references. */
    public String line() {
        return String.join("; ", authors)
                + date.map(d -> " (" + d.getYear() + ")").orElse("")
                + ". " + title
                + version.map(v -> ", version " + v).orElse("")
                + " [data set].";
    }

    /** In the Citation File Format 1.2. */
    public String cff() {
        return "cff-version: 1.2.0\n"
                + "message: \"If you use these data, please cite them as below.\"\n"
                + "type: dataset\n"
                + "title: " + quoted(title) + "\n"
                + "authors:\n"
                + authors.stream().map(Citation::author).collect(Collectors.joining())
                + version.map(v -> "version: " + quoted(v) + "\n").orElse("")
                + date.map(d -> "date-released: " + d + "\n").orElse("")
                + licence.filter(l -> l.matches("[A-Za-z0-9.+-]+"))
                        .map(l -> "license: " + l + "\n")
                        .orElse("");
    }

    private static String author(String name) {
        int comma = name.indexOf(", ");
        return comma < 0
                ? "  - name: " + quoted(name) + "\n"
                : "  - family-names: " + quoted(name.substring(0, comma)) + "\n" + "    given-names: "
                        + quoted(name.substring(comma + 2)) + "\n";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
