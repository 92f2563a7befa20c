package dev.readout.intake;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import dev.readout.document.Issues;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the charset of some bytes: the byte order mark, what an HTML page declares, UTF-8 where it fits, else a guess. */
final class Charsets {
    /** Pages declare their charset early; HTML asks for the first 1,024 bytes, and some need more. */
    private static final int HEAD = 4096;

    private static final Pattern DECLARED = Pattern.compile(
            "(?:<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*|<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"'])([\\w.:-]+)",
            Pattern.CASE_INSENSITIVE);

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** The least that the detector must be sure of, of 100, before a West European page is taken for another. */
    private static final int SURE = 40;

    private Charsets() {}

    /** What was read, and in which charset. */
    record Reading(Chars chars, Charset charset) {}

    /** Reads the bytes; what is broken or guessed becomes an issue. */
    static Reading read(String subject, byte[] bytes, boolean html, Issues issues) {
        return read(subject, bytes, html ? declared(bytes) : Optional.empty(), issues);
    }

    /**
     * Reads bytes of which a server told the charset. As in browsers that goes before what the page says; but many a server
     * says UTF-8 of all that it has, and where the bytes are none, the page knows better.
     */
    static Reading read(String subject, byte[] bytes, boolean html, Optional<String> told, Issues issues) {
        Optional<Charset> page = html ? declared(bytes) : Optional.empty();
        Optional<Charset> server = told.flatMap(Charsets::named);
        Optional<Charset> before = server.filter(c -> !c.equals(StandardCharsets.UTF_8))
                .or(() -> page)
                .or(() -> server);
        return read(subject, bytes, before, issues);
    }

    /** Reads the text of a record. */
    static Reading readRecord(byte[] bytes) {
        Decoder decoded = Decoder.read(bytes, RecordForm.textStart(bytes), StandardCharsets.UTF_8);
        return new Reading(decoded.chars(), StandardCharsets.UTF_8);
    }

    /** Reads bytes of which a name of a charset is told elsewhere, such as in the header of an e-mail. */
    static Reading readAs(String name, String subject, byte[] bytes, Issues issues) {
        return read(subject, bytes, named(name), issues);
    }

    private static Reading read(String subject, byte[] bytes, Optional<Charset> declared, Issues issues) {
        Optional<Charset> mark = byteOrderMark(bytes);
        if (mark.isPresent()) {
            int skip = mark.get().equals(StandardCharsets.UTF_8) ? 3 : 2;
            return decode(subject, bytes, skip, mark.get(), issues);
        }
        if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
            // Many a page says Latin-1 or GB2312 and is UTF-8: valid UTF-8 beyond ASCII is hardly ever chance.
            Decoder utf8 = Decoder.read(bytes, 0, StandardCharsets.UTF_8);
            return utf8.broken().isEmpty()
                    ? new Reading(utf8.chars(), StandardCharsets.UTF_8)
                    : decode(subject, bytes, 0, declared.get(), issues);
        }
        Decoder utf8 = Decoder.read(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.broken().isEmpty()) {
            return new Reading(utf8.chars(), StandardCharsets.UTF_8);
        }
        if (declared.isPresent() || beyondAscii(utf8.chars()) > utf8.failures()) {
            report(subject, utf8, StandardCharsets.UTF_8, issues);
            return new Reading(utf8.chars(), StandardCharsets.UTF_8);
        }
        return guess(subject, bytes, utf8.broken().getAsInt(), issues);
    }

    static Optional<Charset> byteOrderMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return startsWith(bytes, 0xFF, 0xFE) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... expected) {
        for (int i = 0; i < expected.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        return matcher.find() ? named(matcher.group(1)) : Optional.empty();
    }

    /** As browsers read the names: Latin-1 means windows-1252, GB2312 means GB18030, UTF-16 in ASCII bytes means UTF-8. */
    private static Optional<Charset> named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "iso-8859-1", "latin1", "us-ascii", "ascii" -> Optional.of(WINDOWS);
            case "gb2312", "gbk" -> Optional.of(Charset.forName("GB18030"));
            case "euc-kr", "ks_c_5601-1987" -> Optional.of(Charset.forName("x-windows-949"));
            case "shift_jis" -> Optional.of(Charset.forName("windows-31j"));
            case "utf-16", "utf-16le", "utf-16be" -> Optional.of(StandardCharsets.UTF_8);
            default -> supported(name);
        };
    }

    private static Optional<Charset> supported(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Reading guess(String subject, byte[] bytes, int firstBroken, Issues issues) {
        Charset charset = detect(bytes);
        issues.add(Problem.CHARSET_GUESSED.of(
                subject,
                "No charset is told and byte " + firstBroken + " is not UTF-8; it was read as " + charset.name()
                        + "."));
        return decode(subject, bytes, 0, charset, issues);
    }

    private static Charset detect(byte[] bytes) {
        CharsetMatch[] matches = new CharsetDetector().setText(bytes).detectAll();
        return Arrays.stream(matches)
                .filter(m -> m.getConfidence() >= SURE)
                // A few stray bytes look like these to the detector, and their characters have no byte range of their
                // own.
                .filter(m -> !m.getName().startsWith("UTF-") && !m.getName().startsWith("ISO-2022"))
                .findFirst()
                .flatMap(m -> named(m.getName()))
                .orElse(WINDOWS);
    }

    private static Reading decode(String subject, byte[] bytes, int skip, Charset charset, Issues issues) {
        Decoder decoded = Decoder.read(bytes, skip, charset);
        report(subject, decoded, charset, issues);
        return new Reading(decoded.chars(), charset);
    }

    private static void report(String subject, Decoder decoded, Charset charset, Issues issues) {
        decoded.broken()
                .ifPresent(at -> issues.add(Problem.BAD_ENCODING.of(
                        subject,
                        "Byte " + at + " is not valid " + charset.name() + "; " + decoded.failures()
                                + " such places were read as U+FFFD.")));
    }

    private static int beyondAscii(Chars chars) {
        int count = 0;
        for (int i = 0; i < chars.size(); i++) {
            if (chars.get(i) > 0x7F && chars.get(i) != 0xFFFD) {
                count++;
            }
        }
        return count;
    }
}
