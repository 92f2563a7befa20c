package dev.readout.web;

import dev.readout.coding.Act;
import dev.readout.coding.ActorRef;
import dev.readout.coding.Coded;
import dev.readout.correct.Correction;
import dev.readout.document.Block;
import dev.readout.document.Document;
import dev.readout.document.Known;
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
import dev.readout.store.SqliteStore;
import dev.readout.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A release of two paragraphs with hostile words, an engagement and two acts. */
public final class HostileTalks {
    public static final String TITLE = "Talks <script>alert(1)</script>";
    private static final String BODY = "The Minister met the envoy & condemned the \"raid\" <b>of May</b>.";

    private HostileTalks() {}

    /** Puts it into the archive of a data directory. */
    public static void putInto(Path data) {
        try (Store store = SqliteStore.open(data, Clock.systemUTC())) {
            store.accept(coded());
        }
    }

    /** Puts the same words there under another name and other bytes. */
    public static void putAnotherInto(Path data) {
        Coded one = coded();
        Document document = new Document(
                "later.txt",
                new Document.Snapshot("2".repeat(64), 9, "text/plain", "UTF-8"),
                one.document().metadata(),
                one.document().text());
        try (Store store = SqliteStore.open(data, Clock.systemUTC())) {
            store.accept(new Coded(document, one.fingerprint(), one.engagements(), one.acts()));
        }
    }

    /** Puts what somebody said of it there too. */
    public static void say(Path data, Correction... said) {
        try (Store store = SqliteStore.open(data, Clock.systemUTC())) {
            store.correct(List.of(said));
        }
    }

    public static Coded coded() {
        String value = TITLE + "\n" + BODY;
        int body = TITLE.length() + 1;
        Text text = new Text(
                value,
                List.of(
                        new Block(Block.Kind.TITLE, new Span(0, TITLE.length())),
                        new Block(Block.Kind.PARAGRAPH, new Span(body, value.length()))),
                Origins.synthetic(value.length()),
                List.of(new SetAside("menu", "Home | News", Origin.synthetic())),
                "test-1");
        Metadata metadata = new Metadata(
                Optional.of(Known.told(LocalDate.of(2024, 5, 31))),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Known.told("XVA")),
                Optional.empty(),
                Optional.of(Known.read(TITLE)));
        Document document = new Document(
                "talks.txt",
                new Document.Snapshot("0".repeat(64), value.length(), "text/plain", "UTF-8"),
                metadata,
                text);
        return new Coded(
                document,
                "f".repeat(64),
                List.of(engagement(value)),
                List.of(act(value, "a1", "condemn"), act(value, "a2", "accuse")));
    }

    private static Engagement engagement(String value) {
        Span who = words(value, "The Minister");
        return new Engagement(
                "e1",
                Engagement.Kind.MEETING,
                Engagement.Status.HELD,
                new TimeValue.Day(LocalDate.of(2024, 5, 31)),
                List.of(new Inferred("year", "year-from-publication")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Participant(Optional.of("Ilse Marant"), Optional.of("Minister"), "XVA", who, "title")),
                List.of(),
                words(value, "met"),
                words(value, "The Minister met the envoy"),
                "meeting.meet");
    }

    private static Act act(String value, String id, String act) {
        ActorRef by = new ActorRef("XVA", "The Minister", Optional.of(words(value, "The Minister")), "title");
        return new Act(
                id,
                act,
                act + ".verb",
                List.of(by),
                List.of(),
                List.of(),
                false,
                Act.Tense.PAST,
                false,
                false,
                TimeValue.unknown(),
                Optional.of("e1"),
                Optional.empty(),
                words(value, "condemned"),
                words(value, "condemned the \"raid\""),
                Optional.empty(),
                List.of(),
                List.of("XVA"),
                Optional.empty());
    }

    private static Span words(String value, String words) {
        int at = value.indexOf(words);
        return new Span(at, at + words.length());
    }
}
