package dev.readout.resolve.time;

import static dev.readout.resolve.time.CalendarWords.DAY;
import static dev.readout.resolve.time.CalendarWords.FULL_MONTH;
import static dev.readout.resolve.time.CalendarWords.FULL_WEEKDAY;
import static dev.readout.resolve.time.CalendarWords.MONTH;
import static dev.readout.resolve.time.CalendarWords.SPACE;
import static dev.readout.resolve.time.CalendarWords.WEEKDAY;
import static dev.readout.resolve.time.CalendarWords.YEAR;

import dev.readout.resolve.time.Written.Turn;
import dev.readout.resolve.time.Written.Unit;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads dates in a sentence's characters. Where two readings overlap, the earlier and longer one wins. */
final class DateGrammar {

    /** A stretch of the sentence, in UTF-16 units from its start, and what it writes. */
    record Reading(int start, int end, Written written) {}

    private record Form(Pattern pattern, Function<MatchResult, Optional<Written>> build) {}

    /** A year, unless it goes on as a number or a decade, or is the first of "2021-2025". */
    private static final String FREE_YEAR = "(?<year>" + YEAR + ")(?![0-9s])(?![.,][0-9])(?![-–][0-9])";

    private static final String COMMA = "(?:[ \\u00A0]?,)?" + SPACE;
    private static final String THEN_YEAR = "(?:" + COMMA + FREE_YEAR + ")?";
    private static final String ORDINAL = "(?:st|nd|rd|th)?(?![0-9A-Za-z])(?![.,:][0-9])(?! ?(?:%|percent|per cent))";
    private static final String WEEKDAY_BEFORE = "(?:\\b(?<weekday>" + WEEKDAY + ")" + COMMA + ")?";
    private static final String WEEKDAY_AFTER =
            "(?:(?:" + SPACE + "?\\(|," + SPACE + ")(?<weekday2>" + WEEKDAY + ")\\b\\)?)?";
    private static final String TO = "(?:" + SPACE + ")?(?:-|–|—|‑|" + SPACE + "(?:to|through|until|till|thru|and)"
            + SPACE + ")(?:" + SPACE + ")?";
    private static final String OF = "(?:" + SPACE + "of)?" + SPACE;
    private static final String LINKED_MONTH =
            "(?<=\\b(?i:in|of|since|by|until|till|early|late|mid|this|last|next|during|for"
                    + "|from|through|throughout|before|after|between|to|and|around|starting|beginning|ending)[ \\u00A0-])";
    private static final String LINKED_YEAR =
            "(?<=\\b(?i:in|since|by|until|till|early|late|mid|during|for|from|before|after"
                    + "|through|throughout|beyond|around|of late|end of|start of|beginning of)[ \\u00A0-])";
    private static final Map<String, Integer> COUNTED_DAYS =
            Map.of("today", 0, "tonight", 0, "yesterday", -1, "tomorrow", 1);

    /** What every date of the calendar holds: a month's name, or a number that may be a year or a day. */
    private static final Pattern CALENDAR_WORD =
            Pattern.compile("[0-9]{4}|\\b[0-9]{1,2}(?:st|nd|rd|th)\\b|\\bquarter|\\b" + MONTH);

    private static final Pattern COUNTING_WORD =
            Pattern.compile("day\\b|week|month|year|tonight|TODAY|morrow|morning|afternoon|evening|night| ago\\b");

    private static final List<Form> CALENDAR_FORMS = calendar();
    private static final List<Form> COUNTED_FORMS = List.copyOf(counted());
    private static final List<Form> NOTHINGS = nothings();

    List<Reading> read(String sentence) {
        List<Reading> all = new ArrayList<>();
        if (CALENDAR_WORD.matcher(sentence).find()) {
            read(sentence, CALENDAR_FORMS, all);
        }
        if (COUNTING_WORD.matcher(sentence).find()) {
            read(sentence, COUNTED_FORMS, all);
        }
        if (all.isEmpty()) {
            return List.of();
        }
        read(sentence, NOTHINGS, all);
        all.sort(Comparator.comparingInt(Reading::start).thenComparing(r -> -r.end()));
        List<Reading> kept = new ArrayList<>();
        for (Reading reading : all) {
            if (kept.isEmpty() || kept.getLast().end() <= reading.start()) {
                kept.add(reading);
            }
        }
        return kept.stream()
                .filter(r -> !(r.written() instanceof Written.Nothing))
                .toList();
    }

    private static void read(String sentence, List<Form> forms, List<Reading> all) {
        for (Form form : forms) {
            form.pattern()
                    .matcher(sentence)
                    .results()
                    .forEach(m -> form.build().apply(m).ifPresent(w -> all.add(new Reading(m.start(), m.end(), w))));
        }
    }

    private static List<Form> calendar() {
        List<Form> forms = new ArrayList<>(days());
        forms.addAll(ranges());
        forms.addAll(parts());
        return List.copyOf(forms);
    }

    private static List<Form> nothings() {
        Function<MatchResult, Optional<Written>> nothing = m -> Optional.of(new Written.Nothing());
        return List.of(
                form(
                        "\\b(?i:resolutions?|res\\.|decision|law|decree|act|article|paragraph|no\\.) ?[0-9A-Z/.-]+ ?\\([0-9]{4}\\)",
                        nothing),
                form(
                        "\\b(?:Article|Resolution|resolution|No\\.|Section|Paragraph|paragraph|Law|Decree) [0-9][0-9/]*",
                        nothing),
                form(
                        "\\b(?:FY|fiscal(?: year)?|FISCAL YEAR|Fiscal(?: Year| year)?)[ -]?(?:'[0-9]{2}|[0-9]{2,4})\\b",
                        nothing),
                form(
                        "\\b" + YEAR + SPACE + "(?:Agenda|Vision|Strategy|Plan|Goals?|Targets?|Programme|Program)\\b",
                        nothing),
                form("\\b(?:Agenda|Vision|Expo|EXPO|Strategy|Plan|Horizon|Framework)" + SPACE + YEAR + "\\b", nothing),
                form(
                        "\\b(?:(?i:in|from|between|of|the)" + SPACE + ")?" + YEAR + "(?:" + TO + ")" + YEAR
                                + "\\b(?![-–][0-9])",
                        nothing),
                form(
                        "\\b(?:Black|Good|Holy|Ash|Maundy|Bloody|Palm|Easter|Cyber|Giving|Super|Fat|Shrove|Whit)"
                                + SPACE + FULL_WEEKDAY + "\\b",
                        nothing),
                form("\\bMay" + SPACE + "Day\\b", nothing),
                form(
                        "\\b(?i:today)['’]s (?:world|youth|challenges|generation|reality|realities|global|international|threats)",
                        nothing));
    }

    private static List<Form> days() {
        return List.of(
                form(
                        WEEKDAY_BEFORE + "\\b(?<month>" + MONTH + ")" + SPACE + "(?<day>" + DAY + ")" + ORDINAL
                                + WEEKDAY_AFTER + THEN_YEAR + "(?:" + SPACE + "?\\((?<weekday3>" + WEEKDAY + ")\\))?",
                        DateGrammar::day),
                form(
                        WEEKDAY_BEFORE + "(?<![0-9.,:/-])\\b(?<day>" + DAY + ")(?:st|nd|rd|th)?" + OF + "(?<month>"
                                + MONTH + ")\\b" + THEN_YEAR + WEEKDAY_AFTER,
                        DateGrammar::day),
                form(
                        "(?<![0-9/.-])(?<year>" + YEAR + ")-(?<monthnumber>0[1-9]|1[0-2])-(?<day>" + DAY
                                + ")(?![0-9]|-[0-9])",
                        DateGrammar::day),
                form(
                        "(?<![0-9/.-])(?<day>" + DAY + ")\\.(?<monthnumber>0?[1-9]|1[0-2])\\.(?<year>" + YEAR
                                + ")(?![0-9]|\\.[0-9])",
                        DateGrammar::day),
                form(
                        "(?<![0-9/.-])(?<day>1[3-9]|2[0-9]|3[01])/(?<monthnumber>0?[1-9]|1[0-2])/(?<year>" + YEAR
                                + ")(?![0-9/])",
                        DateGrammar::day),
                form(
                        "(?<![0-9/.-])(?<monthnumber>0?[1-9]|1[0-2])/(?<day>1[3-9]|2[0-9]|3[01])/(?<year>" + YEAR
                                + ")(?![0-9/])",
                        DateGrammar::day));
    }

    private static List<Form> ranges() {
        return List.of(
                form(
                        "\\b(?<month>" + MONTH + ")" + SPACE + "(?<day>" + DAY + ")(?:st|nd|rd|th)?" + TO + "(?<day2>"
                                + DAY + ")" + ORDINAL + THEN_YEAR,
                        DateGrammar::range),
                form(
                        "\\b(?<month>" + MONTH + ")" + SPACE + "(?<day>" + DAY + ")(?:st|nd|rd|th)?(?:" + COMMA
                                + "(?<year2>" + YEAR + "))?" + TO + "(?<month2>" + MONTH + ")" + SPACE + "(?<day2>"
                                + DAY + ")"
                                + ORDINAL + THEN_YEAR,
                        DateGrammar::range),
                form(
                        "(?<![0-9.,:/-])\\b(?<day>" + DAY + ")(?:st|nd|rd|th)?(?:" + OF + "(?<month2>" + MONTH
                                + ")\\b)?(?:" + SPACE
                                + "(?<year2>" + YEAR + "))?" + TO + "(?<day2>" + DAY + ")(?:st|nd|rd|th)?" + OF
                                + "(?<month>"
                                + MONTH + ")\\b" + THEN_YEAR,
                        DateGrammar::rangeDayFirst));
    }

    private static List<Form> parts() {
        return List.of(
                form(
                        "\\b(?<month>" + MONTH + ")(?:" + SPACE + "of)?(?:" + SPACE + "|, ?)" + FREE_YEAR,
                        DateGrammar::month),
                form(
                        "(?=[JFMASOND][a-z]{2})" + LINKED_MONTH + "(?<month>" + FULL_MONTH + ")\\b(?![ \\u00A0]?[0-9])",
                        DateGrammar::month),
                form(
                        "\\b(?i:mid|early|late)[ -](?<month>" + FULL_MONTH + ")\\b(?![ \\u00A0]?[0-9])",
                        DateGrammar::month),
                form(
                        "(?=[12][0-9]{3})" + LINKED_YEAR + FREE_YEAR + "\\b(?!/)",
                        m -> Optional.of(new Written.Year(number(m, "year")))),
                form(
                        "\\b(?i:spring|summer|autumn|fall|winter)(?: of)? " + FREE_YEAR,
                        m -> Optional.of(new Written.Year(number(m, "year")))),
                form(
                        "\\b(?<quarter>Q[1-4]|(?i:first|second|third|fourth|1st|2nd|3rd|4th)(?= (?i:quarter)))(?: (?i:quarter))?"
                                + "(?:(?: of|,)? " + FREE_YEAR + ")?",
                        DateGrammar::quarter),
                form(
                        "(?<=\\b[Oo]n the )(?<day>" + DAY
                                + ")(?:st|nd|rd|th)(?= ?[,.;)]|$| (?:to|at|in|that|by|with)\\b)",
                        m -> Optional.of(new Written.DayOfMonth(number(m, "day")))));
    }

    private static List<Form> counted() {
        return List.of(
                form(
                        "\\b(?i:(?:earlier |later )?(?<word>today|yesterday|tomorrow|tonight))\\b",
                        m -> counted(
                                Unit.DAY,
                                COUNTED_DAYS.getOrDefault(m.group("word").toLowerCase(Locale.ROOT), 0))),
                form("\\b(?i:this (?:morning|afternoon|evening))\\b", m -> counted(Unit.DAY, 0)),
                form("\\b(?i:last (?:night|evening))\\b", m -> counted(Unit.DAY, -1)),
                form(
                        "(?<!(?i:over|during|for|in|within) the )\\b(?i:(?<turn>this(?: coming| past)?|last|next|the coming"
                                + "|the previous) (?<unit>week|month|year))\\b(?!['’-])",
                        DateGrammar::turned),
                form(
                        "\\b(?<number>(?i:one|two|three|four|five|six|seven|ten|a|[0-9]{1,2})) (?<unit>day|week|month|year)s? ago\\b",
                        DateGrammar::ago),
                form(
                        "\\b(?:(?<turn>(?i:last|past|previous|next|this|coming))(?: coming)? )?(?<weekday>"
                                + FULL_WEEKDAY + ")\\b(?!s)",
                        m -> Optional.of(new Written.Weekday(
                                CalendarWords.weekday(m.group("weekday")), turn(m.group("turn"))))));
    }

    private static Form form(String pattern, Function<MatchResult, Optional<Written>> build) {
        return new Form(Pattern.compile(pattern), build);
    }

    private static Optional<Written> day(MatchResult m) {
        int month = has(m, "monthnumber") ? number(m, "monthnumber") : CalendarWords.month(m.group("month"));
        Optional<String> weekday = List.of("weekday", "weekday2", "weekday3").stream()
                .filter(name -> has(m, name))
                .map(m::group)
                .findFirst();
        return monthDay(month, number(m, "day"))
                .map(d -> new Written.Day(year(m, "year"), d, weekday.map(CalendarWords::weekday)));
    }

    private static Optional<Written> range(MatchResult m) {
        int first = CalendarWords.month(m.group("month"));
        int last = has(m, "month2") ? CalendarWords.month(m.group("month2")) : first;
        return range(m, first, last);
    }

    private static Optional<Written> rangeDayFirst(MatchResult m) {
        int last = CalendarWords.month(m.group("month"));
        int first = has(m, "month2") ? CalendarWords.month(m.group("month2")) : last;
        return range(m, first, last);
    }

    private static Optional<Written> range(MatchResult m, int firstMonth, int lastMonth) {
        Optional<MonthDay> first = monthDay(firstMonth, number(m, "day"));
        Optional<MonthDay> last = monthDay(lastMonth, number(m, "day2"));
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> year = year(m, "year");
        boolean backwards = firstMonth == lastMonth && first.get().isAfter(last.get());
        return backwards
                ? Optional.empty()
                : Optional.of(new Written.Range(
                        new Written.Day(year(m, "year2"), first.get(), Optional.empty()),
                        new Written.Day(year, last.get(), Optional.empty())));
    }

    private static Optional<Written> month(MatchResult m) {
        return Optional.of(new Written.Month(year(m, "year"), CalendarWords.month(m.group("month"))));
    }

    private static Optional<Written> quarter(MatchResult m) {
        return CalendarWords.quarter(m.group("quarter")).map(q -> new Written.Quarter(year(m, "year"), q));
    }

    private static Optional<Written> turned(MatchResult m) {
        String turn = m.group("turn").toLowerCase(Locale.ROOT);
        int by = turn.endsWith("coming") || turn.equals("next") ? 1 : turn.equals("this") ? 0 : -1;
        return counted(unit(m), by);
    }

    private static Optional<Written> ago(MatchResult m) {
        List<String> words = List.of("", "one", "two", "three", "four", "five", "six", "seven", "", "", "ten");
        String number = m.group("number").toLowerCase(Locale.ROOT);
        int count = number.equals("a") ? 1 : Math.max(words.indexOf(number), 0);
        return counted(unit(m), -(Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : count));
    }

    private static Optional<Written> counted(Unit unit, int by) {
        return Optional.of(new Written.Counted(unit, by));
    }

    private static Unit unit(MatchResult m) {
        return Unit.valueOf(m.group("unit").toUpperCase(Locale.ROOT));
    }

    private static Turn turn(@org.jspecify.annotations.Nullable String word) {
        return switch (word == null ? "" : word.toLowerCase(Locale.ROOT)) {
            case "last", "past", "previous" -> Turn.LAST;
            case "next", "coming" -> Turn.NEXT;
            default -> Turn.OPEN;
        };
    }

    private static boolean has(MatchResult m, String group) {
        return m.namedGroups().containsKey(group) && m.group(group) != null;
    }

    private static int number(MatchResult m, String group) {
        return Integer.parseInt(m.group(group));
    }

    private static Optional<Integer> year(MatchResult m, String group) {
        return has(m, group) ? Optional.of(number(m, group)) : Optional.empty();
    }

    /** No day for February 30; February 29 is one in some years. */
    private static Optional<MonthDay> monthDay(int month, int day) {
        try {
            return Optional.of(MonthDay.of(month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
