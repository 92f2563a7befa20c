package dev.readout.resolve.engagement;

import dev.readout.codebook.EngagementRules;
import dev.readout.language.Grammar;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.resolve.Engagement.Participant;
import dev.readout.resolve.Mention.Form;
import dev.readout.resolve.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads who took part in an engagement that was told of before: "Present there were A and B", "it was attended by A",
 * "the delegation was led by A", "in her opening address, A said".
 */
public final class AttendanceReader {
    private static final Set<String> ATTENDING = Set.of("attend", "join", "accompany");
    private static final Set<String> LEADING = Set.of("lead", "head");
    private static final Set<String> SPEAKING = Set.of("make", "deliver", "give");
    private static final Set<String> PRESENT = Set.of("present", "attend", "attendance");

    private final EngagementRules rules;

    /** Reads by the words of the codebook. */
    public AttendanceReader(EngagementRules rules) {
        this.rules = rules;
    }

    /**
     * Who a sentence adds to the engagement at hand.
     *
     * @param who at least one
     * @param leading whether they led a delegation, and so stand for the state that was named without a person
     */
    public record Attendance(List<Participant> who, boolean leading) {
        public Attendance {
            who = List.copyOf(who);
        }
    }

    /** The participants that the sentence adds, if it adds any. */
    public Optional<Attendance> find(Scene scene) {
        Sentence s = scene.sentence();
        for (Token t : s.tokens()) {
            Optional<Attendance> found = Grammar.isCopula(t)
                    ? some(present(scene, t), false)
                    : t.isVerb() ? byVerb(scene, t) : some(address(scene, t), false);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** "Speeches were made": from here on, who speaks was there. */
    public boolean opensFloor(Sentence s) {
        return s.tokens().stream()
                .filter(t -> SPEAKING.contains(t.lemma()) && Grammar.isPassive(s, t))
                .anyMatch(t -> s.children(t, "nsubjpass").stream().anyMatch(this::isAddress));
    }

    /** Who speaks in a sentence after that. */
    public List<Participant> speakers(Scene scene) {
        Sentence s = scene.sentence();
        return s.tokens().stream()
                .filter(t -> t.head() < 0 && t.isVerb())
                .flatMap(t -> Grammar.first(s, t, "nsubj").stream())
                .filter(t -> scene.reading(t)
                        .filter(r -> r.form() == Form.PERSON || r.form() == Form.DESCRIPTION)
                        .isPresent())
                .flatMap(t -> scene.participants(t).stream())
                .toList();
    }

    private Optional<Attendance> byVerb(Scene scene, Token verb) {
        Sentence s = scene.sentence();
        boolean leads = LEADING.contains(verb.lemma());
        boolean leadsDelegation = leads
                && Grammar.objects(s, verb).stream().anyMatch(o -> o.lemma().equals("delegation"));
        boolean together = verb.lemma().equals("bring")
                && s.children(verb).stream().anyMatch(c -> c.lemma().equals("together"));
        if (together) {
            return some(gathered(scene, verb), false);
        }
        if (!s.hasChild(verb, "agent")) {
            boolean address = SPEAKING.contains(verb.lemma())
                    && s.children(verb, "dobj").stream().anyMatch(this::isAddress)
                    && Grammar.after(s, verb, Set.of("at", "in")).isEmpty();
            return leadsDelegation
                    ? some(leaders(scene, verb), true)
                    : address ? some(subject(scene, verb), false) : Optional.empty();
        }
        List<Participant> by = new ArrayList<>();
        s.children(verb, "agent").forEach(a -> s.children(a, "pobj").forEach(o -> by.addAll(scene.participants(o))));
        boolean told = !verb.is("acl") && !verb.is("relcl");
        return told && (ATTENDING.contains(verb.lemma()) || leadsDelegation)
                ? some(leads ? by.stream().map(p -> sided(scene, verb, p)).toList() : by, leads)
                : Optional.empty();
    }

    /** "The Norwegian delegation was led by A": A is of its side. */
    private static Participant sided(Scene scene, Token verb, Participant leader) {
        List<String> sides = scene.sentence().children(verb, "nsubjpass").stream()
                .flatMap(t -> scene.reading(t).stream())
                .flatMap(r -> r.codes().stream())
                .toList();
        boolean unsided = leader.name().filter(leader.country()::equals).isPresent();
        return unsided && sides.size() == 1 ? leader.of(sides.getFirst(), "leads-delegation") : leader;
    }

    /** "The event brought together envoys, as well as officials of bodies (A, B)": also those in brackets. */
    private static List<Participant> gathered(Scene scene, Token verb) {
        List<Participant> found = new ArrayList<>();
        Grammar.objects(scene.sentence(), verb).forEach(o -> found.addAll(scene.participants(o)));
        found.removeIf(
                p -> p.name().isEmpty() && p.office().isEmpty() && p.country().contains(" "));
        boolean open = false;
        for (Token t :
                scene.sentence().tokens().subList(verb.index(), scene.sentence().size())) {
            open = t.form().equals("(") || open && !t.form().equals(")");
            if (open) {
                scene.reading(t)
                        .filter(r -> r.form() == Form.NAME && r.head() == t.index())
                        .ifPresent(r -> found.addAll(scene.participants(r)));
            }
        }
        return found;
    }

    /** "A and B led the delegations together with business leaders". */
    private static List<Participant> leaders(Scene scene, Token verb) {
        List<Participant> found = new ArrayList<>(subject(scene, verb));
        Grammar.after(scene.sentence(), verb, Set.of("with", "alongside"))
                .forEach(t -> found.addAll(scene.participants(t)));
        return found;
    }

    private static List<Participant> subject(Scene scene, Token verb) {
        return Grammar.subject(scene.sentence(), verb).map(scene::participants).orElse(List.of());
    }

    /** "In his welcoming address, A noted": whose address it was. */
    private List<Participant> address(Scene scene, Token noun) {
        Sentence s = scene.sentence();
        boolean own = isAddress(noun)
                && noun.is("pobj")
                && s.get(noun.head()).lemma().equals("in")
                && s.hasChild(noun, "poss");
        return own ? Grammar.governor(s, noun).map(v -> subject(scene, v)).orElse(List.of()) : List.of();
    }

    private boolean isAddress(Token noun) {
        return rules.addresses().contains(noun.lemma());
    }

    /** "Present there were A, B and C", "Also present were …": the list behind the verb; the names, where it "includes" some. */
    private static List<Participant> present(Scene scene, Token be) {
        Sentence s = scene.sentence();
        boolean present = s.tokens().subList(0, be.index()).stream()
                .anyMatch(t -> PRESENT.contains(t.lemma().toLowerCase(Locale.ROOT)));
        boolean inverted = present && be.index() <= 8 && be.head() < 0;
        if (!inverted) {
            return List.of();
        }
        int from = s.tokens().stream()
                .filter(t -> t.index() > be.index() && t.lemma().equals("include"))
                .mapToInt(Token::index)
                .findFirst()
                .orElse(be.index());
        Optional<Reading> first = scene.readings().stream()
                .filter(r -> r.from() > from && r.form() != Form.ADJECTIVE && r.form() != Form.PRONOUN)
                .findFirst();
        List<Participant> found = new ArrayList<>();
        first.ifPresent(r -> {
            found.addAll(scene.participants(r));
            Listing.after(scene, r).forEach(n -> found.addAll(scene.participants(n)));
        });
        return found;
    }

    private static Optional<Attendance> some(List<Participant> who, boolean leading) {
        return who.isEmpty() ? Optional.empty() : Optional.of(new Attendance(Scene.distinct(who), leading));
    }
}
