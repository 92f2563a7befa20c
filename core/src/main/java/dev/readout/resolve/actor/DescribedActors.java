package dev.readout.resolve.actor;

import dev.readout.codebook.ActorSectors;
import dev.readout.codebook.ActorSectors.Sector;
import dev.readout.codebook.ActorWords;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.resolve.Actor;
import dev.readout.resolve.BySentence;
import dev.readout.resolve.Mention.Form;
import dev.readout.resolve.Reading;
import dev.readout.resolve.Resolved;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The last resort: reads who acts or is acted on where nothing else said who it is. A noun for people or bodies
 * ("several ministers", "gunmen") is somebody described, a name that no register holds is somebody unresolved, both in
 * the words as written. It comes after references and engagements, so that it takes part in neither. Thread-safe.
 */
public final class DescribedActors {
    /**
     * Where a noun stands for somebody; a noun that leads another one ("police reform") does not, nor one that says
     * what somebody is ("Marn, a resident").
     */
    private static final Set<String> STANDING = Set.of("nsubj", "nsubjpass", "dobj", "pobj", "poss", "conj", "dative");
    /** Where a name that nobody knows may stand for somebody: its owner may as well be a thing. */
    private static final Set<String> ACTING = Set.of("nsubj", "poss");

    private static final Set<String> LEADING = Set.of("compound", "amod", "nmod", "nummod", "num", "hyph");
    private static final Set<String> OWNED = Set.of("of", "from");
    private static final int LONGEST_NAME = 6;
    /** Longer words in capitals are datelines and titles, not acronyms. */
    private static final int LONGEST_ACRONYM = 4;

    private final ActorSectors sectors;
    private final ActorWords words;

    public DescribedActors(ActorSectors sectors, ActorWords words) {
        this.sectors = sectors;
        this.words = words;
    }

    /** The same, with a reading for each description and unknown name that no other reading covers. */
    public Resolved complete(Resolved resolved) {
        Text text = resolved.mentioned().text().document().text();
        List<Reading> all = new ArrayList<>(resolved.readings());
        Optional<String> only = onlyState(resolved);
        BySentence<Reading> read = new BySentence<>(resolved.readings(), Reading::sentence);
        for (Sentence s : resolved.mentioned().text().sentences()) {
            List<Reading> taken = read.in(s.index());
            for (Token noun : s.tokens()) {
                // In an issuer's text a bare title ("the President") points to one of its own cast, not to anybody.
                boolean title = noun.isProper()
                        && sectors.isHead(noun.form())
                        && !resolved.issuers().isEmpty();
                if (noun.isNoun() && !title && isFree(taken, noun)) {
                    described(text, s, noun, taken, only)
                            .or(() -> unresolved(text, s, noun, taken))
                            .ifPresent(all::add);
                }
            }
        }
        all.sort(Comparator.comparingInt(Reading::sentence).thenComparingInt(Reading::from));
        return new Resolved(resolved.mentioned(), all, resolved.engagements(), resolved.issuers(), resolved.voices());
    }

    private static boolean isFree(List<Reading> taken, Token token) {
        for (Reading reading : taken) {
            if (reading.covers(token.index())) {
                return false;
            }
        }
        return true;
    }

    private Optional<Reading> described(Text text, Sentence s, Token noun, List<Reading> taken, Optional<String> only) {
        if (!sectors.isHead(noun.form()) || !STANDING.contains(noun.relation()) || isSpeakers(s, noun)) {
            return Optional.empty();
        }
        int from = start(s, noun, taken);
        List<String> phrase = s.tokens().subList(from, noun.index() + 1).stream()
                .map(Token::form)
                .toList();
        return sectors.find(phrase)
                .filter(sector -> !sector.actsForState() || !isOwned(s, noun, taken))
                .map(sector -> reading(text, s, from, noun, sector, whole(s, from, noun, taken), only));
    }

    /** The issuer, where its text names no other state: "the regulators" are then its own. */
    private static Optional<String> onlyState(Resolved resolved) {
        boolean alone = resolved.issuers().size() == 1
                && resolved.readings().stream()
                        .flatMap(r -> r.actors().stream())
                        .filter(a -> a instanceof Actor.State
                                || a instanceof Actor.Person p
                                        && p.affiliation().isPresent())
                        .allMatch(a -> resolved.issuers().contains(a.code()));
        return alone ? Optional.of(resolved.issuers().getFirst()) : Optional.empty();
    }

    /** "our citizens" are the speaker's own. */
    private static boolean isSpeakers(Sentence s, Token noun) {
        return s.children(noun, "poss").stream()
                .anyMatch(c -> c.lemma().equals("our") || c.lemma().equals("we"));
    }

    /** A state's or another's own: whose it is says more than what it is. */
    private static boolean isOwned(Sentence s, Token noun, List<Reading> taken) {
        return s.children(noun).stream()
                .filter(c -> c.is("poss") || LEADING.contains(c.relation()) || OWNED.contains(c.lemma()))
                .flatMap(c -> s.subtree(c).stream())
                .anyMatch(t -> !isFree(taken, t));
    }

    /** With the state that they are from: "a Polish journalist", "fishermen from Malta" act for no state, and are not just anybody. */
    private static Span whole(Sentence s, int from, Token noun, List<Reading> taken) {
        int start = taken.stream()
                .filter(r -> r.to() == from && r.form() == Form.ADJECTIVE)
                .mapToInt(Reading::from)
                .findFirst()
                .orElse(from);
        int next = noun.index() + 1;
        boolean owned = next < s.size() && OWNED.contains(s.get(next).lemma());
        int end = taken.stream()
                .filter(r -> owned && r.from() == next + 1)
                .mapToInt(Reading::to)
                .findFirst()
                .orElse(next);
        return new Span(s.get(start).span().start(), s.get(end - 1).span().end());
    }

    private static Reading reading(
            Text text, Sentence s, int from, Token noun, Sector sector, Span span, Optional<String> only) {
        String written = text.line(span);
        Optional<String> state = only.filter(o -> sector.actsForState());
        Actor actor = new Actor.Described(written, state, Optional.of(sector.code()));
        return new Reading(
                s.index(),
                from,
                noun.index() + 1,
                noun.index(),
                span,
                List.of(actor),
                Form.DESCRIBED,
                state.isPresent() ? "organ-of-issuer" : "described-by-noun");
    }

    /** Leftwards over the words that lead the noun and belong to no other reading. */
    private static int start(Sentence s, Token noun, List<Reading> taken) {
        int from = noun.index();
        while (from > 0) {
            Token before = s.get(from - 1);
            boolean leads =
                    before.head() >= from - 1 && before.head() <= noun.index() && LEADING.contains(before.relation());
            if (!leads || !isFree(taken, before)) {
                break;
            }
            from--;
        }
        return from;
    }

    /** "Marn accused …": a name in no register, with no office beside it, where it acts. */
    private Optional<Reading> unresolved(Text text, Sentence s, Token noun, List<Reading> taken) {
        boolean agent =
                noun.is("pobj") && noun.head() >= 0 && s.get(noun.head()).is("agent");
        boolean acts = ACTING.contains(noun.relation()) || agent;
        if (!acts || !isName(noun) || s.children(noun).stream().anyMatch(c -> !isFree(taken, c))) {
            return Optional.empty();
        }
        int from = start(s, noun, taken);
        while (from < noun.index() && !s.get(from).isProper()) {
            from++;
        }
        if (noun.index() - from >= LONGEST_NAME) {
            return Optional.empty();
        }
        Span span = new Span(s.get(from).span().start(), noun.span().end());
        Actor actor = new Actor.Unresolved(text.line(span));
        return Optional.of(new Reading(
                s.index(), from, noun.index() + 1, noun.index(), span, List.of(actor), Form.DESCRIBED, "unknown-name"));
    }

    /** One of a kind: not "Heads of State", not "the Plan", not the dateline "KESTRAL (Agency)". */
    private boolean isName(Token noun) {
        String form = noun.form();
        boolean shout = form.length() > LONGEST_ACRONYM && form.equals(form.toUpperCase(Locale.ROOT));
        return noun.tag().equals("NNP")
                && Character.isUpperCase(form.codePointAt(0))
                && !shout
                && !sectors.isHead(form)
                && !words.is(ActorWords.Kind.NOT_NAMES, form)
                && !words.is(ActorWords.Kind.EVENTS, form)
                && !words.is(ActorWords.Kind.PLACES, form);
    }
}
