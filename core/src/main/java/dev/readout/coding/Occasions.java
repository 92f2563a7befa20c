package dev.readout.coding;

import dev.readout.codebook.ActRule.Anchor;
import dev.readout.coding.Act.Tense;
import dev.readout.document.Known;
import dev.readout.language.Grammar;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.resolve.DateMention;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.Engagement.Participant;
import dev.readout.resolve.Engagement.Status;
import dev.readout.resolve.Resolved;
import dev.readout.resolve.TimeValue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** On which occasion an act was done: the engagement that it belongs to, its date, and whether it is history. */
final class Occasions {
    /** What lies further back than this before the publication is background, not news. */
    private static final int NEWS_DAYS = 30;

    private static final Set<String> FORCE = Set.of("assault", "coerce");
    private static final Set<String> WITHIN_MEETING = Set.of("sign", "establish", "recognize", "cooperate");
    private static final Set<String> BLAMING =
            Set.of("condemn", "denounce", "deplore", "criticize", "criticise", "decry");
    /** What is announced, ordered or kept up by such a verb is told by it, though a noun names it. */
    private static final Set<String> TELLING = Set.of("announce", "order", "confirm");

    private static final Set<String> HABITUALLY =
            Set.of("regularly", "routinely", "usually", "traditionally", "habitually", "always", "annually", "long");

    private static final Set<String> LARGE =
            Set.of("hundred", "hundreds", "thousand", "thousands", "million", "millions", "billion", "billions");

    /** Words by which a number tells of many days. */
    private static final Set<String> SUMMING =
            Set.of("since", "far", "over", "more", "throughout", "total", "altogether", "already");

    private static final int DIGITS_OF_A_TOTAL = 2;
    private static final Set<String> EACH = Set.of("every", "each");
    /** What hangs on a verb so is what is said, not when. */
    private static final Set<String> CONTENT =
            Set.of("dobj", "ccomp", "xcomp", "nsubj", "nsubjpass", "attr", "oprd", "dative", "agent", "relcl", "conj");

    private static final Set<String> WHEN = Set.of(
            "on", "in", "at", "during", "after", "before", "since", "from", "until", "within", "as", "following");
    private static final int DEEPEST = 8;
    private static final Set<String> LEADING = Set.of("on", "in", "at");
    private static final Set<String> LASTING =
            Set.of("war", "invasion", "aggression", "occupation", "genocide", "coup", "crackdown", "annexation");

    private static final Pattern DECADE = Pattern.compile("1[89]\\d0s");

    private final Resolved resolved;
    private final Optional<LocalDate> published;

    Occasions(Resolved resolved) {
        this.resolved = resolved;
        this.published =
                resolved.mentioned().text().document().metadata().published().map(Known::value);
    }

    /** The engagement at hand where a predicate stands: one reported in its sentence, else the last one before. */
    Optional<Engagement> at(Match m) {
        List<Engagement> here = resolved.engagements().stream()
                .filter(e -> m.sentence().span().contains(e.trigger()))
                .toList();
        Optional<Engagement> governing = here.stream()
                .filter(e -> e.trigger().start() <= m.trigger().start())
                .filter(e -> e.kind() != Engagement.Kind.VISIT || here.size() == 1)
                .max(Comparator.comparing(e -> e.trigger().start()));
        List<Engagement> before = resolved.engagements().stream()
                .filter(e -> e.trigger().start() < m.trigger().start() && e.status() == Status.HELD)
                .filter(e -> sides(e) > 1)
                .toList();
        return governing
                .or(() -> before.stream()
                        .filter(e -> e.kind() != Engagement.Kind.CEREMONY)
                        .max(Comparator.comparing(e -> e.trigger().start())))
                .or(() -> before.stream()
                        .max(Comparator.comparing(e -> e.trigger().start())));
    }

    /** The engagement in which a verbal act, or a signing and its like, was done: one that an actor of it took part in. */
    Optional<Engagement> of(Match m, List<ActorRef> by, Tense tense, boolean verbal) {
        if (!verbal && !WITHIN_MEETING.contains(m.rule().act())
                || !m.rule().modals().isEmpty()) {
            return Optional.empty();
        }
        boolean recalled = (m.token().is("acl") || m.token().is("relcl")) && hasOwnDay(m);
        if (recalled) { // "the plan put forward by Kenya in June 2021"
            return Optional.empty();
        }
        boolean sentence =
                at(m).filter(e -> m.sentence().span().contains(e.trigger())).isPresent();
        boolean ownVoice = tense == Tense.PRESENT && !sentence;
        if (ownVoice) {
            return Optional.empty();
        }
        Set<String> codes = by.stream().map(ActorRef::code).collect(Collectors.toSet());
        Optional<Engagement> near = at(m).filter(e -> takesPart(e, codes));
        return near.or(() -> resolved.engagements().stream()
                .filter(e ->
                        e.trigger().start() < m.trigger().start() && e.status() == Status.HELD && takesPart(e, codes))
                .max(Comparator.comparing(e -> e.trigger().start()))
                .filter(e -> !isLeftBehind(e, m)));
    }

    private static long sides(Engagement e) {
        return e.participants().stream().map(Participant::country).distinct().count();
    }

    /** The text has gone on to what was held on another day. */
    private boolean isLeftBehind(Engagement engagement, Match m) {
        return resolved.engagements().stream()
                .filter(e -> e.status() == Status.HELD && e.when().start().isPresent())
                .filter(e -> e.trigger().start() > engagement.trigger().start()
                        && e.trigger().start() < m.trigger().start())
                .anyMatch(e -> !e.when().start().equals(engagement.when().start()));
    }

    private static boolean takesPart(Engagement e, Set<String> codes) {
        return e.participants().stream().map(Participant::country).anyMatch(codes::contains);
    }

    /** CODEBOOK 1.2, Format, {@code date}. */
    TimeValue date(Match m, Optional<Engagement> engagement, Tense tense, boolean verbal) {
        if (engagement.isPresent()) {
            return firstDay(engagement.get().when());
        }
        Optional<TimeValue> own = ownDate(m, verbal);
        if (own.isPresent()) {
            return own.get();
        }
        boolean declared = verbal || tense == Tense.PRESENT && m.rule().anchor() == Anchor.VERB;
        return declared
                ? published.<TimeValue>map(TimeValue.Day::new).orElse(TimeValue.unknown())
                : TimeValue.unknown();
    }

    /** Whether the words tell a day or a month of their own. */
    boolean hasOwnDay(Match m) {
        return ownDate(m, false)
                        .filter(v -> LASTING.contains(m.token().lemma()) || !(v instanceof TimeValue.Year))
                        .isPresent()
                || LASTING.contains(m.token().lemma())
                        && m.sentence().subtree(m.token()).stream()
                                .anyMatch(t -> DECADE.matcher(t.form()).matches());
    }

    private static TimeValue firstDay(TimeValue when) {
        return when instanceof TimeValue.Interval i ? new TimeValue.Day(i.first()) : when;
    }

    /** The date that stands in the predicate's own clause or phrase. */
    private Optional<TimeValue> ownDate(Match m, boolean verbal) {
        Sentence s = m.sentence();
        boolean said = verbal && m.rule().anchor() == Anchor.VERB;
        List<Token> phrase = s.subtree(m.token());
        Token clause = m.rule().anchor() == Anchor.NOUN
                ? Grammar.governor(s, m.token()).orElse(m.token())
                : m.token();
        return resolved.dates(s.index()).stream()
                .filter(d -> !d.rule().equals("date-line"))
                .filter(d -> !d.rule().equals("year") || isYearOf(s, m.token(), d))
                .filter(d -> leads(s, m.token(), d)
                        || besideSubject(s, m.token(), d)
                        || phrase.stream()
                                .filter(t -> d.from() <= t.index() && t.index() < d.to())
                                .anyMatch(t -> !said || isTellingWhen(s, m.token(), t))
                        || m.rule().anchor() == Anchor.NOUN && near(m, d)
                        || s.children(clause).stream().anyMatch(c -> d.from() <= c.index() && c.index() < d.to()))
                .map(DateMention::value)
                .filter(v -> v.start().isPresent())
                .map(Occasions::firstDay)
                .findFirst();
    }

    /** "condemned on 5 June" tells when it was said, "condemned the attack of 5 June" does not. */
    private static boolean isTellingWhen(Sentence s, Token verb, Token day) {
        Token at = day;
        for (int i = 0; i < DEEPEST && at.head() >= 0 && at.head() != verb.index(); i++) {
            if (CONTENT.contains(at.relation())) {
                return false;
            }
            at = s.get(at.head());
        }
        return at.head() == verb.index()
                && !CONTENT.contains(at.relation())
                && (!at.is("prep") || WHEN.contains(at.lemma()));
    }

    /** "signed in 1961": a year told of the verb itself, not of something in its phrase. */
    private static boolean isYearOf(Sentence s, Token verb, DateMention d) {
        Token year = s.get(d.from());
        return s.children(verb, "prep").stream().anyMatch(p -> p.lemma().equals("in") && year.head() == p.index());
    }

    /** "Denmark on Thursday condemned": between subject and verb it is told of the verb. */
    private static boolean besideSubject(Sentence s, Token verb, DateMention d) {
        return verb.isVerb()
                && d.to() == verb.index()
                && Grammar.first(s, verb, "nsubj", "nsubjpass")
                        .filter(n ->
                                n.index() < d.from() && s.subtree(n).getLast().index() < verb.index())
                        .isPresent();
    }

    /** "On 5 June Chad closed the border and expelled the envoy": what stands before a series is told of all of it. */
    private static boolean leads(Sentence s, Token verb, DateMention d) {
        if (!verb.is("conj") || !s.children(verb, "nsubj", "nsubjpass").isEmpty()) {
            return false;
        }
        Token first = s.get(verb.head());
        return d.to() <= first.index()
                && s.children(first).stream()
                        .filter(c -> c.index() < first.index() && (LEADING.contains(c.lemma()) || c.is("npadvmod")))
                        .flatMap(c -> s.subtree(c).stream())
                        .anyMatch(t -> d.from() <= t.index() && t.index() < d.to());
    }

    /** Within a few words after the noun, whatever the parser hung it on. */
    private static boolean near(Match m, DateMention d) {
        return d.from() > m.token().index() && d.from() - m.token().index() <= 14;
    }

    boolean isBackground(Match m, String act, Tense tense, TimeValue date) {
        if (isHabit(m) || date instanceof TimeValue.Unknown && isTotal(m)) {
            return true;
        }
        Optional<LocalDate> day = lastDay(date);
        if (day.isPresent() && published.isPresent()) {
            if (day.get().isBefore(published.get().minusDays(NEWS_DAYS))) {
                return true;
            }
            if (!LASTING.contains(m.token().lemma())) {
                return false;
            }
        }
        if (!FORCE.contains(act) || tense != Tense.PAST) {
            return false;
        }
        boolean blamed = Grammar.governor(m.sentence(), m.token())
                .filter(g -> BLAMING.contains(g.lemma()))
                .isPresent();
        return LASTING.contains(m.token().lemma()) || !blamed && !isTold(m);
    }

    /** "killed three soldiers", "announced the arrest of" is the news itself, "those killed" and "the killing" are its background. */
    private static boolean isTold(Match m) {
        boolean reduced = m.token().is("acl") || m.token().is("relcl");
        boolean announced = Grammar.governor(m.sentence(), m.token())
                .filter(g -> TELLING.contains(g.lemma()) && !Grammar.isInfinitive(m.sentence(), g))
                .isPresent();
        return m.rule().anchor() == Anchor.VERB ? !reduced : announced;
    }

    /** "regularly accuses", "every year sends", "has long opposed": standing context, no news. */
    private static boolean isHabit(Match m) {
        Sentence s = m.sentence();
        boolean said = s.children(m.token(), "advmod").stream()
                .anyMatch(a -> HABITUALLY.contains(a.form().toLowerCase(Locale.ROOT))
                        && s.children(a, "neg").isEmpty());
        return said
                || s.children(m.token(), "npadvmod").stream()
                        .flatMap(n -> s.children(n, "det").stream())
                        .anyMatch(d -> EACH.contains(d.lemma()));
    }

    /** "has killed more than 1,700 people": a sum of many days, no news of one; of its own deeds an issuer tells the sum. */
    private boolean isTotal(Match m) {
        Sentence s = m.sentence();
        boolean perfect = Grammar.auxiliaries(s, m.token()).stream()
                .anyMatch(a -> a.lemma().equals("have") && !a.tag().equals("VBD"));
        return perfect
                && (!resolved.voices().in(s.block()).isEmpty() || isOverTime(s, m.token()))
                && Grammar.objects(s, m.token()).stream()
                        .flatMap(o -> s.children(o, "nummod", "num", "nmod", "compound", "quantmod").stream())
                        .anyMatch(n -> n.tag().equals("CD") && isLarge(n.form()));
    }

    /** "since May", "so far", "over the past year", "more than": words that sum up; "has arrested 40 men" is news. */
    private static boolean isOverTime(Sentence s, Token verb) {
        return s.subtree(verb).stream()
                .anyMatch(t -> SUMMING.contains(t.lemma())
                        && !t.is("dobj")
                        && (t.head() == verb.index() || t.is("qmod") || t.is("nummod") || t.is("advmod")));
    }

    private static boolean isLarge(String number) {
        return number.replaceAll("\\D", "").length() >= DIGITS_OF_A_TOTAL
                || LARGE.contains(number.toLowerCase(Locale.ROOT));
    }

    private static Optional<LocalDate> lastDay(TimeValue date) {
        return switch (date) {
            case TimeValue.Day d -> Optional.of(d.day());
            case TimeValue.Month m -> Optional.of(m.month().atEndOfMonth());
            case TimeValue.Year y -> Optional.of(LocalDate.of(y.year(), 12, 31));
            case TimeValue.Interval i -> Optional.of(i.last());
            case TimeValue.Unknown u -> Optional.empty();
        };
    }
}
