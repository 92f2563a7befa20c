package dev.readout.correct;

import dev.readout.coding.Act;
import dev.readout.coding.ActorRef;
import dev.readout.coding.FactKey;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.resolve.TimeValue;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An act while it is corrected. Other facts are named by their keys, since local ids count anew in each coding. */
final class ActDraft extends Draft {
    private String act;
    private List<ActorRef> by;
    private List<ActorRef> target;
    private List<ActorRef> addressee;
    private boolean negated;
    private Act.Tense tense;
    private boolean background;
    private boolean restated;
    private TimeValue date;
    private List<String> engagement;
    private Optional<Span> about;
    private List<String> respondsTo;
    private List<String> claimants;
    private Optional<String> manner;

    /** @param keys the key of a fact with a local id */
    ActDraft(FactKey key, Act a, Text text, Function<String, Optional<String>> keys) {
        super(key, a.id(), text, a.quote(), a.rule(), a.inferred());
        act = a.act();
        by = a.by();
        target = a.target();
        addressee = a.addressee();
        negated = a.negated();
        tense = a.tense();
        background = a.background();
        restated = a.restated();
        date = a.date();
        engagement = a.engagement().flatMap(keys).stream().toList();
        about = a.about();
        respondsTo = a.respondsTo().flatMap(keys).stream().toList();
        claimants = a.claimants();
        manner = a.manner();
    }

    /** An act of which nothing is known but its words. */
    ActDraft(FactKey key, String id, Text text, Span quote, String rule) {
        super(key, id, text, quote, rule, List.of());
        act = "";
        by = List.of();
        target = List.of();
        addressee = List.of();
        tense = Act.Tense.PAST;
        date = TimeValue.unknown();
        engagement = List.of();
        about = Optional.empty();
        respondsTo = List.of();
        claimants = List.of();
        manner = Optional.empty();
    }

    /** @param ids the local id of a fact with a key; links to facts that are not there are left out */
    Act act(Function<String, Optional<String>> ids) {
        return new Act(
                id,
                act,
                rule,
                by,
                target,
                addressee,
                negated,
                tense,
                background,
                restated,
                date,
                engagement.stream().findFirst().flatMap(ids),
                about,
                key.trigger(),
                quote,
                respondsTo.stream().findFirst().flatMap(ids),
                inferred,
                claimants,
                manner);
    }

    @Override
    String label() {
        return act;
    }

    @Override
    Set<String> fields() {
        return Arrays.stream(ActField.values())
                .map(ActField::field)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    List<String> get(String field) {
        return switch (ActField.get(field)) {
            case ACT -> List.of(act);
            case BY -> codes(by);
            case TARGET -> codes(target);
            case ADDRESSEE -> codes(addressee);
            case NEGATED -> Values.of(negated);
            case TENSE -> Values.of(tense);
            case BACKGROUND -> Values.of(background);
            case RESTATED -> Values.of(restated);
            case DATE -> Values.of(date);
            case ENGAGEMENT -> engagement;
            case ABOUT -> about.map(text::line).map(Values::line).stream().toList();
            case RESPONDS_TO -> respondsTo;
            case MANNER -> manner.map(Values::line).stream().toList();
            case CLAIMANTS -> claimants.stream().map(Values::line).toList();
            case QUOTE -> quoteValue();
        };
    }

    @Override
    void set(String field, List<String> values, String correction) {
        switch (ActField.get(field)) {
            case ACT -> {
                act = Values.one(field, values);
                rule = correction;
            }
            case BY -> by = actors(by, values, correction);
            case TARGET -> target = actors(target, values, correction);
            case ADDRESSEE -> addressee = actors(addressee, values, correction);
            case NEGATED -> negated = Values.flag(field, values);
            case TENSE -> tense = Values.name(field, values, Act.Tense.class);
            case BACKGROUND -> background = Values.flag(field, values);
            case RESTATED -> restated = Values.flag(field, values);
            case DATE -> date = Values.date(field, values);
            case ENGAGEMENT -> engagement = link(field, values);
            case ABOUT -> about = Values.find(field, values).map(words -> find(field, words));
            case RESPONDS_TO -> respondsTo = link(field, values);
            case MANNER -> manner = Values.find(field, values);
            case CLAIMANTS -> claimants = values.stream().map(Values::line).toList();
            case QUOTE -> quote(values);
        }
        told(field, correction);
    }

    /** The other fact is there no longer. */
    void forget(FactKey other) {
        engagement = engagement.contains(other.toString()) ? List.of() : engagement;
        respondsTo = respondsTo.contains(other.toString()) ? List.of() : respondsTo;
    }

    @Override
    boolean recode(Recoding recoding) {
        List<Object> before = List.of(by, target, addressee, claimants);
        by = recoded("by", by, recoding);
        target = recoded("target", target, recoding);
        addressee = recoded("addressee", addressee, recoding);
        claimants = recoding.codes(claimants);
        return !before.equals(List.of(by, target, addressee, claimants));
    }

    private List<ActorRef> recoded(String role, List<ActorRef> actors, Recoding recoding) {
        List<ActorRef> others = recoding.actors(actors);
        if (!others.equals(actors)) {
            tell(Set.of(role), role, recoding.rule());
        }
        return others;
    }

    private static List<String> codes(List<ActorRef> actors) {
        return actors.stream().map(a -> Values.line(a.code())).distinct().toList();
    }

    private List<ActorRef> actors(List<ActorRef> before, List<String> values, String correction) {
        return kept(before, a -> Values.line(a.code()), values, code -> actor(code, correction));
    }

    /** Where the code itself stands in the quote, these are the words; else there are none. */
    private ActorRef actor(String code, String correction) {
        Optional<Span> span = findWords(code).filter(quote::contains);
        return new ActorRef(code, span.map(text::cut).orElse(""), span, correction);
    }

    private List<String> link(String field, List<String> values) {
        Optional<String> other = Values.find(field, values);
        other.filter(k -> k.equals(key.toString())).ifPresent(k -> {
            throw new IllegalArgumentException(field + " is another fact than this one");
        });
        return other.stream().toList();
    }
}
