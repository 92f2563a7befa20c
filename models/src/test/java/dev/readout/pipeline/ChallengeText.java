package dev.readout.pipeline;

import dev.readout.codebook.DataNode;
import dev.readout.coding.Coded;
import dev.readout.document.Span;
import dev.readout.pipeline.ChallengeCoding.Deed;
import dev.readout.pipeline.ChallengeCoding.Nothing;
import dev.readout.pipeline.ChallengeCoding.Occasion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A short text of the challenge set ({@code eval/challenge}) with its coding by hand.
 *
 * @param phenomenon the one thing that it tests, and that alone is compared
 * @param trigger the word at which the act or engagement stands, as written in the text
 * @param kept whether it is kept from those who mend the coder
 */
record ChallengeText(
        String id,
        String phenomenon,
        String text,
        String trigger,
        ChallengeCoding coding,
        boolean kept,
        String issuer,
        LocalDate published) {
    static final Path SET = Path.of("../eval/challenge");

    static List<ChallengeText> list(String phenomenon) throws IOException {
        Path path = SET.resolve(phenomenon + ".yml");
        DataNode file = DataNode.parse(path.toString(), Files.readString(path));
        file.only("source", "phenomenon", "about", "issuer", "published", "texts");
        return file.get("texts").list().stream().map(n -> read(file, n)).toList();
    }

    private static ChallengeText read(DataNode file, DataNode n) {
        n.only("id", "text", "coding", "kept");
        String text = n.get("text").text();
        String trigger = n.get("coding").get("trigger").text();
        if (!text.contains(trigger)) {
            throw n.error("the trigger '" + trigger + "' is not in the text");
        }
        return new ChallengeText(
                n.get("id").text(),
                file.get("phenomenon").text(),
                text,
                trigger,
                ChallengeCoding.read(n.get("coding")),
                n.find("kept").map(DataNode::bool).orElse(false),
                file.get("issuer").text(),
                LocalDate.parse(file.get("published").text()));
    }

    Coded code() {
        return OneParagraph.code(text, issuer, published);
    }

    String expected() {
        return view(coding);
    }

    /** What the coder found at the trigger: of several acts there, the one with the label coded by hand. */
    String found(Coded coded) {
        int at = text.indexOf(trigger);
        Span span = coded.document().text().span(at, at + trigger.length());
        List<Deed> deeds = coded.acts().stream()
                .filter(a -> a.trigger().overlaps(span))
                .map(Deed::of)
                .toList();
        List<Occasion> occasions = coded.engagements().stream()
                .filter(e -> e.trigger().overlaps(span))
                .map(Occasion::of)
                .toList();
        Optional<? extends ChallengeCoding> found = switch (coding) {
            case Deed d ->
                deeds.stream()
                        .filter(x -> x.act().equals(d.act()))
                        .findFirst()
                        .or(() -> deeds.stream().findFirst());
            case Occasion o ->
                occasions.stream()
                        .findFirst()
                        .or(() -> coded.engagements().stream()
                                .map(Occasion::of)
                                .filter(x -> x.kind().equals(o.kind()))
                                .findFirst());
            case Nothing none ->
                deeds.isEmpty()
                        ? occasions.stream().findFirst()
                        : deeds.stream().findFirst();
        };
        return view(found.isPresent() ? found.get() : new Nothing());
    }

    /** The part of a coding that the phenomenon is about. */
    private String view(ChallengeCoding coding) {
        return switch (coding) {
            case Nothing none -> "nothing";
            case Occasion o -> phenomenon.equals("date") ? o.date() : o.status();
            case Deed d ->
                switch (phenomenon) {
                    case "negated" -> d.negated() ? "negated" : "affirmed";
                    case "tense" -> d.tense();
                    case "background" -> (d.background() ? "background" : "news") + (d.restated() ? ", restated" : "");
                    case "date" -> d.date();
                    case "addressee" -> "target " + d.target() + ", addressee " + d.addressee();
                    case "direction" -> "by " + d.by() + ", target " + d.target();
                    default -> d.act();
                };
        };
    }
}
