package dev.readout.search;

import java.util.ArrayList;
import java.util.List;

/** Cuts a question into its parts. */
final class QueryTokens {
    private static final int LONGEST = 4000;
    /** Whoever copies a quotation out of a document brings its marks along. */
    private static final String QUOTES = "\"“”„‟«»＂";

    private final String question;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private QueryTokens(String question) {
        this.question = question;
    }

    enum Kind {
        WORD,
        PHRASE,
        /** {@code ~} with a number or none, right behind a word or phrase. */
        NEARNESS,
        /** A field's name, without the colon. */
        FIELD,
        AND,
        OR,
        NOT,
        OPEN,
        CLOSE
    }

    /** @param text of a phrase without its quotation marks */
    record Token(Kind kind, String text, int start, int end) {}

    static List<Token> cut(String question) {
        if (question.length() > LONGEST) {
            throw new QueryException(
                    "the question is longer than " + LONGEST + " characters; ask it as several", LONGEST, LONGEST + 1);
        }
        QueryTokens cutter = new QueryTokens(question);
        while (cutter.at < question.length()) {
            cutter.next();
        }
        return List.copyOf(cutter.tokens);
    }

    private void next() {
        char c = question.charAt(at);
        if (isSpace(c)) {
            at++;
        } else if (QUOTES.indexOf(c) >= 0) {
            phrase();
        } else if (c == '(' || c == ')') {
            add(c == '(' ? Kind.OPEN : Kind.CLOSE, at, at + 1);
        } else if (c == '~') {
            int end = at + 1;
            while (end < question.length() && question.charAt(end) >= '0' && question.charAt(end) <= '9') {
                end++;
            }
            add(Kind.NEARNESS, at, end);
        } else if (c == '-' && at + 1 < question.length() && !isEnd(question.charAt(at + 1)) && atStart()) {
            add(Kind.NOT, at, at + 1);
        } else {
            word();
        }
    }

    private boolean atStart() {
        return at == 0 || isSpace(question.charAt(at - 1)) || question.charAt(at - 1) == '(';
    }

    private void phrase() {
        int end = at + 1;
        while (end < question.length() && QUOTES.indexOf(question.charAt(end)) < 0) {
            end++;
        }
        if (end == question.length()) {
            throw new QueryException("this quotation mark is never closed; add \" behind the last word", at, at + 1);
        }
        tokens.add(new Token(Kind.PHRASE, question.substring(at + 1, end), at, end + 1));
        at = end + 1;
    }

    private void word() {
        int end = at;
        while (end < question.length() && !isEnd(question.charAt(end))) {
            if (question.charAt(end) == ':' && isName(at, end)) {
                tokens.add(new Token(Kind.FIELD, question.substring(at, end), at, end));
                at = end + 1;
                return;
            }
            end++;
        }
        String word = question.substring(at, end);
        Kind kind = switch (word) {
            case "AND", "&&" -> Kind.AND;
            case "OR", "||" -> Kind.OR;
            case "NOT" -> Kind.NOT;
            default -> Kind.WORD;
        };
        add(kind, at, end);
    }

    /** A field's name is of Latin letters alone: 10:30 is none. An address is a word. */
    private boolean isName(int from, int to) {
        return to > from
                && question.substring(from, to).chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')
                && !question.startsWith("//", to + 1);
    }

    private void add(Kind kind, int start, int end) {
        tokens.add(new Token(kind, question.substring(start, end), start, end));
        at = end;
    }

    private static boolean isEnd(char c) {
        return isSpace(c) || c == '(' || c == ')' || c == '~' || QUOTES.indexOf(c) >= 0;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
