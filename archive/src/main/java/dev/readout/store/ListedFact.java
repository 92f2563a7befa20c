package dev.readout.store;

import dev.readout.codebook.Quad;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An act or an engagement as the lists know it.
 *
 * @param kind {@link ListRows#ACT} or {@link ListRows#ENGAGEMENT}
 * @param what the act's name in the codebook, or the kind of the engagement
 * @param told a sum of {@link #BACKGROUND} and {@link #NEGATED}
 * @param roles of each actor, by code in the order of the text: a sum of the numbers below
 * @param first the first day that it may have been; empty where unknown
 * @param last the last such day; empty where unknown
 * @param country where it was; absent of acts
 * @param level the highest rank of those who took part, 1 to 5; 0 where unknown and of acts
 * @param status empty of acts
 * @param sides codes of those who took part, in the order of the alphabet, by a space between; empty of acts
 * @param event whether it is a row of the schemes, and not part of another's
 * @param cameo empty where there is none
 * @param plover empty where there is none
 * @param quad class; empty where there is none
 * @param goldstein score of the CAMEO code, where the scale has it
 */
record ListedFact(
        int kind,
        int ordinal,
        String what,
        int told,
        Map<String, Integer> roles,
        String first,
        String last,
        Optional<String> country,
        int level,
        String status,
        String sides,
        boolean event,
        String cameo,
        String plover,
        String quad,
        Optional<Double> goldstein) {
    static final int BY = 1;
    static final int TARGET = 2;
    static final int ADDRESSEE = 4;
    static final int PARTICIPANT = 8;

    static final int BACKGROUND = 1;
    static final int NEGATED = 2;

    private static final int MONTH = "2031-05".length();

    boolean isEvent() {
        return event && !(cameo.isEmpty() && plover.isEmpty());
    }

    /** The number of its class as the field's data sets have it, 1 to 4; 0 where it has none. */
    int quadNumber() {
        return quad.isEmpty() ? 0 : Quad.valueOf(quad.toUpperCase(Locale.ROOT)).number();
    }

    boolean isHostile() {
        return quad.endsWith("conflict");
    }

    List<String> with(int role) {
        return roles.entrySet().stream()
                .filter(entry -> (entry.getValue() & role) != 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Empty where it may have been in several. */
    String month() {
        boolean one = !first.isEmpty() && last.startsWith(first.substring(0, MONTH));
        return one ? first.substring(0, MONTH) : "";
    }

    /** One day, or the first and the last. */
    String days() {
        return first.equals(last) ? first : first + "/" + last;
    }
}
