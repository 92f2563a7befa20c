package dev.readout.web.frame;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import dev.readout.codebook.Gazetteer;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;

/** What the pages say in one language: messages, dates, numbers and the names of states. */
public final class Words {
    private static final Map<String, String> REGIONS = regions();
    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);

    private final ULocale locale;
    private final Map<String, String> messages;
    private final Sentences sentences;
    private final Gazetteer gazetteer;

    Words(Locale locale, Map<String, String> messages, Gazetteer gazetteer) {
        this.locale = ULocale.forLocale(locale);
        this.messages = Map.copyOf(messages);
        this.sentences = Sentences.in(locale.getLanguage());
        this.gazetteer = gazetteer;
    }

    /** ISO 3166-1: letters by which states stand in the record, and those by which ICU knows them. */
    private static Map<String, String> regions() {
        Map<String, String> regions = new HashMap<>(Map.of("XKX", "XK"));
        for (String two : Locale.getISOCountries()) {
            try {
                regions.put(Locale.of("", two).getISO3Country(), two);
            } catch (MissingResourceException e) {
                // A former state: no code of three letters is known for it.
                continue;
            }
        }
        return Map.copyOf(regions);
    }

    /** As HTML names it. */
    public String code() {
        return locale.toLanguageTag();
    }

    /** The language's own name for itself. */
    public String name() {
        return locale.getDisplayName(locale);
    }

    Set<String> keys() {
        return messages.keySet();
    }

    /**
     * A message of this language's file.
     *
     * @param values for {@code {0}}, {@code {1}}, … in the form of ICU's MessageFormat
     */
    public String say(String key, Object... values) {
        String pattern = messages.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no message is called '" + key + "' in " + code());
        }
        return format(pattern, values);
    }

    /** The same, or another text where there is no such message: for words that come from data. */
    public String sayOr(String key, String otherwise) {
        String pattern = messages.get(key);
        return pattern == null ? otherwise : format(pattern);
    }

    /** What another room says in English, such as why something is refused, in this language where the table has it. */
    public Told told(String english) {
        return sentences
                .find(english, this::named)
                .map(words -> new Told(words, code()))
                .orElseGet(() -> new Told(english, Locale.ENGLISH.getLanguage()));
    }

    private String named(String kind, String value) {
        return switch (kind) {
            case "" -> value;
            case "number" -> value.length() > 9 ? value : number(Long.parseLong(value));
            case "date" -> date(value);
            case "actor" -> actor(value);
            default -> term(kind, value);
        };
    }

    private String format(String pattern, Object... values) {
        return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0
                ? pattern
                : new MessageFormat(pattern, locale).format(values);
    }

    /** The name of a word of the record in small letters, such as {@code joint-statement}; itself where no message names it. */
    public String term(String kind, String word) {
        return sayOr(kind + "." + word.replace(' ', '-'), word.replace('-', ' ').replace('_', ' '));
    }

    public String term(Enum<?> word) {
        return term(
                word.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT),
                word.name().toLowerCase(Locale.ROOT));
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** With this many digits after the point. */
    public String number(double number, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(number);
    }

    /** Such as "31 May 2024". */
    public String day(LocalDate day) {
        DateFormat format = DateFormat.getInstanceForSkeleton("yMMMd", locale);
        return inUtc(format, day);
    }

    /** With the day of the week. */
    public String wholeDay(LocalDate day) {
        return inUtc(DateFormat.getInstanceForSkeleton("yMMMMEEEEd", locale), day);
    }

    /** In short, such as "Mon". */
    public String weekday(DayOfWeek day) {
        return inUtc(DateFormat.getInstanceForSkeleton("EEE", locale), MONDAY.with(TemporalAdjusters.nextOrSame(day)));
    }

    public String month(YearMonth month) {
        return inUtc(DateFormat.getInstanceForSkeleton("yMMMM", locale), month.atDay(1));
    }

    /** In UTC, to the minute. */
    public String moment(Instant moment) {
        DateFormat format = DateFormat.getInstanceForSkeleton("yMMMdHHmm", locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(moment)) + " UTC";
    }

    private static String inUtc(DateFormat format, LocalDate day) {
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    /** A date of the record, as precise as it is: {@code 2024}, {@code 2024-05} or {@code 2024-05-31}. */
    public String date(String date) {
        return switch (date.length()) {
            case 7 -> month(YearMonth.parse(date));
            case 10 -> day(LocalDate.parse(date));
            default -> date;
        };
    }

    /** From one date of the record to another. */
    public String days(String start, String end) {
        return end.equals(start) ? date(start) : date(start) + " – " + date(end);
    }

    /** The name of a language by its code. */
    public String language(String code) {
        return new ULocale(code).getDisplayLanguage(locale);
    }

    /** The name of a state, body or other actor by its code; the code itself where nobody names it. */
    public String actor(String code) {
        if (code.equals("*")) {
            return say("actor.world");
        }
        String own = gazetteer.findState(code).map(state -> state.name()).orElse("");
        String region = REGIONS.getOrDefault(code, "");
        if (region.isEmpty() || (locale.getLanguage().equals("en") && !own.isEmpty())) {
            return own.isEmpty() ? body(code) : own;
        }
        return new ULocale("", region).getDisplayCountry(locale);
    }

    private String body(String code) {
        return gazetteer.bodies().stream()
                .filter(body -> body.code().equals(code))
                .findFirst()
                .map(body -> told(body.name()).words())
                .orElse(code);
    }
}
