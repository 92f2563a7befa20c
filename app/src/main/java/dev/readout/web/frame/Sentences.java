package dev.readout.web.frame;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What other rooms say in English, such as why a request is refused or what a rule looks for, in one of the languages of the pages.
 * The English is the key: who says it knows neither pages nor languages, and commands and interface say it as it is.
 */
final class Sentences {
    private static final String FILE = "/dev/readout/web/sentences.tsv";
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)(?:,([a-z]+))?}");
    private static final String SAID = "said";
    /** What is longer holds words of somebody else, and would be looked through long for where they begin and end. */
    private static final int LONGEST = 1_000;

    private final Map<String, String> whole = new HashMap<>();
    private final List<Sentence> open = new ArrayList<>();

    /**
     * One with places for what differs.
     *
     * @param kinds of what stands at its places
     * @param letters of it that are always the same
     */
    private record Sentence(Pattern english, List<String> kinds, int letters, String translation) {
        static Sentence of(String english, String translation) {
            StringBuilder pattern = new StringBuilder();
            List<String> kinds = new ArrayList<>();
            Matcher place = PLACE.matcher(english);
            int end = 0;
            int letters = 0;
            for (; place.find(); end = place.end()) {
                String kind = Optional.ofNullable(place.group(2)).orElse("");
                letters += place.start() - end;
                pattern.append(Pattern.quote(english.substring(end, place.start())))
                        .append(value(kind));
                kinds.add(kind);
            }
            pattern.append(Pattern.quote(english.substring(end)));
            return new Sentence(
                    Pattern.compile(pattern.toString(), Pattern.DOTALL),
                    List.copyOf(kinds),
                    letters + english.length() - end,
                    translation);
        }

        private static String value(String kind) {
            return switch (kind) {
                case "", SAID -> "(.+?)";
                case "number" -> "(\\d+)";
                case "date" -> "(\\d{4}(?:-\\d\\d){0,2}|no known day)";
                default -> "([^\\s“”]+)";
            };
        }
    }

    /** @param language whose column is read; one that has none says nothing */
    static Sentences in(String language) {
        Sentences sentences = new Sentences();
        List<String[]> rows = rows();
        int column = List.of(rows.getFirst()).indexOf(language);
        if (column >= 0) {
            rows.subList(1, rows.size()).forEach(row -> sentences.add(row[0], row[column]));
        }
        // What is more the same is more surely meant.
        sentences.open.sort(Comparator.comparingInt(Sentence::letters).reversed());
        return sentences;
    }

    /** The languages first, then each sentence in all of them. */
    static List<String[]> rows() {
        try (InputStream in = Sentences.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String english, String translation) {
        if (PLACE.matcher(english).find()) {
            open.add(Sentence.of(english, PLACE.matcher(translation).replaceAll("{$1}")));
        } else {
            whole.put(english, translation);
        }
    }

    /**
     * A sentence in this language.
     *
     * @param named names a value by its kind, such as {@code actor} and a code
     * @return nothing where the table has no such sentence, or where it is longer than any
     */
    Optional<String> find(String english, BinaryOperator<String> named) {
        if (english.length() > LONGEST) {
            return Optional.empty();
        }
        return Optional.ofNullable(whole.get(english))
                .or(() -> open.stream()
                        .map(sentence -> filled(sentence, english, named))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private Optional<String> filled(Sentence sentence, String english, BinaryOperator<String> named) {
        Matcher found = sentence.english().matcher(english);
        if (!found.matches()) {
            return Optional.empty();
        }
        return Optional.of(PLACE.matcher(sentence.translation()).replaceAll(place -> {
            int n = Integer.parseInt(place.group(1));
            String kind = sentence.kinds().get(n);
            String value = found.group(n + 1);
            return Matcher.quoteReplacement(
                    kind.equals(SAID) ? find(value, named).orElse(value) : named.apply(kind, value));
        }));
    }
}
