package dev.readout.query;

import dev.readout.resolve.Engagement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which engagements?
 *
 * @param participants codes or names; an engagement has all of them
 * @param kind what kind
 * @param of the documents that tell of it, by key, start of the key, or issuer; their days of publication are not asked
 * @param from the engagement may have been on this day or later
 * @param to the engagement may have been on this day or earlier
 */
public record EngagementQuery(
        List<String> participants,
        Optional<Engagement.Kind> kind,
        DocumentQuery of,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Page page)
        implements Query {
    public EngagementQuery {
        participants = List.copyOf(participants);
    }

    public static EngagementQuery all() {
        return new EngagementQuery(
                List.of(), Optional.empty(), DocumentQuery.all(), Optional.empty(), Optional.empty(), Page.all());
    }

    /** With this one too. */
    public EngagementQuery participant(String codeOrName) {
        List<String> more = java.util.stream.Stream.concat(
                        participants.stream(), java.util.stream.Stream.of(codeOrName))
                .toList();
        return new EngagementQuery(more, kind, of, from, to, page);
    }

    public EngagementQuery kind(Engagement.Kind which) {
        return new EngagementQuery(participants, Optional.of(which), of, from, to, page);
    }

    public EngagementQuery document(String keyOrStart) {
        return new EngagementQuery(participants, kind, of.document(keyOrStart), from, to, page);
    }

    public EngagementQuery issuer(String code) {
        return new EngagementQuery(participants, kind, of.issuer(code), from, to, page);
    }

    /** Of these documents, whatever was asked of them before. */
    public EngagementQuery of(DocumentQuery documents) {
        return new EngagementQuery(participants, kind, documents, from, to, page);
    }

    public EngagementQuery from(LocalDate day) {
        return new EngagementQuery(participants, kind, of, Optional.of(day), to, page);
    }

    public EngagementQuery to(LocalDate day) {
        return new EngagementQuery(participants, kind, of, from, Optional.of(day), page);
    }

    public EngagementQuery page(int limit, int offset) {
        return new EngagementQuery(participants, kind, of, from, to, new Page(limit, offset));
    }
}
