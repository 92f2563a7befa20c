package dev.readout.spark;

import dev.readout.document.Text;
import dev.readout.intake.Portion;
import java.io.Serializable;
import java.util.Locale;

/** What one task codes: a portion of a file. */
record Part(InputFile file, Portion portion) implements Serializable {
    private static final int LONGEST_NAME = 60;

    /**
     * Its name, by which its files are called and found again: what the file is called, where it lies, where the part starts.
     * The names of the parts of a file are in its order.
     */
    String id() {
        String plain = file.name().replaceAll("[^A-Za-z0-9.]+", "-").replaceFirst("^[-.]+", "");
        String shown = plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
        return shown + owner(file) + String.format(Locale.ROOT, "%015d", portion.start());
    }

    /** What the names of all parts of a file have in common, whatever it was called. */
    static String owner(InputFile file) {
        return "-" + Text.sha256(file.path()).substring(0, 8) + "-";
    }
}
