package dev.readout.query;

import dev.readout.resolve.Engagement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Which engagements? All that is asked must hold.
 *
 * @param filters what they must be like
 * @param days on which the engagement may have been
 * @param of the documents that tell of it
 */
public record EngagementQuery(List<Filter> filters, Days days, DocumentQuery of, Page page) implements Query {
    public EngagementQuery {
        filters = List.copyOf(filters);
    }

    public sealed interface Filter {}

    /** Who took part, by code; what is no code in the archive is taken for a name, whatever its case. */
    public record Participant(String codeOrName) implements Filter {}

    public record OfKind(Engagement.Kind kind) implements Filter {}

    public record OfStatus(Engagement.Status status) implements Filter {}

    public record Coded(CodeFilter code) implements Filter {}

    /**
     * Somebody of this level, or of a higher, took part.
     *
     * @param level on the ladder of ranks: 1 is the highest
     */
    public record Ranked(int level) implements Filter {}

    /** Where it was: the code of a country, or words of the city or the place, in any case. */
    public record At(String countryOrWords) implements Filter {}

    /** On a topic that these words name, in any case. */
    public record On(String words) implements Filter {}

    /** Where it was for one who took part. */
    public record Placed(Mode mode, String participant) implements Filter {}

    /** Whose quote names a mechanism, by the name that the record has for it. */
    public record Names(String mechanism) implements Filter {}

    /** Whose words are of an issue area, by its name in the codebook. */
    public record Within(String area) implements Filter {}

    /** Without any field that is inferred. */
    public record Stated() implements Filter {}

    /** Of an event that several documents tell of. */
    public record Joined() implements Filter {}

    public enum Mode {
        /** In the country of the one who is asked about. */
        HOST,
        /** In the country of another who took part. */
        VISIT,
        /** In a country of none who took part. */
        NEUTRAL,
        CALL
    }

    public static EngagementQuery all() {
        return new EngagementQuery(List.of(), Days.all(), DocumentQuery.all(), Page.all());
    }

    public EngagementQuery and(Filter filter) {
        List<Filter> more = new ArrayList<>(filters);
        more.add(filter);
        return new EngagementQuery(more, days, of, page);
    }

    /** With this one too. */
    public EngagementQuery participant(String codeOrName) {
        return and(new Participant(codeOrName));
    }

    public EngagementQuery kind(Engagement.Kind which) {
        return and(new OfKind(which));
    }

    public EngagementQuery document(String keyOrStart) {
        return of(of.document(keyOrStart));
    }

    public EngagementQuery issuer(String code) {
        return of(of.issuer(code));
    }

    /** Of these documents, whatever was asked of them before. */
    public EngagementQuery of(DocumentQuery documents) {
        return new EngagementQuery(filters, days, documents, page);
    }

    public EngagementQuery during(Days asked) {
        return new EngagementQuery(filters, asked, of, page);
    }

    public EngagementQuery from(LocalDate day) {
        return during(days.from(day));
    }

    public EngagementQuery to(LocalDate day) {
        return during(days.to(day));
    }

    public EngagementQuery page(Page asked) {
        return new EngagementQuery(filters, days, of, asked);
    }

    public EngagementQuery page(int limit, int offset) {
        return page(new Page(limit, offset));
    }
}
