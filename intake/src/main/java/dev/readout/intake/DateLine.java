package dev.readout.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the lines and openings that say where and when a text was given out. */
final class DateLine {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    private static final String WEEKDAY =
            "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\.?";
    private static final String PLACE =
            "\\p{Lu}[\\p{L}.'’-]*(?:[ ,]+(?:de |la |el |al |of |the )?\\p{Lu}[\\p{L}.'’-]*){0,5}";

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b(" + MONTH + ") (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b");
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)? (" + MONTH + "),? (\\d{4})\\b");
    private static final Pattern NUMBERS = Pattern.compile("\\b(\\d{4})[-./年] ?(\\d{1,2})[-./月] ?(\\d{1,2})\\b");

    private static final String DATE =
            "(?:" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? " + MONTH
                    + "(?:,? \\d{4})?|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}\\.?)";
    private static final String TIME = "\\d{1,2}[:.]\\d{2}\\s*(?:[AaPp]\\.?[Mm]\\.?)?(?:\\s*\\(?[A-Z]{2,4}\\)?)?";

    /** A line of nothing but a place, a day and a time, in this order or another; at least the day or the time. */
    private static final Pattern LINE = Pattern.compile(
            "(?:(?:Published|Issued|Updated|Posted|Date|Released)(?: on)?:? )?(?:" + PLACE + ",? )?(?:" + WEEKDAY
                    + ",? )?(?:" + DATE + "(?:[, |–-]+" + TIME + ")?|" + TIME + "(?:[, |–-]+" + DATE + ")?)\\.?");

    /** "Washington, D.C." alone, "Bonn, Germany". */
    private static final Pattern PLACE_LINE = Pattern.compile(
            "\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,2}, ?(?:\\p{Lu}[\\p{L}.'’-]*)(?: \\p{Lu}[\\p{L}.'’-]*){0,2}");

    /** "Harbour City, June 3 (AGENCY) --" before the first sentence. */
    private static final Pattern OPENING = Pattern.compile("\\A(?:" + PLACE + ",? (?:" + WEEKDAY + ",? )?" + DATE
            + "(?:,? ?\\([\\p{L} ./-]{2,40}\\))?[ ,.]*(?:(?:--+|—)(?=[\\s\\p{Lu}\"“])|(?:–|-|:)(?=\\s))|" + PLACE
            + ",? \\([\\p{L} ./-]{2,40}\\)\\s*(?:--+|—|[–-](?=\\s)))");

    private DateLine() {}

    static boolean isLine(String content) {
        String line = SPACES.matcher(content).replaceAll(" ");
        return line.length() < 100 && LINE.matcher(line).matches();
    }

    static boolean isPlace(String content) {
        return content.length() < 60
                && PLACE_LINE.matcher(content.replace('\u00A0', ' ')).matches();
    }

    /** Where the dateline ends with which a paragraph opens, in UTF-16 units. */
    static OptionalInt findOpening(String content) {
        Matcher matcher = OPENING.matcher(
                content.substring(0, Math.min(160, content.length())).replace('\u00A0', ' '));
        return matcher.find() ? OptionalInt.of(matcher.end()) : OptionalInt.empty();
    }

    /** The first full date in it, with its year. */
    static Optional<LocalDate> findDate(String content) {
        String line = SPACES.matcher(content).replaceAll(" ");
        Matcher matcher = MONTH_FIRST.matcher(line);
        if (matcher.find()) {
            return date(matcher.group(3), month(matcher.group(1)), matcher.group(2));
        }
        matcher = DAY_FIRST.matcher(line);
        if (matcher.find()) {
            return date(matcher.group(3), month(matcher.group(2)), matcher.group(1));
        }
        matcher = NUMBERS.matcher(line);
        return matcher.find()
                ? date(matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3))
                : Optional.empty();
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
