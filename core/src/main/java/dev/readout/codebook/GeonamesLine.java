package dev.readout.codebook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.MissingResourceException;

/**
 * One place of a GeoNames dump (the tab-separated format of 19 columns, see its readme.txt).
 *
 * @param name in UTF-8
 * @param plainName in ASCII
 * @param point where it lies
 * @param feature class and code, such as {@code P.PPLC}
 * @param country ISO 3166-1 alpha-3
 * @param population 0 where it is not known
 * @param modified when the line was changed last
 */
public record GeonamesLine(
        String name,
        String plainName,
        NamedPlace.Point point,
        String feature,
        String country,
        long population,
        LocalDate modified) {
    private static final int COLUMNS = 19;

    /**
     * Reads a line.
     *
     * @throws IllegalArgumentException where it is not in the format; its message says how
     */
    public static GeonamesLine parse(String line) {
        String[] column = line.split("\t", -1);
        if (column.length != COLUMNS) {
            throw new IllegalArgumentException("it has " + column.length + " columns, not " + COLUMNS);
        }
        if (column[1].isBlank() || NameKey.of(column[1]).isEmpty()) {
            throw new IllegalArgumentException("it has no name");
        }
        try {
            return new GeonamesLine(
                    column[1].strip(),
                    column[2].strip(),
                    new NamedPlace.Point(Double.parseDouble(column[4]), Double.parseDouble(column[5])),
                    column[6] + "." + column[7],
                    country(column[8]),
                    column[14].isEmpty() ? 0 : Long.parseLong(column[14]),
                    LocalDate.parse(column[18]));
        } catch (NumberFormatException | DateTimeException e) {
            throw new IllegalArgumentException("a number or a date in it is none: " + e.getMessage(), e);
        }
    }

    /** Whether it is one of these classes ({@code P}) or codes ({@code H.STRT}). */
    public boolean isOneOf(Iterable<String> features) {
        for (String wanted : features) {
            if (feature.equals(wanted) || feature.startsWith(wanted + ".")) {
                return true;
            }
        }
        return false;
    }

    /** What it is in the register: a populated place is a city, a building a venue, all else a region. */
    public NamedPlace.Kind kind() {
        return switch (feature.charAt(0)) {
            case 'P' -> NamedPlace.Kind.CITY;
            case 'S' -> NamedPlace.Kind.VENUE;
            default -> NamedPlace.Kind.REGION;
        };
    }

    private static String country(String alpha2) {
        if (alpha2.equals("XK")) {
            return "XKX";
        }
        try {
            return new Locale.Builder().setRegion(alpha2).build().getISO3Country();
        } catch (MissingResourceException | java.util.IllformedLocaleException e) {
            throw new IllegalArgumentException("no country has the code '" + alpha2 + "'", e);
        }
    }
}
