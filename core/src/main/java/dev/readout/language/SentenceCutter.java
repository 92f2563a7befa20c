package dev.readout.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a block's words into sentences. */
final class SentenceCutter {
    /** A sentence longer than this is cut where it is: the parser's time and depth grow with it. */
    static final int LONGEST = 250;

    private static final Set<String> OPENERS = Set.of(
            "the",
            "this",
            "that",
            "these",
            "those",
            "he",
            "she",
            "it",
            "they",
            "we",
            "i",
            "you",
            "his",
            "her",
            "its",
            "their",
            "our",
            "in",
            "on",
            "at",
            "as",
            "during",
            "while",
            "for",
            "both",
            "also",
            "a",
            "an",
            "after",
            "before",
            "when",
            "with",
            "to",
            "there",
            "however",
            "by",
            "from",
            "if",
            "under",
            "since",
            "moreover");

    List<List<Draft.Word>> cut(List<Draft.Word> words) {
        List<List<Draft.Word>> sentences = new ArrayList<>();
        int from = Math.max(Dateline.length(words), SpeakerLabel.length(words));
        if (from > 0) {
            sentences.add(words.subList(0, from));
        }
        for (int i = from; i < words.size(); i++) {
            if (endsAfter(words, from, i) || i - from + 1 >= LONGEST) {
                sentences.add(words.subList(from, i + 1));
                from = i + 1;
            }
        }
        if (from < words.size()) {
            sentences.add(words.subList(from, words.size()));
        }
        return sentences;
    }

    private static boolean endsAfter(List<Draft.Word> words, int from, int i) {
        if (i + 1 >= words.size()) {
            return false;
        }
        String next = words.get(i + 1).plain();
        if (closes(words, i + 1)) {
            return false;
        }
        if (introducesStatement(words, from, i)) {
            return true;
        }
        int mark = i;
        while (mark > 0 && closes(words, mark)) {
            mark--;
        }
        String word = words.get(mark).plain();
        if (isFinal(word)) {
            return !isAbbreviationMark(words, mark, next)
                    && !Character.isLowerCase(next.codePointAt(0))
                    && !isContinuation(next);
        }
        // "… in the U.S. The two sides …": the stop belongs to both.
        return word.length() > 2 && word.endsWith(".") && !Abbreviations.bindsToNext(word) && opens(next);
    }

    /** Whether a word is one that begins sentences and stands inside names only seldom, with a capital. */
    private static boolean opens(String next) {
        return Character.isUpperCase(next.codePointAt(0)) && OPENERS.contains(next.toLowerCase(java.util.Locale.ROOT));
    }

    /** "The ministry issued the following statement on Monday: The ministry …": what is quoted begins anew. */
    private static boolean introducesStatement(List<Draft.Word> words, int from, int i) {
        return words.get(i).plain().equals(":")
                && !Character.isLowerCase(words.get(i + 1).plain().codePointAt(0))
                && words.subList(from, i).stream().anyMatch(w -> w.plain().equals("following"));
    }

    private static boolean isContinuation(String next) {
        return next.equals(",") || next.equals(";") || next.equals(":") || next.equals("'s");
    }

    /** A stop that the tokenizer parted from "U.S.", "D.C.", "Gen." and their like, with the sentence going on. */
    private static boolean isAbbreviationMark(List<Draft.Word> words, int mark, String next) {
        if (mark == 0 || !words.get(mark).plain().equals(".")) {
            return false;
        }
        Draft.Word before = words.get(mark - 1);
        boolean glued = before.span().end() == words.get(mark).span().start();
        return glued
                && (Abbreviations.bindsToNext(before.plain()) || Abbreviations.mayBind(before.plain()) && !opens(next));
    }

    private static boolean isFinal(String word) {
        return word.chars().allMatch(c -> c == '.' || c == '!' || c == '?');
    }

    /** Whether a word closes a quotation or bracket opened before, standing next to the word before it. */
    private static boolean closes(List<Draft.Word> words, int i) {
        String word = words.get(i).plain();
        boolean glued =
                i > 0 && words.get(i - 1).span().end() == words.get(i).span().start();
        return word.equals(")")
                || word.equals("]")
                || glued && (word.equals("\"") || word.equals("'") || word.equals("''"));
    }
}
