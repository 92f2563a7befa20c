package dev.readout.web;

import dev.readout.coding.Act;
import dev.readout.coding.Coded;
import dev.readout.correct.Correction;
import dev.readout.document.Document;
import dev.readout.document.Known;
import dev.readout.document.Metadata;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.TimeValue;
import dev.readout.store.SqliteStore;
import dev.readout.store.Store;
import dev.readout.testing.Release;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A release of two paragraphs with hostile words, an engagement and two acts. */
public final class HostileTalks {
    public static final String TITLE = "Talks <script>alert(1)</script>";

    private static final Release RELEASE =
            new Release(TITLE, "The Minister met the envoy & condemned the \"raid\" <b>of May</b>.");
    private static final LocalDate DAY = LocalDate.of(2024, 5, 31);
    private static final String MINISTER = "The Minister";

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
        Metadata metadata = new Metadata(
                Optional.of(Known.told(DAY)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Known.told("XVA")),
                Optional.empty(),
                Optional.of(Known.read(TITLE)));
        return new Coded(
                RELEASE.document("talks.txt", "0".repeat(64), metadata),
                Release.CODER,
                List.of(engagement()),
                List.of(act("a1", "condemn"), act("a2", "accuse")));
    }

    private static Engagement engagement() {
        return RELEASE.engagement(
                Engagement.Kind.MEETING,
                DAY,
                Optional.empty(),
                Optional.empty(),
                List.of(RELEASE.participant(Optional.of("Ilse Marant"), "Minister", "XVA", MINISTER, "title")),
                "The Minister met the envoy");
    }

    private static Act act(String id, String act) {
        return RELEASE.act(
                id,
                act,
                RELEASE.actor("XVA", MINISTER, "title"),
                List.of(),
                TimeValue.unknown(),
                Optional.empty(),
                "condemned",
                "condemned the \"raid\"");
    }
}
