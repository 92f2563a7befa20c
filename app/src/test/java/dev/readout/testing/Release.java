package dev.readout.testing;

import dev.readout.coding.Act;
import dev.readout.coding.ActorRef;
import dev.readout.document.Block;
import dev.readout.document.Document;
import dev.readout.document.Metadata;
import dev.readout.document.Origin;
import dev.readout.document.Origins;
import dev.readout.document.SetAside;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.Engagement.Inferred;
import dev.readout.resolve.Engagement.Participant;
import dev.readout.resolve.TimeValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A release that a test writes, and what a coder might find in it, at its words. What no test asks for is alike in all: who acts
 * also claims it, in the past and within the one engagement.
 *
 * @param body its one paragraph
 */
public record Release(String title, String body) {
    /** The fingerprint of whoever coded it. */
    public static final String CODER = "f".repeat(64);

    private static final String ENGAGEMENT = "e1";
    private static final int OWN_WORDS = 40;

    /** So many words of its own that no document is taken for a reprint of another. */
    public static String ownWords(int n) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < OWN_WORDS; i++) {
            words.append("word").append(n * 1000 + i).append(' ');
        }
        return words.toString();
    }

    public String value() {
        return title + "\n" + body;
    }

    /**
     * @param name what a person calls it
     * @param hash of its bytes
     */
    public Document document(String name, String hash, Metadata metadata) {
        int length = length(value());
        Text text = new Text(
                value(),
                List.of(
                        new Block(Block.Kind.TITLE, new Span(0, length(title))),
                        new Block(Block.Kind.PARAGRAPH, new Span(length(title) + 1, length))),
                Origins.synthetic(length),
                List.of(new SetAside("menu", "Home | News", Origin.synthetic())),
                "test-1");
        return new Document(name, new Document.Snapshot(hash, length, "text/plain", "UTF-8"), metadata, text);
    }

    /** Where words stand first. */
    public Span at(String words) {
        int start = length(value().substring(0, value().indexOf(words)));
        return new Span(start, start + length(words));
    }

    private static int length(String words) {
        return words.codePointCount(0, words.length());
    }

    public ActorRef actor(String code, String words, String rule) {
        return new ActorRef(code, words, Optional.of(at(words)), rule);
    }

    /** @param words by which the text names them */
    public Participant participant(Optional<String> name, String office, String code, String words, String rule) {
        return new Participant(name, Optional.of(office), code, at(words), rule);
    }

    /** Met on a day whose year was inferred. */
    public Engagement engagement(
            Engagement.Kind kind,
            LocalDate day,
            Optional<String> city,
            Optional<String> country,
            List<Participant> present,
            String quote) {
        return new Engagement(
                ENGAGEMENT,
                kind,
                Engagement.Status.HELD,
                new TimeValue.Day(day),
                List.of(new Inferred("year", "year-from-publication")),
                Optional.empty(),
                city,
                country,
                present,
                List.of(),
                at("met"),
                at(quote),
                "meeting.meet");
    }

    /** @param about words of the text */
    public Act act(
            String id,
            String act,
            ActorRef by,
            List<ActorRef> target,
            TimeValue date,
            Optional<String> about,
            String trigger,
            String quote) {
        return new Act(
                id,
                act,
                act + ".verb",
                List.of(by),
                target,
                List.of(),
                false,
                Act.Tense.PAST,
                false,
                false,
                date,
                Optional.of(ENGAGEMENT),
                about.map(this::at),
                at(trigger),
                at(quote),
                Optional.empty(),
                List.of(),
                List.of(by.code()),
                Optional.empty());
    }
}
