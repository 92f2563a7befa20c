package dev.readout.intake;

import java.util.Optional;
import org.jsoup.nodes.Entities;

/**
 * A character written as {@code &name;}, {@code &#number;} or {@code &#xnumber;}.
 *
 * @param value what it stands for, one or two code points
 * @param end where the source goes on
 */
record CharacterReference(String value, int end) {
    /** The longest name of HTML has 31 letters. */
    private static final int LONGEST = 32;

    /** What HTML makes of the numbers 128 to 159, which old pages use as windows-1252. */
    private static final String WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    /** Reads the reference that starts with the ampersand at a position; a bare ampersand is none. */
    static Optional<CharacterReference> find(Chars source, int at, int limit) {
        if (at + 1 >= limit) {
            return Optional.empty();
        }
        return source.get(at + 1) == '#' ? number(source, at + 2, limit) : name(source, at + 1, limit);
    }

    private static Optional<CharacterReference> number(Chars source, int from, int limit) {
        boolean hex = from < limit && (source.get(from) | 0x20) == 'x';
        int start = hex ? from + 1 : from;
        int at = start;
        int value = 0;
        for (; at < limit; at++) {
            int digit = source.get(at) < 128 ? Character.digit(source.get(at), hex ? 16 : 10) : -1;
            if (digit < 0) {
                break;
            }
            value = Math.min(0x110000, value * (hex ? 16 : 10) + digit);
        }
        if (at == start) {
            return Optional.empty();
        }
        int end = at < limit && source.get(at) == ';' ? at + 1 : at;
        return Optional.of(new CharacterReference(Character.toString(valid(value)), end));
    }

    private static int valid(int value) {
        if (value >= 128 && value < 160) {
            return WINDOWS.charAt(value - 128);
        }
        boolean surrogate = value >= 0xD800 && value < 0xE000;
        return value == 0 || value > 0x10FFFF || surrogate ? 0xFFFD : value;
    }

    private static Optional<CharacterReference> name(Chars source, int from, int limit) {
        int at = from;
        while (at < limit && at - from < LONGEST && isNameCharacter(source.get(at))) {
            at++;
        }
        String name = source.cut(from, at);
        if (at < limit && source.get(at) == ';' && Entities.isNamedEntity(name)) {
            return Optional.of(new CharacterReference(Entities.getByName(name), at + 1));
        }
        // A few old names need no semicolon: "&copy2021", "AT&ampT".
        for (int length = name.length(); length > 1; length--) {
            String prefix = name.substring(0, length);
            if (Entities.isBaseNamedEntity(prefix)) {
                return Optional.of(new CharacterReference(Entities.getByName(prefix), from + length));
            }
        }
        return Optional.empty();
    }

    private static boolean isNameCharacter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
