package dev.readout.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which acts? Every condition given must hold.
 *
 * @param actors who takes part, in which role
 * @param act name of the codebook entry
 * @param of the documents that claim it, by key, start of the key, or issuer; their days of publication are not asked
 * @param from the act may have been on this day or later
 * @param to the act may have been on this day or earlier
 * @param background whether acts told as background are among the answers
 * @param negated whether acts said not to have happened are among the answers
 */
public record ActQuery(
        List<ActorFilter> actors,
        Optional<String> act,
        DocumentQuery of,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        boolean background,
        boolean negated,
        Page page)
        implements Query {
    public ActQuery {
        actors = List.copyOf(actors);
    }

    /** An actor, by code or by the words of the text, whatever their case. */
    public record ActorFilter(Role role, String codeOrWords) {}

    public enum Role {
        ANY,
        BY,
        TARGET,
        ADDRESSEE
    }

    public static ActQuery all() {
        return new ActQuery(
                List.of(),
                Optional.empty(),
                DocumentQuery.all(),
                Optional.empty(),
                Optional.empty(),
                true,
                true,
                Page.all());
    }

    /** With this actor too, in any of the three roles. */
    public ActQuery actor(String codeOrWords) {
        return actor(Role.ANY, codeOrWords);
    }

    public ActQuery by(String codeOrWords) {
        return actor(Role.BY, codeOrWords);
    }

    public ActQuery target(String codeOrWords) {
        return actor(Role.TARGET, codeOrWords);
    }

    public ActQuery addressee(String codeOrWords) {
        return actor(Role.ADDRESSEE, codeOrWords);
    }

    public ActQuery actor(Role role, String codeOrWords) {
        List<ActorFilter> more = Stream.concat(actors.stream(), Stream.of(new ActorFilter(role, codeOrWords)))
                .toList();
        return new ActQuery(more, act, of, from, to, background, negated, page);
    }

    public ActQuery act(String name) {
        return new ActQuery(actors, Optional.of(name), of, from, to, background, negated, page);
    }

    public ActQuery document(String keyOrStart) {
        return new ActQuery(actors, act, of.document(keyOrStart), from, to, background, negated, page);
    }

    public ActQuery issuer(String code) {
        return new ActQuery(actors, act, of.issuer(code), from, to, background, negated, page);
    }

    /** Of these documents, whatever was asked of them before. */
    public ActQuery of(DocumentQuery documents) {
        return new ActQuery(actors, act, documents, from, to, background, negated, page);
    }

    public ActQuery from(LocalDate day) {
        return new ActQuery(actors, act, of, Optional.of(day), to, background, negated, page);
    }

    public ActQuery to(LocalDate day) {
        return new ActQuery(actors, act, of, from, Optional.of(day), background, negated, page);
    }

    public ActQuery withoutBackground() {
        return new ActQuery(actors, act, of, from, to, false, negated, page);
    }

    public ActQuery withoutNegated() {
        return new ActQuery(actors, act, of, from, to, background, false, page);
    }

    public ActQuery page(int limit, int offset) {
        return new ActQuery(actors, act, of, from, to, background, negated, new Page(limit, offset));
    }
}
