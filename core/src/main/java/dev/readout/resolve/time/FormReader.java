package dev.readout.resolve.time;

import dev.readout.resolve.time.Written.From;
import dev.readout.resolve.time.Written.Turn;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes a written time of the groups that a form's pattern has found. */
final class FormReader {
    private static final Map<String, String> PARTS =
            Map.of("morning", "TMO", "afternoon", "TAF", "evening", "TEV", "night", "TNI", "tonight", "TNI");

    private FormReader() {}

    /** The time; none where the calendar has no such day. */
    static Optional<Written> read(Groups g) {
        return switch (g.form().reads()) {
            case DAY -> day(g);
            case RANGE -> range(g, month(g, "month"), month(g, "month2", "month"));
            case RANGE_DAY_FIRST -> range(g, month(g, "month2", "month"), month(g, "month"));
            case PART -> Optional.of(part(g));
            case YEAR -> Optional.of(new Written.Year(Unit.YEAR, g.number("year")));
            case DECADE -> Optional.of(decade(g.number("decade")));
            case CENTURY -> Optional.of(new Written.Year(Unit.CENTURY, (g.number("century") - 1) * 100));
            case WEEKDAY -> Optional.of(new Written.Weekday(weekday(g), turn(g)));
            case DAY_OF_MONTH -> Optional.of(new Written.DayOfMonth(g.number("day")));
            case COUNTED -> Optional.of(counted(g));
            case CLOCK -> Optional.of(clock(g));
            case LENGTH -> Optional.of(new Written.Length(length(g)));
            case REPEATED -> Optional.of(new Written.Repeated(repeated(g)));
            case REFERENCE -> Optional.of(new Written.Reference(g.get("value")));
            case NOTHING -> Optional.of(new Written.Nothing());
        };
    }

    private static Optional<Written> day(Groups g) {
        int month = g.findNumber("monthnumber").orElseGet(() -> month(g, "month"));
        Optional<DayOfWeek> weekday = g.find("weekday", "weekday2", "weekday3").map(CalendarWords::weekday);
        return monthDay(month, g.number("day")).map(d -> new Written.Day(g.findNumber("year"), d, weekday));
    }

    private static Optional<Written> range(Groups g, int firstMonth, int lastMonth) {
        Optional<MonthDay> first = monthDay(firstMonth, g.number("day"));
        Optional<MonthDay> last = monthDay(lastMonth, g.number("day2"));
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        boolean backwards = firstMonth == lastMonth && first.get().isAfter(last.get());
        return backwards
                ? Optional.empty()
                : Optional.of(new Written.Range(
                        new Written.Day(g.findNumber("year2"), first.get(), Optional.empty()),
                        new Written.Day(g.findNumber("year"), last.get(), Optional.empty())));
    }

    private static Written part(Groups g) {
        Optional<Integer> yearsOn = g.find("yearturn").map(CalendarWords::turn).map(CalendarWords::by);
        for (Unit unit : new Unit[] {Unit.QUARTER, Unit.HALF}) {
            Optional<String> word = g.find(CalendarWords.lower(unit.name()));
            if (word.isPresent()) {
                return new Written.Part(unit, CalendarWords.number(word.get()), g.findNumber("year"), yearsOn, turn(g));
            }
        }
        Optional<Integer> season = g.find("season").map(CalendarWords::season);
        return new Written.Part(
                season.isPresent() ? Unit.SEASON : Unit.MONTH,
                season.orElseGet(() -> month(g, "month")),
                g.findNumber("year"),
                yearsOn,
                turn(g));
    }

    /** Of "the 90s", those of the last century. */
    private static Written decade(int year) {
        return new Written.Year(Unit.DECADE, year < 100 ? 1900 + year : year);
    }

    private static Written counted(Groups g) {
        Unit unit = CalendarWords.unit(g.find("unit2", "unit3").orElseGet(() -> g.get("unit")));
        From from = g.find("from")
                .map(f -> From.valueOf(f.toUpperCase(Locale.ROOT)))
                .orElse(From.PUBLICATION);
        Written day = new Written.Counted(unit, by(g), from);
        return g.find("part", "word")
                .map(word -> PARTS.get(CalendarWords.lower(word)))
                .filter(part -> g.find("part").isPresent())
                .<Written>map(part -> new Written.At(day, part))
                .orElse(day);
    }

    private static int by(Groups g) {
        Optional<String> word = g.find("word");
        if (word.isPresent()) {
            return CalendarWords.daysOn(word.get());
        }
        int count = g.find("number").map(CalendarWords::number).orElseGet(() -> CalendarWords.by(turn(g)));
        return g.find("way").isPresent() ? -count : count;
    }

    private static Written clock(Groups g) {
        Written day = g.find("weekday").isPresent()
                ? new Written.Weekday(weekday(g), Turn.OPEN)
                : new Written.Counted(Unit.DAY, CalendarWords.daysOn(g.get("date")), From.PUBLICATION);
        return new Written.At(day, time(g));
    }

    private static String time(Groups g) {
        Optional<String> word = g.find("word").map(CalendarWords::lower);
        if (word.isPresent()) {
            return word.get().equals("noon") ? "T12:00" : "T24:00";
        }
        int hour = g.number("hour") % 12 + (g.get("ampm").equals("p") ? 12 : 0);
        return String.format(Locale.ROOT, "T%02d:%s", hour, g.find("minute").orElse("00"));
    }

    private static String length(Groups g) {
        String number = g.get("number");
        String count = number.equals("X") ? number : String.valueOf(CalendarWords.number(number));
        String unit = CalendarWords.lower(g.get("unit"));
        return switch (unit) {
            case "hour", "minute" -> "PT" + count + letter(unit);
            case "decade" -> "P" + count + "E";
            default -> "P" + count + letter(unit);
        };
    }

    private static String repeated(Groups g) {
        Optional<String> weekday = g.find("weekday", "weekday2");
        if (weekday.isPresent()) {
            return "XXXX-WXX-" + CalendarWords.weekday(weekday.get()).getValue();
        }
        return switch (CalendarWords.lower(g.get("unit"))) {
            case "day", "daily" -> "P1D";
            case "hourly" -> "PT1H";
            case "annually", "yearly", "year" -> "P1Y";
            default -> "P1" + letter(g.get("unit"));
        };
    }

    private static String letter(String unit) {
        return unit.substring(0, 1).toUpperCase(Locale.ROOT);
    }

    private static int month(Groups g, String... names) {
        return CalendarWords.month(g.get(names));
    }

    private static DayOfWeek weekday(Groups g) {
        return CalendarWords.weekday(g.get("weekday"));
    }

    private static Turn turn(Groups g) {
        return g.find("turn").map(CalendarWords::turn).orElse(Turn.OPEN);
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
