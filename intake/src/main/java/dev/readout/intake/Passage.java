package dev.readout.intake;

import java.util.Optional;

/**
 * A stretch of a page that stands by itself: a line or paragraph of a text, a block of HTML.
 *
 * @param from its first character
 * @param to the one after its last
 * @param content its characters
 * @param tag how the page marks it
 * @param bold whether all of it is in bold
 * @param linked the share of it that is in links, 0 to 1
 * @param inArticle whether it stands in the page's own article or main element
 * @param reason why the page's structure says that it is furniture
 */
record Passage(
        int from,
        int to,
        String content,
        Tag tag,
        boolean bold,
        double linked,
        boolean inArticle,
        Optional<String> reason) {

    private static final String CLOSERS = " \t\n\u00A0\u200E\u200B\"'”’»)]";
    private static final String STOPS = ".!?:;。！？：…؟।";

    enum Tag {
        TITLE,
        HEADING,
        LIST_ITEM,
        NONE
    }

    static Passage plain(Chars chars, int from, int to, Tag tag) {
        return new Passage(from, to, chars.cut(from, to), tag, false, 0, false, Optional.empty());
    }

    Passage setAside(String why) {
        return new Passage(from, to, content, tag, bold, linked, inArticle, Optional.of(why));
    }

    /** The same elsewhere. */
    Passage moved(int start) {
        return new Passage(start, start + to - from, content, tag, bold, linked, inArticle, reason);
    }

    Passage restored() {
        return new Passage(from, to, content, tag, bold, linked, inArticle, Optional.empty());
    }

    Passage tagged(Tag as) {
        return new Passage(from, to, content, as, bold, linked, inArticle, reason);
    }

    boolean isFrontMatter() {
        return reason.filter("front-matter"::equals).isPresent();
    }

    boolean isKept() {
        return reason.isEmpty();
    }

    int words() {
        int count = 0;
        boolean inWord = false;
        for (int i = 0; i < content.length(); i++) {
            boolean blank = Character.isWhitespace(content.charAt(i)) || content.charAt(i) == 0xA0;
            // Where words are not set apart, about two ideographs make one.
            if (Character.isIdeographic(content.charAt(i))) {
                count += i % 2;
                inWord = false;
                continue;
            }
            count += !blank && !inWord ? 1 : 0;
            inWord = !blank;
        }
        return count;
    }

    /** Whether it reads as running text: some words and a full stop, or many words. */
    boolean isSentence() {
        int words = words();
        return words > 45 || (words >= 5 && endsAsSentence());
    }

    private boolean endsAsSentence() {
        int end = content.length();
        while (end > 0 && CLOSERS.indexOf(content.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == 0 || STOPS.indexOf(content.charAt(end - 1)) < 0) {
            return false;
        }
        boolean initials = end > 3
                && content.charAt(end - 1) == '.'
                && content.charAt(end - 3) == '.'
                && Character.isUpperCase(content.charAt(end - 2));
        return !initials; // "... in the U.S."
    }
}
