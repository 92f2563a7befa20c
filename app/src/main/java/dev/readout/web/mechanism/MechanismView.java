package dev.readout.web.mechanism;

import dev.readout.query.MechanismCount;
import dev.readout.web.frame.Feed;
import java.util.List;

/**
 * One mechanism.
 *
 * @param names others that the register has
 * @param members codes, from the register
 * @param editions with the documents that name them; one without a number for those that tell none
 * @param engagements whose words name it, the newest
 * @param acts whose words name it, the newest
 * @param search the address of all documents with its name
 * @param allActs the address of the rest
 */
public record MechanismView(
        String name,
        String kind,
        List<String> names,
        List<String> members,
        List<MechanismCount> editions,
        List<Told> engagements,
        List<Told> acts,
        String search,
        List<Feed> feeds) {
    public MechanismView {
        names = List.copyOf(names);
        members = List.copyOf(members);
        editions = List.copyOf(editions);
        engagements = List.copyOf(engagements);
        acts = List.copyOf(acts);
        feeds = List.copyOf(feeds);
    }

    /** How many documents name it. */
    public long documents() {
        return editions.stream().mapToLong(MechanismCount::documents).sum();
    }

    /**
     * Something that was told.
     *
     * @param kind of term, {@code kind} or {@code act}
     * @param what it is, in small letters
     * @param who codes of those who took part or acted
     * @param whom codes of the targets
     */
    public record Told(
            String kind, String what, String date, List<String> who, List<String> whom, String quote, String address) {}
}
