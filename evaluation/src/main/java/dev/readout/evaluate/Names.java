package dev.readout.evaluate;

import dev.readout.evaluate.EngagementCoding.Participant;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** When two names stand for the same: without case, accents and leading articles; persons by the parts of their names. */
final class Names {
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern ARTICLE = Pattern.compile("^(the|a|an) ");
    private static final Pattern PARTS = Pattern.compile("[\\s.,\\-’']+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "dr", "ii", "iii");

    private Names() {}

    static boolean same(Collection<String> a, Collection<String> b) {
        return names(a).equals(names(b));
    }

    private static Set<String> names(Collection<String> names) {
        return names.stream()
                .map(n -> ARTICLE.matcher(plain(n)).replaceFirst(""))
                .collect(Collectors.toSet());
    }

    /** How many of two lists of participants stand for the same: the parts of one name contain those of the other. */
    static int shared(List<Participant> a, List<Participant> b) {
        List<Set<String>> rest = new ArrayList<>(b.stream().map(Names::parts).toList());
        int shared = 0;
        for (Participant one : a) {
            Set<String> parts = parts(one);
            Optional<Set<String>> other = rest.stream()
                    .filter(r -> r.containsAll(parts) || parts.containsAll(r))
                    .findFirst();
            other.ifPresent(rest::remove);
            shared += other.isPresent() ? 1 : 0;
        }
        return shared;
    }

    /** Initials and suffixes tell nobody apart; who has no name is known by the country. */
    private static Set<String> parts(Participant participant) {
        Set<String> parts = PARTS.splitAsStream(plain(participant.name().orElse("")))
                .filter(w -> w.codePointCount(0, w.length()) > 1 && !SUFFIXES.contains(w))
                .collect(Collectors.toSet());
        return parts.isEmpty() ? Set.of("~" + plain(participant.country().orElse("?"))) : parts;
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
