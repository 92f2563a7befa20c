package dev.readout.wording;

import dev.readout.codebook.Gazetteer;
import dev.readout.codebook.NameKey;
import dev.readout.codebook.OfficeTitle;
import dev.readout.codebook.SeriesWords;
import dev.readout.search.TextWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads headlines: whom they name, and what is left of them when all is set aside that changes from edition to edition. */
final class HeadlineReader {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}.&+]*+(?:[’'](?!s\\b)[\\p{L}]+)*");
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+(?:st|nd|rd|th|tth)?");
    private static final int LONGEST = 9;
    /** Words. */
    private static final int KEPT = 20_000;

    private final Gazetteer gazetteer;
    private final NavigableSet<String> names;
    private final NavigableSet<String> titles;
    private final Remembered<List<String>> contents = new Remembered<>(KEPT, this::content);
    private final SeriesWords words;
    private final Set<String> leftOut = new HashSet<>();

    HeadlineReader(Gazetteer gazetteer, SeriesWords words) {
        this.gazetteer = gazetteer;
        this.names = gazetteer.nameKeys();
        this.titles = gazetteer.titleKeys();
        this.words = words;
        words.headline().forEach(word -> leftOut.addAll(TextWords.stems(word)));
        leftOut.addAll(words.headline());
    }

    /** What comes behind a colon or in quotation marks is an ornament, where something is told before it. */
    Headline read(String title) {
        int colon = title.indexOf(':');
        Headline main = colon > 0 ? whole(title.substring(0, colon)) : new Headline(List.of(), Set.of());
        return main.parties().isEmpty() && main.words().isEmpty() ? whole(title) : main;
    }

    private Headline whole(String title) {
        List<String> parts = new ArrayList<>();
        List<String> behind = new ArrayList<>(); // what stands between a word and the next
        Matcher matcher = WORD.matcher(title);
        int end = 0;
        while (matcher.find()) {
            if (!parts.isEmpty()) {
                behind.add(title.substring(end, matcher.start()));
            }
            parts.add(matcher.group().replaceAll("\\.+$", ""));
            end = matcher.end();
        }
        behind.add("");
        return read(parts, behind);
    }

    private Headline read(List<String> parts, List<String> behind) {
        LinkedHashSet<String> parties = new LinkedHashSet<>();
        Set<String> rest = new TreeSet<>();
        for (int at = 0; at < parts.size(); ) {
            int length = name(parts, at, parties, rest);
            if (length < 0) {
                at = behindName(parts, behind, at - length);
            } else if (length > 0) {
                at += length;
            } else {
                rest.addAll(contents.get(parts.get(at)));
                at++;
            }
        }
        return new Headline(List.copyOf(parties), rest);
    }

    /** The number of words of a party that begins here; of an office the same, below 0; else 0. */
    private int name(List<String> parts, int at, Set<String> parties, Set<String> rest) {
        for (int length = longest(parts, at); length > 0; length--) {
            String name = String.join(" ", parts.subList(at, at + length));
            Optional<OfficeTitle> office = gazetteer.findOffice(name);
            if (office.isPresent() && length < parts.size() - at + 1) {
                addOffice(office.get().title().toLowerCase(Locale.ROOT), rest);
                return -length;
            }
            Optional<String> party =
                    Character.isUpperCase(name.codePointAt(0)) || Character.isDigit(name.codePointAt(0))
                            ? gazetteer.findByName(name).or(() -> gazetteer.findByAdjective(name))
                            : Optional.empty();
            if (party.isPresent()) {
                parties.add(party.get());
                return length;
            }
        }
        return 0;
    }

    /** No name of more words begins here: at most places none does, and none need be looked up. */
    private int longest(List<String> parts, int at) {
        StringBuilder key = new StringBuilder();
        int most = Math.min(LONGEST, parts.size() - at);
        for (int length = 1; length <= most; length++) {
            key.append(NameKey.of(parts.get(at + length - 1)));
            String name = key.toString();
            boolean article = name.startsWith("The"); // stands before a name and in none
            if (!article && !begins(names, name) && !begins(titles, name.toLowerCase(Locale.ROOT))) {
                return length - 1;
            }
        }
        return most;
    }

    private static boolean begins(NavigableSet<String> keys, String key) {
        String next = keys.ceiling(key);
        return next != null && next.startsWith(key);
    }

    /** A second holder of the same office is another word. */
    private static void addOffice(String title, Set<String> rest) {
        int nth = 1;
        while (!rest.add("(" + title + " " + nth + ")")) {
            nth++;
        }
    }

    /** The first word behind the name that follows an office, which ends with a small word, a comma or an owner's ending. */
    private int behindName(List<String> parts, List<String> behind, int start) {
        int at = start;
        while (at < parts.size()
                && behind.get(at - 1).isBlank()
                && Character.isUpperCase(parts.get(at).codePointAt(0))
                && !words.deeds().contains(parts.get(at).toLowerCase(Locale.ROOT))) {
            at++;
        }
        return at;
    }

    private List<String> content(String word) {
        if (NUMBER.matcher(word).matches()) {
            return List.of();
        }
        return TextWords.stems(word).stream()
                .filter(stem -> !leftOut.contains(stem) && !leftOut.contains(word.toLowerCase(Locale.ROOT)))
                .toList();
    }
}
