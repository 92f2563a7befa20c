package dev.readout.coding;

import dev.readout.codebook.CommitmentWords;
import dev.readout.coding.Commitment.Deadline;
import dev.readout.document.Known;
import dev.readout.document.Span;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.resolve.DateMention;
import dev.readout.resolve.Resolved;
import dev.readout.resolve.TimeValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds by when an undertaking shall be fulfilled, as stated, and the day that this means from the day of publication. */
record DeadlineReader(CommitmentWords words, Resolved resolved) {
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("twelve", 12),
            Map.entry("fifteen", 15),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("sixty", 60),
            Map.entry("ninety", 90));

    private static final Set<String> FILLERS = Set.of("the", "next", "coming", "following", "first");
    private static final Set<String> PARTS = Set.of(
            "the",
            "of",
            "in",
            "early",
            "mid",
            "middle",
            "late",
            "end",
            "close",
            "start",
            "beginning",
            "first",
            "second",
            "half",
            "quarter",
            "spring",
            "summer",
            "autumn",
            "fall",
            "winter",
            "fiscal",
            "year");

    private static final int FAR = 4;

    /** @param head of the act: before it only stands a deadline that hangs on it, and not on what is told before */
    Optional<Deadline> find(Sentence s, Token head, List<Token> clause) {
        return clause.stream()
                .filter(t -> t.index() > head.index() || t.head() == head.index() || t.index() == 0)
                .flatMap(t -> Stream.concat(within(s, t).stream(), dated(s, t).stream()))
                .findFirst();
    }

    /** "by 2030", "by the end of the year": a date of the text behind its word. */
    private Optional<Deadline> dated(Sentence s, Token t) {
        Optional<Phrase> opening = Phrase.at(s, t, words.due());
        return opening.flatMap(p -> resolved.dates(s.index()).stream()
                .filter(d -> d.from() == t.index() || d.from() >= p.to() && isNear(s, p.to(), d.from()))
                .findFirst()
                .map(d -> deadline(t.span().union(d.span()), d)));
    }

    /** "by at least half in 2030" is no deadline: only a part of the time may stand between. */
    private static boolean isNear(Sentence s, int from, int to) {
        if (to - from > FAR) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!PARTS.contains(s.get(i).lemma().toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    private Deadline deadline(Span span, DateMention d) {
        Optional<LocalDate> published = published();
        boolean behind = d.inferred().contains("year")
                && published.isPresent()
                && d.value()
                        .lastDay()
                        .filter(last -> last.isBefore(published.get()))
                        .isPresent();
        return behind
                ? new Deadline(span, yearLater(d.value()), "next-after-publication", true)
                : new Deadline(span, d.value(), d.rule(), !d.inferred().isEmpty() || isCounted(d.rule()));
    }

    private static boolean isCounted(String rule) {
        return rule.contains("counted") || rule.contains("told") || rule.equals("today") || rule.equals("tomorrow");
    }

    /** A deadline lies ahead: "by March", said in June, is that of the next year. */
    private static TimeValue yearLater(TimeValue value) {
        return switch (value) {
            case TimeValue.Day d -> new TimeValue.Day(d.day().plusYears(1));
            case TimeValue.Month m -> new TimeValue.Month(m.month().plusYears(1));
            case TimeValue.Year y -> new TimeValue.Year(y.year() + 1);
            case TimeValue.Interval i ->
                new TimeValue.Interval(i.first().plusYears(1), i.last().plusYears(1));
            case TimeValue.Unknown u -> u;
        };
    }

    /** "within 90 days", "over the next five years": counted from the day of publication. */
    private Optional<Deadline> within(Sentence s, Token t) {
        return Phrase.at(s, t, words.within()).flatMap(p -> {
            int at = p.to();
            while (at < s.size() && FILLERS.contains(s.get(at).lemma())) {
                at++;
            }
            Optional<Integer> many = at < s.size() ? number(s.get(at)) : Optional.empty();
            boolean bare =
                    many.isEmpty() && at < s.size() && isUnit(s.get(at)) && (isSingular(s.get(at)) || isVague(s, p));
            int unit = bare ? at : at + 1;
            if (many.isEmpty() && !bare || unit >= s.size() || !isUnit(s.get(unit))) {
                return Optional.empty();
            }
            Span span = t.span().union(s.get(unit).span());
            if (bare && !isSingular(s.get(at))) {
                return Optional.of(new Deadline(span, TimeValue.unknown(), "not-counted", false));
            }
            int count = many.orElse(1);
            return Optional.of(published()
                    .map(day -> new Deadline(
                            span,
                            new TimeValue.Day(plus(day, count, s.get(unit).lemma())),
                            "counted-from-publication",
                            true))
                    .orElseGet(() -> new Deadline(span, TimeValue.unknown(), "no-publication", true)));
        });
    }

    /** "in the coming days" is a deadline as stated, though nobody can tell which day it is. */
    private static boolean isVague(Sentence s, Phrase p) {
        return p.to() - p.from() > 1 && s.get(p.from()).tag().equals("IN");
    }

    private static Optional<Integer> number(Token t) {
        String form = t.form().toLowerCase(Locale.ROOT);
        if (form.matches("\\d{1,3}")) {
            return Optional.of(Integer.valueOf(form));
        }
        return Optional.ofNullable(NUMBERS.get(form));
    }

    private static boolean isUnit(Token t) {
        return Set.of("day", "week", "month", "year", "decade").contains(t.lemma());
    }

    private static boolean isSingular(Token t) {
        return t.tag().equals("NN");
    }

    private static LocalDate plus(LocalDate day, int many, String unit) {
        return switch (unit) {
            case "day" -> day.plusDays(many);
            case "week" -> day.plusWeeks(many);
            case "month" -> day.plusMonths(many);
            case "year" -> day.plusYears(many);
            case "decade" -> day.plusYears(10L * many);
            default -> throw new IllegalArgumentException("no unit of time: " + unit);
        };
    }

    private Optional<LocalDate> published() {
        return resolved.mentioned().text().document().metadata().published().map(Known::value);
    }
}
