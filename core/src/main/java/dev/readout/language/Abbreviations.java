package dev.readout.language;

import java.util.Locale;
import java.util.Set;

/** Abbreviations whose full stop ends no sentence. */
final class Abbreviations {
    /** Those that stand before what they belong to: a name, a number. */
    private static final Set<String> BEFORE_NAME = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "maj", "capt", "cmdr", "adm", "sgt", "brig", "gov",
            "sen", "rep", "hon", "rev", "fr", "sr", "st", "ste", "mt", "ft", "amb", "pres", "sec", "no", "nos", "art",
            "arts", "para", "paras", "vol", "pp", "op", "cf", "vs", "res", "doc", "fig", "ch", "h.e", "e.g", "i.e",
            "messrs", "supt", "insp", "dept", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct",
            "nov", "dec", "approx", "ca");

    /** Those that may stand before what they belong to and at the end of a sentence as well. */
    private static final Set<String> EITHER = Set.of(
            "u.s", "u.n", "u.k", "e.u", "d.c", "a.m", "p.m", "jr", "sr", "inc", "ltd", "co", "corp", "etc", "u.s.a",
            "al");

    private Abbreviations() {}

    /** Whether a word, with its stop or without, is an abbreviation or an initial that belongs to the word after it. */
    static boolean bindsToNext(String word) {
        String lower = withoutStop(word);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return initial || BEFORE_NAME.contains(lower);
    }

    /** Whether a word, with its stop or without, is an abbreviation that may, but need not, be followed by more. */
    static boolean mayBind(String word) {
        return EITHER.contains(withoutStop(word));
    }

    private static String withoutStop(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
