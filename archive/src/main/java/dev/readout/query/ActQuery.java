package dev.readout.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Which acts? All that is asked must hold.
 *
 * @param filters what they must be like
 * @param days on which the act may have been
 * @param of the documents that claim it
 * @param background whether acts told as background are among the answers
 * @param negated whether acts said not to have happened are among the answers
 */
public record ActQuery(
        List<Filter> filters, Days days, DocumentQuery of, boolean background, boolean negated, Page page)
        implements Query {
    public ActQuery {
        filters = List.copyOf(filters);
    }

    public sealed interface Filter {}

    /** An actor, by code; what is no code in the archive is taken for words of the texts, whatever their case. */
    public record Actor(Role role, String codeOrWords) implements Filter {}

    /** Of an entry of the codebook, by its name. */
    public record Entry(String name) implements Filter {}

    public record Coded(CodeFilter code) implements Filter {}

    /** About something that these words name, in any case. */
    public record About(String words) implements Filter {}

    /** Whose quote names a mechanism, by the name that the record has for it. */
    public record Names(String mechanism) implements Filter {}

    /** Whose words are of an issue area, by its name in the codebook. */
    public record Within(String area) implements Filter {}

    /** Without any field that is inferred. */
    public record Stated() implements Filter {}

    public record Claimed(Claim by) implements Filter {}

    public enum Role {
        ANY,
        BY,
        TARGET,
        ADDRESSEE
    }

    /** Of acts between two sides of which the one published the document. */
    public enum Claim {
        /** The other side published the same act too: of the same entry, between the same two, on the same days. */
        BOTH_SIDES,
        /** No document of the other side in the archive has it. That is no denial. */
        ONE_SIDE
    }

    /** All that the texts tell as news and as done; see {@link #withBackground} and {@link #withNegated}. */
    public static ActQuery all() {
        return new ActQuery(List.of(), Days.all(), DocumentQuery.all(), false, false, Page.all());
    }

    public ActQuery and(Filter filter) {
        List<Filter> more = new ArrayList<>(filters);
        more.add(filter);
        return new ActQuery(more, days, of, background, negated, page);
    }

    /** With this actor too, in any of the three roles. */
    public ActQuery actor(String codeOrWords) {
        return and(new Actor(Role.ANY, codeOrWords));
    }

    public ActQuery by(String codeOrWords) {
        return and(new Actor(Role.BY, codeOrWords));
    }

    public ActQuery target(String codeOrWords) {
        return and(new Actor(Role.TARGET, codeOrWords));
    }

    public ActQuery addressee(String codeOrWords) {
        return and(new Actor(Role.ADDRESSEE, codeOrWords));
    }

    public ActQuery act(String name) {
        return and(new Entry(name));
    }

    public ActQuery document(String keyOrStart) {
        return of(of.document(keyOrStart));
    }

    public ActQuery issuer(String code) {
        return of(of.issuer(code));
    }

    /** Of these documents, whatever was asked of them before. */
    public ActQuery of(DocumentQuery documents) {
        return new ActQuery(filters, days, documents, background, negated, page);
    }

    public ActQuery during(Days asked) {
        return new ActQuery(filters, asked, of, background, negated, page);
    }

    public ActQuery from(LocalDate day) {
        return during(days.from(day));
    }

    public ActQuery to(LocalDate day) {
        return during(days.to(day));
    }

    /** Acts told as history and standing context too. */
    public ActQuery withBackground() {
        return new ActQuery(filters, days, of, true, negated, page);
    }

    /** Acts too that did not or will not happen. */
    public ActQuery withNegated() {
        return new ActQuery(filters, days, of, background, true, page);
    }

    public ActQuery page(Page asked) {
        return new ActQuery(filters, days, of, background, negated, asked);
    }

    public ActQuery page(int limit, int offset) {
        return page(new Page(limit, offset));
    }
}
