package dev.readout.desk;

import dev.readout.codebook.ActRule;
import dev.readout.codebook.ActRule.Slot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A rule in plain English. */
public final class RuleText {
    private static final int SHOWN = 12;

    private RuleText() {}

    public static String of(ActRule rule) {
        return String.join("; ", parts(rule));
    }

    /** What it asks for, one condition each. */
    public static List<String> parts(ActRule rule) {
        List<String> parts = new ArrayList<>();
        parts.add(anchor(rule.anchor()) + words(rule.lemmas()));
        add(parts, rule.object(), "its object being ");
        add(parts, rule.notObject(), "its object not being ");
        add(parts, rule.with(), "beside ");
        add(parts, rule.prepositions(), "followed by ");
        add(parts, rule.prepObject(), "and then by ");
        add(parts, rule.complement(), "with the complement ");
        add(parts, rule.modals(), "after ");
        add(parts, rule.governors(), "governed by ");
        rule.clause().map(RuleText::clause).ifPresent(parts::add);
        rule.actorObject().ifPresent(b -> parts.add(b ? "done to an actor" : "done to no actor"));
        switch (rule.subject()) {
            case ANY -> {}
            case ACTOR -> parts.add("an actor being the subject");
            case OTHER -> parts.add("another than the issuer being the subject");
        }
        add(parts, rule.subjectNoun(), "its subject being ");
        flags(rule, parts);
        if (!rule.target().isEmpty()) {
            parts.add("its target is looked for in " + slots(rule.target()));
        }
        return parts;
    }

    private static String anchor(ActRule.Anchor anchor) {
        return switch (anchor) {
            case VERB -> "the verb ";
            case NOUN -> "the noun ";
            case ADJECTIVE -> "the adjective ";
        };
    }

    private static void flags(ActRule rule, List<String> parts) {
        rule.joint().ifPresent(act -> parts.add("done by two sides it is " + act));
        if (rule.ofSubject()) {
            parts.add("the speaker says it of the subject");
        }
        if (rule.experiencer()) {
            parts.add("in the passive, of the one who feels or does it");
        }
        if (rule.negated()) {
            parts.add("with a negation");
        }
        if (rule.carrier()) {
            parts.add("unless another act stands inside, which is coded then");
        }
        if (rule.restated()) {
            parts.add("marks a repetition");
        }
    }

    private static void add(List<String> parts, Collection<String> words, String before) {
        if (!words.isEmpty()) {
            parts.add(before + words(words));
        }
    }

    private static String words(Collection<String> words) {
        List<String> sorted = words.stream().sorted().toList();
        String shown = sorted.stream().limit(SHOWN).map(w -> "“" + w + "”").collect(Collectors.joining(", "));
        int more = sorted.size() - SHOWN;
        return more > 0 ? shown + " and " + more + " more" : shown;
    }

    private static String clause(ActRule.Clause clause) {
        return switch (clause) {
            case THAT -> "with a clause (“that …”)";
            case TO -> "with an infinitive (“to …”)";
            case ING -> "with a gerund (“…ing”)";
        };
    }

    private static String slots(List<Slot> slots) {
        return slots.stream().map(RuleText::slot).collect(Collectors.joining(", then "));
    }

    private static String slot(Slot slot) {
        return switch (slot) {
            case OBJECT -> "the object";
            case OWNER -> "the owner of the object";
            case CONTENT -> "anything in the object";
            case CLAUSE_SUBJECT -> "the subject of the clause";
            case UNDERGOER -> "the subject, who undergoes it";
            case COUNTERPART -> "the other side of the engagement";
            case TO, FOR, ON, WITH, AGAINST, FROM, OF, BY, AT ->
                "“" + slot.name().toLowerCase(Locale.ROOT) + " …”";
        };
    }
}
