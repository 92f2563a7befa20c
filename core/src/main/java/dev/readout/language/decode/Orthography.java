package dev.readout.language.decode;

import edu.emory.mathcs.nlp.common.util.CharUtils;
import java.util.ArrayList;
import java.util.List;

/** How a word is written, in the numbers that the tagger was trained on. */
final class Orthography {
    static final List<String> LINK = List.of("0");

    private final String word;
    private int upper;
    private int lower;
    private int digits;
    private int marks;

    private Orthography(String word) {
        this.word = word;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            upper += CharUtils.isUpperCase(c) ? 1 : 0;
            lower += CharUtils.isLowerCase(c) ? 1 : 0;
            digits += CharUtils.isDigit(c) ? 1 : 0;
            marks += CharUtils.isPunctuation(c) ? 1 : 0;
        }
    }

    /**
     * @param first whether the word opens its sentence, where a capital says nothing
     */
    static List<String> of(String word, boolean first) {
        Orthography read = new Orthography(word);
        List<String> numbers = new ArrayList<>();
        read.whole(numbers);
        read.capitals(first, numbers);
        read.marks(numbers);
        return List.copyOf(numbers);
    }

    private boolean allAre(int count) {
        return count == word.length();
    }

    private void whole(List<String> numbers) {
        if (allAre(upper)) {
            numbers.add("1");
        } else if (allAre(lower)) {
            numbers.add("2");
        } else if (allAre(digits)) {
            numbers.add("3");
        } else if (allAre(marks)) {
            numbers.add("4");
        } else if (allAre(digits + marks)) {
            numbers.add("5");
        } else if (lower == 0) {
            numbers.add("10");
        }
    }

    private void capitals(boolean first, List<String> numbers) {
        if (allAre(upper)) {
            return;
        }
        boolean capital = CharUtils.isUpperCase(word.charAt(0));
        int inside = upper - (capital ? 1 : 0);
        if (capital && !first) {
            numbers.add("11");
        }
        if (inside == 1) {
            numbers.add("12");
        } else if (inside > 1) {
            numbers.add("13");
        }
    }

    private void marks(List<String> numbers) {
        boolean stop = word.indexOf('.') >= 0;
        boolean hyphen = word.indexOf('-') >= 0;
        if (digits > 0 && !allAre(digits)) {
            numbers.add("6");
        }
        if (stop) {
            numbers.add("7");
        }
        if (hyphen) {
            numbers.add("8");
        }
        if (marks > 0 && !stop && !hyphen && !allAre(marks)) {
            numbers.add("9");
        }
    }
}
