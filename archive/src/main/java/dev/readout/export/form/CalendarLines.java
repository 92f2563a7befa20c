package dev.readout.export.form;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Content lines of iCalendar, as RFC 5545 has them: escaped, folded after 75 octets, ended by CR and LF. */
final class CalendarLines {
    private static final int OCTETS = 75;
    private static final Pattern BREAKS = Pattern.compile("\\R");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\n]]");

    private final OutputStream out;

    CalendarLines(OutputStream out) {
        this.out = out;
    }

    /** A property whose value is a text. */
    void text(String name, String value) throws IOException {
        String one = CONTROLS.matcher(BREAKS.matcher(value).replaceAll("\n")).replaceAll(" ");
        line(name + ":"
                + one.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replace("\n", "\\n"));
    }

    /** A whole line that needs no escapes. No character is folded in its middle. */
    void line(String content) throws IOException {
        int width = 0;
        int at = 0;
        while (at < content.length()) {
            int next = content.offsetByCodePoints(at, 1);
            byte[] bytes = content.substring(at, next).getBytes(StandardCharsets.UTF_8);
            if (width + bytes.length > OCTETS) {
                out.write("\r\n ".getBytes(StandardCharsets.UTF_8));
                width = 1;
            }
            out.write(bytes);
            width += bytes.length;
            at = next;
        }
        out.write("\r\n".getBytes(StandardCharsets.UTF_8));
    }
}
