package dev.readout.resolve.actor;

import dev.readout.codebook.Gazetteer;
import dev.readout.codebook.Officials;
import dev.readout.document.Known;
import dev.readout.document.Text;
import dev.readout.language.AnalyzedText;
import dev.readout.language.Sentence;
import dev.readout.resolve.Mention;
import dev.readout.resolve.Mention.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds every actor that a text names explicitly. Thread-safe. */
public final class ActorFinder {
    private static final Comparator<Found> STRONGEST_FIRST = Comparator.comparingInt((Found f) -> rank(f))
            .thenComparing(Comparator.comparingInt(Found::length).reversed())
            .thenComparingInt(Found::from);
    private final NameIndex index;
    /** For issuers whose texts use words of their own. */
    private final Map<String, NameIndex> own = new HashMap<>();

    private final NameReader names;
    private final PersonPattern persons;
    private final NamePattern registered;
    private final OrganisationPattern organisations;
    private final DescriptionPattern descriptions;
    private final GluedNames glued;
    private final OfficeOwners owners;
    private final DescribedNames described;

    public ActorFinder(Gazetteer gazetteer) {
        this(gazetteer, Officials.none());
    }

    /** @param officials whom to ask of a person's side where the text and the register of actors tell nothing */
    public ActorFinder(Gazetteer gazetteer, Officials officials) {
        index = new NameIndex(gazetteer);
        gazetteer.states().stream()
                .filter(s -> !s.ownAdjectives().isEmpty())
                .forEach(s -> own.put(s.code(), new NameIndex(gazetteer, s.code())));
        names = new NameReader(gazetteer.officeWords(), gazetteer.actorWords());
        OfficeReader offices = new OfficeReader(gazetteer.officeWords());
        persons = new PersonPattern(gazetteer, officials, offices, names);
        registered = new NamePattern(gazetteer.actorWords());
        organisations = new OrganisationPattern(gazetteer.actorWords());
        descriptions = new DescriptionPattern(gazetteer.actorWords(), offices);
        glued = new GluedNames(gazetteer, offices);
        owners = new OfficeOwners(gazetteer);
        described = new DescribedNames(gazetteer.actorWords(), names);
    }

    /**
     * The explicit actors in the order of the text. They do not overlap: named persons come before all else, then the
     * longest.
     */
    public List<Mention> find(AnalyzedText text) {
        Text characters = text.document().text();
        NameIndex index = text.document()
                .metadata()
                .issuer()
                .map(i -> own.getOrDefault(i.value(), this.index))
                .orElse(this.index);
        Optional<LocalDate> day = text.document().metadata().published().map(Known::value);
        List<Reading> readings = new ArrayList<>();
        List<List<Found>> named = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            Reading reading = new Reading(characters, sentence, index, day);
            readings.add(reading);
            named.add(persons.find(reading));
        }
        owners.complete(named);
        NamesElsewhere elsewhere =
                new NamesElsewhere(names, named.stream().flatMap(List::stream).toList());
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            List<Found> found = new ArrayList<>(named.get(i));
            found.addAll(elsewhere.find(reading));
            found.addAll(glued.find(reading, characters));
            found.addAll(described.find(reading));
            found.addAll(registered.find(reading));
            List<Found> bodies = organisations.find(reading);
            found.addAll(bodies);
            found.addAll(descriptions.find(reading, bodies));
            settle(found).forEach(f -> mentions.add(f.mention(reading)));
        }
        return List.copyOf(mentions);
    }

    private static List<Found> settle(List<Found> found) {
        found.sort(STRONGEST_FIRST);
        List<Found> kept = new ArrayList<>();
        for (Found next : found) {
            if (kept.stream().noneMatch(next::overlaps)) {
                kept.add(next);
            }
        }
        kept.sort(Comparator.comparingInt(Found::from));
        return kept;
    }

    private static int rank(Found found) {
        if (found.form() != Form.PERSON) {
            return 3;
        }
        return found.part().isPresent() ? 0 : found.rule().equals("named-elsewhere") ? 2 : 1;
    }
}
