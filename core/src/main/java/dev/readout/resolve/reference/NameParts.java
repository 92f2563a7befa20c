package dev.readout.resolve.reference;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What tells one person's name from another's: its words without accents and case, no initials and no suffixes. */
final class NameParts {
    private static final Set<String> NO_NAME = Set.of("jr", "sr", "dr", "ii", "iii");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");

    private NameParts() {}

    static Set<String> of(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
        String plain = ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
        Set<String> parts = new LinkedHashSet<>(List.of(BETWEEN.split(plain)));
        parts.removeIf(p -> p.length() < 2 || NO_NAME.contains(p));
        return Set.copyOf(parts);
    }
}
