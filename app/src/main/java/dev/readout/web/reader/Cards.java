package dev.readout.web.reader;

import dev.readout.codebook.ActCodebook;
import dev.readout.coding.Act;
import dev.readout.coding.ActorRef;
import dev.readout.coding.Coded;
import dev.readout.document.Text;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.Engagement.Inferred;
import dev.readout.resolve.Engagement.Participant;
import dev.readout.web.reader.Card.Given;
import dev.readout.web.reader.Card.Present;
import dev.readout.web.reader.Card.Told;
import dev.readout.web.reader.Card.Who;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the records of a document ready to be shown. */
record Cards(Text text, ActCodebook codebook) {
    private static final List<String> DATES = List.of("date", "start", "end", "year", "month", "day");
    private static final List<String> PLACES = List.of("place", "city", "country");

    List<Card.OfEngagement> engagements(Coded coded) {
        return coded.engagements().stream().map(this::card).toList();
    }

    List<Card.OfAct> acts(Coded coded) {
        return coded.acts().stream().map(this::card).toList();
    }

    private Card.OfEngagement card(Engagement e) {
        String inferred = inferred(e.inferred(), DATES);
        String place = String.join(
                ", ",
                Stream.of(e.place(), e.city(), e.country())
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList());
        return new Card.OfEngagement(
                e.id(),
                lower(e.kind()),
                lower(e.status()),
                told(e.when().start(), inferred),
                told(e.when().end(), inferred),
                told(Optional.of(place).filter(p -> !p.isEmpty()), inferred(e.inferred(), PLACES)),
                e.participants().stream().map(Cards::present).toList(),
                e.topics().stream().map(Engagement.Topic::words).toList(),
                text.cut(e.quote()),
                e.rule(),
                given(e.inferred()));
    }

    private static Present present(Participant p) {
        String shown = p.name().or(p::office).orElse(p.country());
        return new Present(shown, p.country(), p.office().filter(o -> p.name().isPresent()), p.rule());
    }

    private Card.OfAct card(Act a) {
        String inferred = inferred(a.inferred(), DATES);
        return new Card.OfAct(
                a.id(),
                a.act(),
                a.negated(),
                signs(a),
                who(a.by()),
                who(a.target()),
                who(a.addressee()),
                told(a.date().start(), inferred),
                told(a.date().end(), inferred),
                a.about().map(text::cut),
                a.manner(),
                a.engagement(),
                a.respondsTo(),
                text.cut(a.quote()),
                a.rule(),
                codebook.find(a.act()),
                given(a.inferred()));
    }

    private static List<String> signs(Act a) {
        return Stream.of(
                        a.tense() == Act.Tense.FUTURE ? "future" : "",
                        a.restated() ? "restated" : "",
                        a.background() ? "background" : "")
                .filter(sign -> !sign.isEmpty())
                .toList();
    }

    private static List<Who> who(List<ActorRef> refs) {
        return refs.stream().map(Cards::who).toList();
    }

    private static Who who(ActorRef r) {
        boolean inferred = r.span().isEmpty();
        String of = r.sector().map(s -> "; sector " + s).orElse("")
                + (r.states().isEmpty() ? "" : "; of " + String.join(", ", r.states()));
        return new Who(r.code(), (inferred ? "" : "“" + r.designation() + "” · ") + r.rule() + of, inferred);
    }

    private static Optional<Told> told(Optional<String> value, String inferredBy) {
        return value.map(v -> new Told(v, inferredBy));
    }

    private static String inferred(List<Inferred> inferred, List<String> fields) {
        return String.join(
                ", ",
                inferred.stream()
                        .filter(i -> fields.contains(i.field()))
                        .map(i -> i.field() + ": " + i.rule())
                        .distinct()
                        .toList());
    }

    /** What a person gave names the correction as its rule. */
    private static List<Given> given(List<Inferred> inferred) {
        return inferred.stream()
                .filter(i -> i.rule().startsWith("correction:"))
                .map(i -> new Given(i.field(), i.rule()))
                .toList();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
