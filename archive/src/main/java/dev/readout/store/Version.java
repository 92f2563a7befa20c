package dev.readout.store;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What puts a snapshot in its place among the versions of its document. Nothing of it depends on the order in which they
 * were read.
 *
 * @param number which version it says it is, as written
 * @param published the instant, else the day of its publication, in ISO form in UTC
 * @param captured when its bytes were got first, as an instant
 * @param hash of its bytes
 */
public record Version(Optional<String> number, Optional<String> published, Optional<String> captured, String hash)
        implements Comparable<Version> {
    private static final Pattern DIGITS = Pattern.compile("\\d+|\\D+");

    private static final Comparator<Version> ORDER = Comparator.comparing(
                    (Version v) -> v.number().orElse(""), Version::compareNumbers)
            .thenComparing(v -> v.published().orElse(""))
            .thenComparing(v -> v.captured().orElse(""))
            .thenComparing(Version::hash);

    /** Earlier ones first: by their number, then by publication, then by when they were got. */
    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }

    /** Numbers within the words count as numbers: 2 before 10, and 1.9 before 1.10. */
    private static int compareNumbers(String one, String other) {
        Matcher a = DIGITS.matcher(one);
        Matcher b = DIGITS.matcher(other);
        while (a.find() && b.find()) {
            int order = isNumber(a.group()) && isNumber(b.group())
                    ? new BigInteger(a.group()).compareTo(new BigInteger(b.group()))
                    : a.group().compareTo(b.group());
            if (order != 0) {
                return order;
            }
        }
        return one.length() != other.length() ? Integer.compare(one.length(), other.length()) : one.compareTo(other);
    }

    private static boolean isNumber(String part) {
        char first = part.charAt(0);
        return first >= '0' && first <= '9';
    }
}
