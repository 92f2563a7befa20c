package dev.readout.coding;

import dev.readout.codebook.ActCodebook;
import dev.readout.codebook.ActRule.Anchor;
import dev.readout.codebook.ActorProfiles;
import dev.readout.coding.Act.Tense;
import dev.readout.document.Block;
import dev.readout.document.Document;
import dev.readout.document.Span;
import dev.readout.language.Grammar;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.Engagement.Inferred;
import dev.readout.resolve.Quote;
import dev.readout.resolve.Resolved;
import dev.readout.resolve.TimeValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Codes the acts of a resolved text by the rules of a codebook. Thread-safe. */
public final class ActCoder {
    /** The state that a title names first speaks. */
    private static final String TITLE_ORDER = "first-state-of-title";

    private static final Set<String> BLAMING = Set.of("condemn", "accuse", "concern");
    /** A rule of this weight asks for more than a verb and its object: "killed in the attack" is told though nobody is named. */
    private static final int TELLING_WEIGHT = 4;

    /** Acts aimed at who did what they take up. */
    private static final Set<String> TAKING_UP =
            Set.of("condemn", "concern", "accuse", "complain", "reject", "welcome", "thank");

    /** Verbs that only carry the noun that says what is done: "took note that", "exchanged views on". */
    private static final Set<String> LIGHT = Set.of("take", "exchange", "have", "hold", "make", "give", "lodge", "pay");

    /** "of", "that" before what it is about. */
    private static final Set<String> LEADING = Set.of("IN");

    private static final Set<String> TIMES = Set.of(
            "day", "night", "morning", "evening", "weekend", "week", "month", "quarter", "year", "decade", "spring",
            "summer", "autumn", "winter", "season", "time");

    /** Before what is spoken of, be it a time. */
    private static final Set<String> MATTER = Set.of("of", "about");

    private static final Set<String> MANNER_TAGS = Set.of("RB", "RBR", "RBS");

    private final ActCodebook codebook;
    private final ActorProfiles profiles;
    private final RuleMatcher matcher;

    /** Codes by the rules of a codebook; of the profiles it asks whether an actor is one that counts. */
    public ActCoder(ActCodebook codebook, ActorProfiles profiles) {
        this.codebook = codebook;
        this.profiles = profiles;
        this.matcher = new RuleMatcher(codebook);
    }

    /** The acts in the order of the text. */
    public List<Act> code(Resolved resolved) {
        Cast cast = new Cast(resolved);
        Scope scope = new Scope(codebook, cast, resolved.engagements());
        Occasions occasions = new Occasions(resolved);
        RoleFinder roles = new RoleFinder(cast, codebook);
        Relevance relevance = new Relevance(codebook, profiles, resolved.voices());
        List<Act> acts = new ArrayList<>();
        for (Sentence s : resolved.mentioned().text().sentences()) {
            if (isBody(resolved, s)) {
                for (Match m : scope.select(s, matcher.find(s, cast))) {
                    act(resolved, m, roles, occasions, acts)
                            .filter(a -> relevance.holds(m, a) && !toldBefore(a, acts))
                            .ifPresent(acts::add);
                }
            }
        }
        return Replies.link(acts);
    }

    /**
     * A material act told several times in one document is coded once (CODEBOOK 1.2, Rulings): the same act of the same
     * actors, when it tells nobody new and no other day; in the issuer's own hands, whatever its parts are.
     */
    private boolean toldBefore(Act act, List<Act> before) {
        return codebook.isMaterial(act.act())
                && before.stream()
                        .anyMatch(b -> b.act().equals(act.act())
                                && b.background() == act.background()
                                && tellsNothingNew(act, b));
    }

    private static boolean tellsNothingNew(Act act, Act before) {
        boolean day = act.date() instanceof TimeValue.Unknown || act.date().equals(before.date());
        boolean own = act.act().equals("sanction")
                && !act.by().isEmpty()
                && codes(act.by()).equals(codes(before.by()));
        boolean known = within(act.by(), before.by()) && within(act.target(), before.target());
        boolean word = act.rule().equals(before.rule());
        return own || day && known && (word || act.by().isEmpty());
    }

    private static Set<String> codes(List<ActorRef> refs) {
        return refs.stream().map(ActorRef::code).collect(Collectors.toSet());
    }

    private static boolean within(List<ActorRef> some, List<ActorRef> all) {
        return some.stream().allMatch(s -> all.stream().anyMatch(a -> a.code().equals(s.code())));
    }

    private static boolean isBody(Resolved resolved, Sentence s) {
        Block.Kind kind = resolved.mentioned()
                .text()
                .document()
                .text()
                .blocks()
                .get(s.block())
                .kind();
        return !resolved.voices().isQuestion(s.block())
                && kind != Block.Kind.TITLE
                && kind != Block.Kind.BYLINE
                && kind != Block.Kind.END_MARK
                && kind != Block.Kind.HEADING;
    }

    private Optional<Act> act(Resolved resolved, Match m, RoleFinder roles, Occasions occasions, List<Act> sofar) {
        Document document = resolved.mentioned().text().document();
        boolean verbal = !codebook.isMaterial(m.rule().act());
        Optional<Engagement> near = occasions.at(m);
        List<ActorRef> by = roles.companions().join(m, roles.by(m, near), near);
        if (by.isEmpty()
                && m.rule().act().equals("thank")
                && Grammar.subject(m.sentence(), m.token()).isEmpty()) {
            by = roles.voice(m.sentence(), "issuer-voice"); // "Thank you all"
        }
        if (!verbal && by.isEmpty() && m.rule().anchor() == Anchor.NOUN) {
            by = blamed(m, sofar);
        }
        if (verbal && by.isEmpty() || TurnsOfSpeech.is(resolved, m)) {
            return Optional.empty();
        }
        Tense tense = Tenses.of(m, verbal);
        Optional<Engagement> engagement = occasions.of(m, by, tense, verbal);
        boolean together = by.size() > 1;
        boolean spoken = resolved.voices().isTurn(m.sentence().block()); // who is meant is called by name, or "you"
        String act = m.rule().joint().filter(j -> together).orElse(m.rule().act());
        List<ActorRef> target =
                roles.targets().of(m, by, act.equals(m.rule().act()) && !spoken ? engagement : Optional.empty());
        if (verbal && target.isEmpty() && TAKING_UP.contains(act)) {
            Antecedents antecedents = new Antecedents(codebook);
            target = antecedents.doers(m, by, sofar);
            if (target.isEmpty() && act.equals("concern") && antecedents.isDeedOfNobody(m, roles.targets())) {
                target = Sides.counterpart(by, engagement);
            }
        }
        List<ActorRef> addressee = verbal ? roles.addressees().of(m, by, target, engagement) : List.of();
        TimeValue date = occasions.date(m, engagement, tense, verbal);
        if (!verbal
                && by.isEmpty()
                && target.isEmpty()
                && m.rule().weight() < TELLING_WEIGHT
                && !occasions.hasOwnDay(m)) {
            return Optional.empty(); // a bare word: nobody does it to anybody on any day
        }
        boolean negated = !m.rule().negated() && Grammar.isNegated(m.sentence(), m.token());
        if (negated && m.rule().ofSubject()) {
            return Optional.empty(); // "does not undermine peace" blames nobody
        }
        boolean background = occasions.isBackground(m, act, tense, date);
        Span quote = Quotes.clause(document.text(), m.sentence(), m.token(), m.trigger());
        return Optional.of(new Act(
                "a" + (sofar.size() + 1),
                act,
                m.rule().id(),
                by,
                target,
                addressee,
                negated,
                tense,
                background,
                new Repetition(codebook).marks(m),
                date,
                engagement.map(Engagement::id),
                about(resolved, m),
                m.trigger(),
                quote,
                Optional.empty(),
                inferred(resolved, by),
                roles.claimants().of(m, resolved.issuers(), by),
                manner(document, m)));
    }

    /** Where the issuer is inferred, so is who claims the act, and who "we" are. */
    private static List<Inferred> inferred(Resolved resolved, List<ActorRef> by) {
        if (!resolved.isIssuerInferred()) {
            return List.of();
        }
        boolean own = by.stream().anyMatch(actor -> actor.rule().equals("issuer-voice"));
        Inferred claimants = new Inferred("claimants", TITLE_ORDER);
        return own ? List.of(new Inferred("by", TITLE_ORDER), claimants) : List.of(claimants);
    }

    /** "condemned North Korea … for the launch": who is blamed in the same sentence did what nobody else is said to do. */
    private static List<ActorRef> blamed(Match m, List<Act> sofar) {
        return sofar.reversed().stream()
                .filter(a -> m.sentence().span().contains(a.trigger()) && BLAMING.contains(a.act()))
                .findFirst()
                .filter(a -> a.target().stream()
                        .allMatch(t -> followsAtOnce(a.trigger(), t) || t.rule().equals("counterpart")))
                .map(a -> a.target().stream()
                        .map(t -> new ActorRef(t.code(), t.designation(), t.span(), "blamed-for-it"))
                        .toList())
                .orElse(List.of());
    }

    /** "condemned North Korea": who is named elsewhere in the sentence may be the victim. */
    private static boolean followsAtOnce(Span trigger, ActorRef target) {
        return target.span()
                .map(Span::start)
                .filter(start -> start >= trigger.end() && start - trigger.end() <= " the ".length())
                .isPresent();
    }

    /** What the act is about: its object or clause, as written; when it was is no matter of it. */
    private Optional<Span> about(Resolved resolved, Match m) {
        Sentence s = m.sentence();
        boolean light = LIGHT.contains(m.token().lemma())
                || codebook.words("express").contains(m.token().lemma())
                || codebook.words("restate").contains(m.token().lemma());
        return content(s, m.token()).stream()
                .flatMap(c -> light && m.trigger().contains(c.span()) ? content(s, c).stream() : Stream.of(c))
                .filter(c -> c.index() > m.token().index() && !isTime(resolved, s, c))
                .findFirst()
                .map(s::subtree)
                .map(t -> LEADING.contains(t.getFirst().tag()) && t.size() > 1 ? t.subList(1, t.size()) : t)
                .map(ActCoder::span);
    }

    /** "over the weekend", "in the past week"; but not "for decades of friendship". */
    private static boolean isTime(Resolved resolved, Sentence s, Token preposition) {
        return preposition.is("prep")
                && !MATTER.contains(preposition.lemma())
                && s.children(preposition, "pobj").stream()
                        .filter(noun -> !s.hasChild(noun, "prep"))
                        .anyMatch(noun -> TIMES.contains(noun.lemma())
                                || resolved.mentioned().dates().stream()
                                        .anyMatch(date -> date.span().contains(noun.span())));
    }

    /** Up to the last token that does not only join what follows. */
    private static Span span(List<Token> tokens) {
        Token last = tokens.reversed().stream()
                .filter(t -> !Quote.isJoint(t))
                .findFirst()
                .orElseGet(tokens::getLast);
        return new Span(tokens.getFirst().span().start(), last.span().end());
    }

    private static List<Token> content(Sentence s, Token of) {
        List<Token> content = new ArrayList<>(s.children(of, "dobj", "ccomp", "xcomp", "acl"));
        content.addAll(s.children(of, "prep"));
        return content;
    }

    private static Optional<String> manner(Document document, Match m) {
        return m.sentence().children(m.token(), "advmod").stream()
                .filter(a -> MANNER_TAGS.contains(a.tag())
                        && a.form().toLowerCase(Locale.ROOT).endsWith("ly"))
                .map(a -> document.text().cut(a.span()))
                .findFirst();
    }
}
