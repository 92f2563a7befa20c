package dev.readout.resolve.engagement;

import dev.readout.document.Span;
import dev.readout.language.Grammar;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.resolve.DateMention;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.Engagement.Inferred;
import dev.readout.resolve.Engagement.Kind;
import dev.readout.resolve.Engagement.Participant;
import dev.readout.resolve.PlaceMention;
import dev.readout.resolve.Quote;
import dev.readout.resolve.TimeValue;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Completes a draft from its sentence: when, where, and the words that prove it. */
final class Particulars {
    private static final Set<String> AT = Set.of("at", "in", "on", "to", "during");

    private Particulars() {}

    static Engagement build(Scene scene, Draft draft) {
        Sentence s = scene.sentence();
        Token anchor = draft.anchor();
        Optional<DateMention> date = draft.goal()
                .filter(g -> draft.kind() == Kind.VISIT)
                .flatMap(g -> behind(scene, g))
                .or(() -> scene.date(anchor));
        boolean framing = draft.kind() == Kind.VISIT && anchor.isNoun();
        TimeValue when = date.map(DateMention::value).orElse(TimeValue.unknown());
        List<Inferred> inferred = new ArrayList<>();
        date.ifPresent(d -> d.inferred().forEach(f -> inferred.add(new Inferred(f, d.rule()))));
        if (framing && when instanceof TimeValue.Day day && !inside(s, anchor, date.get())) {
            when = new TimeValue.Month(YearMonth.from(day.day())); // a day told of a meeting during the visit
            inferred.add(new Inferred("month", "visit-around-meeting"));
        }
        Optional<PlaceMention> at = draft.goal().or(() -> location(scene));
        Optional<PlaceMention> venue = at.filter(p -> p.kind() == PlaceMention.Kind.VENUE);
        Optional<String> city = at.filter(p -> p.kind() != PlaceMention.Kind.COUNTRY)
                .flatMap(p -> p.kind() == PlaceMention.Kind.CITY ? Optional.of(p.name()) : Optional.empty());
        Optional<String> country = at.flatMap(PlaceMention::country);
        return new Engagement(
                "",
                draft.kind(),
                draft.status(),
                when,
                inferred,
                draft.site().map(scene.text()::cut).or(() -> venue.map(PlaceMention::name)),
                city,
                country,
                draft.participants(),
                List.of(),
                draft.trigger(),
                quote(scene, draft),
                draft.rule());
    }

    /** "to Oslo from 2 to 4 May and to Bergen from 5 to 7 May": each goal has the date that follows it, before the next. */
    private static Optional<DateMention> behind(Scene scene, PlaceMention goal) {
        List<PlaceMention> next = scene.places().stream()
                .filter(p -> p.from() >= goal.to() && !p.country().equals(goal.country()))
                .toList();
        int end = next.isEmpty() ? scene.sentence().size() : next.getFirst().from();
        return scene.dates().stream()
                .filter(d -> d.from() >= goal.to()
                        && d.from() < end
                        && d.value().start().isPresent())
                .findFirst();
    }

    private static Span quote(Scene scene, Draft draft) {
        Sentence s = scene.sentence();
        int anchor = draft.anchor().index();
        int from = Grammar.subject(s, draft.anchor())
                .map(t -> s.subtree(t).getFirst().index())
                .filter(i -> i < anchor && anchor - i < 25)
                .orElseGet(() -> first(s, draft));
        int last = draft.participants().stream()
                .map(Participant::span)
                .filter(s.span()::contains)
                .mapToInt(p -> lastToken(s, p))
                .max()
                .orElse(anchor);
        return Quote.around(scene.text(), s, Math.min(from, anchor), Math.max(last, anchor) + 1, draft.trigger());
    }

    /** Without a subject the quote begins with those named before the noun: "A and B before their meeting". */
    private static int first(Sentence s, Draft draft) {
        int anchor = draft.anchor().index();
        return draft.participants().stream()
                .map(Participant::span)
                .filter(s.span()::contains)
                .mapToInt(p -> firstToken(s, p))
                .filter(i -> i < anchor && anchor - i < 25)
                .min()
                .orElse(anchor);
    }

    private static int firstToken(Sentence s, Span span) {
        return s.tokens().stream()
                .filter(t -> span.overlaps(t.span()))
                .mapToInt(Token::index)
                .findFirst()
                .orElse(0);
    }

    private static boolean inside(Sentence s, Token anchor, DateMention date) {
        return s.subtree(anchor).stream().anyMatch(t -> date.from() <= t.index() && t.index() < date.to());
    }

    private static int lastToken(Sentence s, Span span) {
        int last = 0;
        for (Token t : s.tokens()) {
            if (span.overlaps(t.span())) {
                last = t.index();
            }
        }
        return last;
    }

    /** Where it was: a venue or a city after "at" or "in", the first of them. */
    private static Optional<PlaceMention> location(Scene scene) {
        Sentence s = scene.sentence();
        List<PlaceMention> at = scene.places().stream()
                .filter(p -> p.from() > 0 && prepositionBefore(s, p.from()))
                .toList();
        return at.stream()
                .filter(p -> p.kind() == PlaceMention.Kind.VENUE)
                .findFirst()
                .or(() -> at.stream()
                        .filter(p -> p.kind() == PlaceMention.Kind.CITY)
                        .findFirst());
    }

    private static boolean prepositionBefore(Sentence s, int token) {
        String before = s.get(token - 1).lemma();
        boolean article = Set.of("the", "a").contains(before);
        String word = article && token > 1 ? s.get(token - 2).lemma() : before;
        return AT.contains(word);
    }
}
