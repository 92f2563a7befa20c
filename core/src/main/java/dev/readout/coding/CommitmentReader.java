package dev.readout.coding;

import dev.readout.codebook.CommitmentWords;
import dev.readout.document.Span;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.resolve.Mention.Form;
import dev.readout.resolve.Resolved;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what the acts of a text commit to: undertaking, deadline, condition and strength, as stated. Thread-safe. */
public final class CommitmentReader {
    /** Whoever is their object is helped by it; "to hold Arn to account" is not for Arn. */
    private static final Set<String> HELPING = Set.of(
            "support", "help", "assist", "provide", "give", "grant", "send", "arm", "train", "equip", "protect",
            "defend", "supply");

    private static final Set<String> RECEIVING = Set.of("to", "for", "with");

    private final CommitmentWords words;

    public CommitmentReader(CommitmentWords words) {
        this.words = words;
    }

    /** One for each act that commits, in their order; what is history, or denied, commits to nothing. */
    public List<Commitment> read(Resolved resolved, List<Act> acts) {
        Cast cast = new Cast(resolved);
        List<Sentence> sentences = resolved.mentioned().text().sentences();
        List<Commitment> all = new ArrayList<>();
        for (Act act : acts) {
            if (Commitment.isMadeBy(act)) {
                sentences.stream()
                        .filter(s -> s.span().contains(act.trigger()))
                        .findFirst()
                        .flatMap(s -> commitment(resolved, cast, s, act, acts))
                        .ifPresent(all::add);
            }
        }
        return List.copyOf(all);
    }

    private Optional<Commitment> commitment(Resolved resolved, Cast cast, Sentence s, Act act, List<Act> acts) {
        Set<Integer> others = acts.stream()
                .filter(a -> a != act
                        && s.span().contains(a.trigger())
                        && !a.trigger().overlaps(act.trigger()))
                .map(a -> Undertaking.head(s, a.trigger()).index())
                .collect(Collectors.toSet());
        Undertaking undertaking = new Undertaking(words, s, act.trigger(), others);
        List<Token> clause = undertaking.clause();
        Optional<Commitment.Deadline> deadline =
                new DeadlineReader(words, resolved).find(s, Undertaking.head(s, act.trigger()), clause);
        ConditionReader conditions = new ConditionReader(words);
        Optional<Span> condition = conditions.find(s, clause);
        if (conditions.holds(s, act.trigger())) {
            return Optional.empty(); // "if they are ready to sign" says of nobody that he is
        }
        List<Span> apart = new ArrayList<>();
        deadline.map(Commitment.Deadline::span).ifPresent(apart::add);
        condition.ifPresent(apart::add);
        List<Token> said = undertaking.tokens(apart);
        Set<String> own = act.by().stream().map(ActorRef::code).collect(Collectors.toSet());
        return Optional.of(new Commitment(
                act.id(),
                said.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                said.getFirst().span().union(said.getLast().span())),
                recipients(cast, s, said, own),
                deadline,
                condition,
                strength(s, act),
                new ContentWords(cast, s, own, words.general())
                        .of(said.stream()
                                .filter(t -> apart.stream().noneMatch(span -> span.contains(t.span())))
                                .toList())));
    }

    /** The rung of the weakest word of the trigger or its modal; where no word tells, that of the act. */
    private String strength(Sentence s, Act act) {
        Token head = Undertaking.head(s, act.trigger());
        List<String> told = new ArrayList<>();
        boolean signed = act.act().equals("sign"); // the instrument is no weaker word
        s.tokens().stream()
                .filter(t -> act.trigger().contains(t.span()) && (t == head || !signed))
                .forEach(t -> told.add(t.lemma()));
        if (Undertaking.isAhead(s, head)) {
            told.add("will");
            s.children(head, "xcomp").forEach(x -> told.add(x.lemma()));
        }
        return told.stream()
                .flatMap(word -> words.findRung(word).stream())
                .min((one, other) -> Integer.compare(words.level(one), words.level(other)))
                .orElse(act.act());
    }

    /** "help Kenya to build", "20 million for schools in Kenya": who is named, but for those who undertake it. */
    private static List<ActorRef> recipients(Cast cast, Sentence s, List<Token> said, Set<String> own) {
        Map<String, ActorRef> found = new LinkedHashMap<>();
        for (Token t : said) {
            boolean object = t.is("dative")
                    || t.is("dobj") && HELPING.contains(s.get(t.head()).lemma())
                    || t.is("pobj") && isReceiving(s, t);
            if (object && isNamed(cast, s, t)) {
                cast.heads(s, t).stream()
                        .filter(a -> !own.contains(a.code()))
                        .forEach(a -> found.putIfAbsent(a.code(), a));
            }
        }
        return List.copyOf(found.values());
    }

    /** "for schools in Kenya" is for Kenya: a school is nobody whom a code tells. */
    private static boolean isNamed(Cast cast, Sentence s, Token t) {
        return cast.reading(s, t)
                .filter(r -> r.form() != Form.DESCRIBED && r.form() != Form.DESCRIPTION)
                .isPresent();
    }

    private static boolean isReceiving(Sentence s, Token object) {
        return object.head() >= 0
                && RECEIVING.contains(s.get(object.head()).lemma().toLowerCase(Locale.ROOT));
    }
}
