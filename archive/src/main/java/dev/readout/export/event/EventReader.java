package dev.readout.export.event;

import dev.readout.codebook.DataFiles;
import dev.readout.codebook.Gazetteer;
import dev.readout.coding.Act;
import dev.readout.coding.Crossing;
import dev.readout.coding.Crosswalk;
import dev.readout.query.ActRow;
import dev.readout.query.DocumentFacts;
import dev.readout.query.EngagementRow;
import dev.readout.resolve.Engagement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the events of other schemes out of what a document says, by the crosswalk. A pure function; thread-safe. */
public final class EventReader {
    private final Crosswalk crosswalk;
    private final PartyReader parties;
    private final SidesFinder sides;
    private final Locator locator;

    /** @throws dev.readout.codebook.DataException where a file breaks the schema */
    public EventReader(DataFiles data) {
        crosswalk = Crosswalk.load(data);
        parties = new PartyReader(data, Gazetteer.read(data));
        sides = new SidesFinder(parties);
        locator = new Locator(data);
    }

    public boolean isState(String code) {
        return parties.isState(code);
    }

    /** Where an engagement was. */
    public Location where(Engagement engagement) {
        return locator.of(engagement);
    }

    /** The usual name of a state or body; the code itself of all others. */
    public String name(String code) {
        return parties.name(code);
    }

    /** Engagements first, then the acts that are not part of one of them, each in the order of the text. */
    public List<Event> events(DocumentFacts facts) {
        List<Act> acts = facts.acts().stream().map(ActRow::act).toList();
        List<Event> events = new ArrayList<>();
        for (EngagementRow row : facts.engagements()) {
            crosswalk.find(row.engagement(), acts, facts.text()).ifPresent(c -> events.add(event(row, c)));
        }
        for (ActRow row : facts.acts()) {
            if (!Crosswalk.isInEngagement(row.act())) {
                crosswalk
                        .find(row.act(), row.trigger(), row.about().orElse(""), row.quote())
                        .ifPresent(c -> events.add(event(facts, row, c)));
            }
        }
        return events;
    }

    private Event event(EngagementRow row, Crossing crossing) {
        return new Event(
                row.source(),
                row.key(),
                crossing,
                sides.of(row.engagement(), crossing),
                row.engagement().when(),
                found(row.engagement()),
                row.trigger(),
                row.quote(),
                row.engagement().quote());
    }

    private Event event(DocumentFacts facts, ActRow row, Crossing crossing) {
        return new Event(
                row.source(),
                row.key(),
                crossing,
                sides.of(row.act(), crossing),
                row.act().date(),
                occasion(facts, row.act()).flatMap(this::found),
                row.trigger(),
                row.quote(),
                row.act().quote());
    }

    /** What is said and done at a meeting is said and done where it was held; what is only announced is not. */
    private static Optional<Engagement> occasion(DocumentFacts facts, Act act) {
        return facts.engagements().stream()
                .map(EngagementRow::engagement)
                .filter(e -> act.engagement().filter(e.id()::equals).isPresent())
                .filter(e -> e.status() == Engagement.Status.HELD && act.tense() != Act.Tense.FUTURE)
                .findFirst();
    }

    private Optional<Location> found(Engagement engagement) {
        return Optional.of(where(engagement)).filter(l -> !l.isEmpty());
    }
}
