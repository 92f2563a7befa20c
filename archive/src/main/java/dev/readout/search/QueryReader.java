package dev.readout.search;

import dev.readout.search.Expression.All;
import dev.readout.search.Expression.Any;
import dev.readout.search.Expression.Everything;
import dev.readout.search.Expression.Fuzzy;
import dev.readout.search.Expression.InTitle;
import dev.readout.search.Expression.Near;
import dev.readout.search.Expression.Not;
import dev.readout.search.Expression.Phrase;
import dev.readout.search.Expression.Place;
import dev.readout.search.Expression.Prefix;
import dev.readout.search.Expression.Told;
import dev.readout.search.Expression.Word;
import dev.readout.search.QueryTokens.Kind;
import dev.readout.search.QueryTokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a question: words, all of which must be there, {@code "exact words"}, {@code "near words"~10}, {@code start*},
 * {@code alike~}, {@code AND OR NOT ( )} and {@code field:value}. For one question.
 */
final class QueryReader {
    /** More parts than this are no question that a person asks, and cost too much. */
    private static final int MOST_PARTS = 256;

    private static final int DEEPEST = 50;
    static final int FARTHEST = 100;
    private static final int SHORTEST_ALIKE = 3;
    private static final int LONG_WORD = 6;

    private static final Map<String, String> FIELDS = Map.of(
            "issuer", Fields.ISSUER,
            "actor", Fields.ACTOR,
            "act", Fields.ACT,
            "lang", Fields.LANGUAGE,
            "language", Fields.LANGUAGE,
            "kind", Fields.KIND);

    private final String question;
    private final List<Token> tokens;
    private int at;
    private int parts;

    private QueryReader(String question) {
        this.question = question;
        this.tokens = QueryTokens.cut(question);
    }

    /** @throws QueryException where it cannot be read, with the place and a remedy */
    static Expression read(String question) {
        QueryReader reader = new QueryReader(question);
        if (reader.tokens.isEmpty()) {
            throw new QueryException("there is nothing to look for; write a word, or * for all documents", 0, 1);
        }
        Expression all = reader.any(0);
        reader.peek().ifPresent(rest -> {
            throw wrong(rest, "this ) closes nothing; take it out, or open it with (");
        });
        return all;
    }

    private Expression any(int depth) {
        List<Expression> choices = new ArrayList<>(List.of(all(depth)));
        while (peek().filter(t -> t.kind() == Kind.OR).isPresent()) {
            at++;
            choices.add(all(depth));
        }
        return choices.size() == 1 ? choices.getFirst() : new Any(choices);
    }

    private Expression all(int depth) {
        List<Expression> needed = new ArrayList<>(List.of(one(depth)));
        Optional<Token> next = peek();
        while (next.isPresent() && next.get().kind() != Kind.OR && next.get().kind() != Kind.CLOSE) {
            if (next.get().kind() == Kind.AND) {
                at++;
            }
            needed.add(one(depth));
            next = peek();
        }
        return needed.size() == 1 ? needed.getFirst() : new All(needed);
    }

    private Expression one(int depth) {
        Token token = take("something to look for");
        if (++parts > MOST_PARTS || depth > DEEPEST) {
            throw wrong(token, "the question has too many parts; ask it as several questions (--queries FILE)");
        }
        return switch (token.kind()) {
            case NOT -> new Not(one(depth + 1));
            case OPEN -> group(token, depth);
            case FIELD -> field(token, depth);
            case WORD -> word(token);
            case PHRASE -> phrase(token);
            case NEARNESS -> throw wrong(token, "~ stands right behind a word or a closing quotation mark");
            case AND, OR ->
                throw wrong(
                        token,
                        token.text()
                                + " stands between two things to look for; for the word itself write it in lower case");
            case CLOSE -> throw wrong(token, "something to look for is missing before this )");
        };
    }

    private Expression group(Token open, int depth) {
        Expression inner = any(depth + 1);
        if (peek().filter(t -> t.kind() == Kind.CLOSE).isEmpty()) {
            throw wrong(open, "this ( is never closed; add )");
        }
        at++;
        return inner;
    }

    private Expression field(Token field, int depth) {
        String name = field.text().toLowerCase(Locale.ROOT);
        if (name.equals("title")) {
            Expression part = one(depth + 1);
            if (part instanceof Told || part instanceof InTitle) {
                throw wrong(field, "title: is followed by words, a phrase or a group in ( )");
            }
            return new InTitle(part);
        }
        Token value = take("a value after " + field.text() + ":");
        if (value.kind() != Kind.WORD && value.kind() != Kind.PHRASE) {
            throw wrong(
                    value,
                    "after " + field.text() + ": stands one value, such as " + example(name) + "; for several write ("
                            + field.text() + ":A OR " + field.text() + ":B)");
        }
        if (name.equals("date")) {
            return DateRange.read(value);
        }
        String known = Optional.ofNullable(FIELDS.get(name))
                .orElseThrow(() -> wrong(
                        field,
                        "there is no field '" + field.text()
                                + "'; there are title, issuer, actor, act, date, lang and kind."
                                + " To look for these characters put them into quotation marks"));
        return new Told(known, value.text());
    }

    private static String example(String field) {
        return switch (field) {
            case "date" -> "date:2024-05..2024-06";
            case "act" -> "act:condemn";
            case "kind" -> "kind:meeting";
            case "lang", "language" -> "lang:ko";
            default -> field + ":KOR";
        };
    }

    private Expression phrase(Token token) {
        if (token.text().indexOf('*') >= 0) {
            throw wrong(
                    token,
                    "* does not stand inside quotation marks; write the start of a word outside them, as in"
                            + " denuclear* AND \"Korean Peninsula\"");
        }
        Optional<Token> nearness = peek().filter(t -> t.kind() == Kind.NEARNESS && t.start() == token.end());
        if (nearness.isEmpty()) {
            return new Phrase(token.text());
        }
        at++;
        int apart = number(nearness.get())
                .orElseThrow(() -> wrong(nearness.get(), "say how far apart: \"…\"~10 allows ten words between"));
        if (apart > FARTHEST) {
            throw wrong(nearness.get(), "at most " + FARTHEST + " words may lie between; for more write AND");
        }
        return new Near(token.text(), apart);
    }

    private Expression word(Token token) {
        Optional<Token> nearness = peek().filter(t -> t.kind() == Kind.NEARNESS && t.start() == token.end());
        if (nearness.isPresent()) {
            at++;
            return alike(token, nearness.get());
        }
        int star = token.text().indexOf('*');
        if (star < 0) {
            return new Word(token.text());
        }
        if (token.text().equals("*")) {
            return new Everything();
        }
        if (star == 0) {
            throw wrong(
                    token,
                    "* cannot stand at the start of a word: every word of the archive would have to be read."
                            + " Write how the word begins, as in denuclear*");
        }
        if (star < token.text().length() - 1) {
            throw wrong(token, "* stands at the end of a word alone, as in denuclear*");
        }
        String start = token.text().substring(0, star);
        return new Prefix(start, new Place(token.start(), token.end()));
    }

    private static Expression alike(Token word, Token nearness) {
        int length = word.text().codePointCount(0, word.text().length());
        if (length < SHORTEST_ALIKE || word.text().indexOf('*') >= 0) {
            throw wrong(word, "~ needs a word of three letters or more, without *");
        }
        int edits = number(nearness).orElse(length < LONG_WORD ? 1 : 2);
        if (edits > 2) {
            throw wrong(
                    nearness,
                    "at most two letters may differ: write ~1 or ~2, or ~ alone."
                            + " For words near each other put them into quotation marks, as in \"a b\"~10");
        }
        return new Fuzzy(word.text(), edits);
    }

    private static Optional<Integer> number(Token nearness) {
        String digits = nearness.text().substring(1);
        return digits.isEmpty()
                ? Optional.empty()
                : Optional.of(digits.length() > 4 ? Integer.MAX_VALUE : Integer.parseInt(digits));
    }

    private Optional<Token> peek() {
        return at < tokens.size() ? Optional.of(tokens.get(at)) : Optional.empty();
    }

    private Token take(String what) {
        Token token = peek().orElseThrow(() -> new QueryException(
                what + " is missing at the end", Math.max(0, question.length() - 1), question.length()));
        at++;
        return token;
    }

    private static QueryException wrong(Token token, String message) {
        return new QueryException(message, token.start(), token.end());
    }
}
