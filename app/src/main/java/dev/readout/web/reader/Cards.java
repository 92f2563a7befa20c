package dev.readout.web.reader;

import dev.readout.codebook.ActCodebook;
import dev.readout.coding.Act;
import dev.readout.coding.ActorRef;
import dev.readout.coding.Coded;
import dev.readout.coding.FactKey;
import dev.readout.correct.Amendment;
import dev.readout.correct.Correction;
import dev.readout.document.Document;
import dev.readout.document.DocumentKey;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.Engagement.Inferred;
import dev.readout.resolve.Engagement.Participant;
import dev.readout.web.frame.Addresses;
import dev.readout.web.reader.Card.Basis;
import dev.readout.web.reader.Card.Given;
import dev.readout.web.reader.Card.Present;
import dev.readout.web.reader.Card.Told;
import dev.readout.web.reader.Card.Who;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes the records of a document ready to be shown.
 *
 * @param said what people said of its facts
 */
record Cards(Coded coded, ActCodebook codebook, List<Correction> said) {
    private static final List<String> DATES = List.of("date", "start", "end", "year", "month", "day");
    private static final List<String> PLACES = List.of("place", "city", "country");

    List<Card.OfEngagement> engagements() {
        List<FactKey> keys = FactKey.engagements(coded);
        return IntStream.range(0, keys.size())
                .mapToObj(i -> card(coded.engagements().get(i), keys.get(i)))
                .toList();
    }

    List<Card.OfAct> acts() {
        List<FactKey> keys = FactKey.acts(coded);
        return IntStream.range(0, keys.size())
                .mapToObj(i -> card(coded.acts().get(i), keys.get(i)))
                .toList();
    }

    private Text text() {
        return coded.document().text();
    }

    private Basis basis(String id, FactKey key, Span quote, String rule, List<Inferred> inferred) {
        Document document = coded.document();
        return new Basis(
                id,
                key.toString(),
                text().cut(quote),
                Addresses.words(DocumentKey.of(document), document.snapshot().hash(), quote.start(), quote.end()),
                rule,
                given(inferred),
                said.stream()
                        .filter(c -> c.amendment() instanceof Amendment.Confirmation)
                        .filter(c -> c.fact().filter(key::equals).isPresent())
                        .toList());
    }

    /** What a person gave names the correction as its rule. */
    private static List<Given> given(List<Inferred> inferred) {
        return inferred.stream()
                .filter(i -> i.rule().startsWith("correction:"))
                .map(i -> new Given(i.field(), i.rule()))
                .toList();
    }

    private Card.OfEngagement card(Engagement e, FactKey key) {
        String inferred = inferred(e.inferred(), DATES);
        String place = String.join(
                ", ",
                Stream.of(e.place(), e.city())
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList());
        return new Card.OfEngagement(
                basis(e.id(), key, e.quote(), e.rule(), e.inferred()),
                lower(e.kind()),
                lower(e.status()),
                told(e.when().start(), inferred),
                told(e.when().end(), inferred),
                told(
                        Optional.of(place)
                                .filter(p -> !p.isEmpty() || e.country().isPresent()),
                        inferred(e.inferred(), PLACES)),
                e.country(),
                e.participants().stream().map(Cards::present).toList(),
                e.topics().stream().map(Engagement.Topic::words).toList());
    }

    private static Present present(Participant p) {
        String shown = p.name().or(p::office).orElse(p.country());
        return new Present(shown, p.country(), p.office().filter(o -> p.name().isPresent()), p.rule());
    }

    private Card.OfAct card(Act a, FactKey key) {
        String inferred = inferred(a.inferred(), DATES);
        return new Card.OfAct(
                basis(a.id(), key, a.quote(), a.rule(), a.inferred()),
                a.act(),
                a.negated(),
                signs(a),
                who(a.by()),
                who(a.target()),
                who(a.addressee()),
                told(a.date().start(), inferred),
                told(a.date().end(), inferred),
                a.about().map(text()::cut),
                a.manner(),
                a.engagement(),
                a.respondsTo(),
                codebook.find(a.act()));
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

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
