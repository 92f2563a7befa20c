package dev.readout.codebook;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What is left of a name when spelling does not count: letters and digits without accents, dots, spaces and hyphens.
 * Upper and lower case are kept, for "US" and "us", "WHO" and "who" are two things.
 */
public final class NameKey {
    private NameKey() {}

    /** The key of a name or of a part of it. Keys of parts, put together, are the key of the whole. */
    public static String of(String name) {
        boolean plain = true;
        for (int i = 0; i < name.length() && plain; i++) {
            char c = name.charAt(i);
            plain = c < 128 && Character.isLetterOrDigit(c);
        }
        if (plain) {
            return name;
        }
        String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
        StringBuilder key = new StringBuilder(apart.length());
        apart.codePoints().filter(Character::isLetterOrDigit).forEach(c -> key.appendCodePoint(unstroked(c)));
        return key.toString();
    }

    /** The key where case does not count either. */
    public static String folded(String name) {
        return of(name).toLowerCase(Locale.ROOT);
    }

    /** Letters whose stroke or dot Unicode does not take apart. */
    private static int unstroked(int c) {
        return switch (c) {
            case 'ı' -> 'i';
            case 'ø' -> 'o';
            case 'Ø' -> 'O';
            case 'ł' -> 'l';
            case 'Ł' -> 'L';
            case 'đ' -> 'd';
            case 'Đ' -> 'D';
            case 'ə' -> 'e';
            default -> c;
        };
    }
}
