package dev.readout.testing;

import dev.readout.coding.Act;
import dev.readout.coding.ActorRef;
import dev.readout.coding.Coded;
import dev.readout.coding.Commitment;
import dev.readout.document.Block;
import dev.readout.document.Document;
import dev.readout.document.Issue;
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
import dev.readout.resolve.Sighting;
import dev.readout.resolve.TimeValue;
import dev.readout.store.SqliteStore;
import dev.readout.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A small archive of invented talks: several documents, one of them in two versions, and an issue. */
public final class Talks {
    /** A key that is an address, with all that is special in one. */
    public static final String ADDRESS = "https://mofa.example/talks?id=%s&lang=한국어#top";

    public static final int DOCUMENTS = 7;

    private Talks() {}

    public static void writeInto(Path data) {
        try (Store store = SqliteStore.open(data, Clock.systemUTC())) {
            for (int n = 1; n <= DOCUMENTS; n++) {
                store.accept(coded(n, "condemned", 1));
            }
            store.accept(coded(1, "deplored", 2));
            store.add(new Issue(
                    "too-large", "intake", Issue.Severity.ERROR, "big.pdf", "It is too large.", "Split it.", false));
            store.add(new Issue("empty", "intake", Issue.Severity.WARNING, "no.txt", "Nothing.", "Look.", true));
        }
    }

    /** A further document, of the meeting that the first one tells of too, with a pledge. */
    public static void writeTheSameMeetingInto(Path data) {
        try (Store store = SqliteStore.open(data, Clock.systemUTC())) {
            store.accept(pledging(DOCUMENTS + 1));
        }
    }

    private static Coded pledging(int n) {
        Coded told = coded(n, "condemned", 1);
        String value = told.document().text().value();
        List<Act> acts = new ArrayList<>(told.acts());
        acts.add(new Act(
                "a3",
                "pledge",
                "pledge.verb",
                told.acts().getFirst().by(),
                told.acts().getFirst().target(),
                List.of(),
                false,
                Act.Tense.PAST,
                false,
                false,
                TimeValue.unknown(),
                Optional.of("e1"),
                Optional.of(span(value, "grain")),
                span(value, "promised"),
                span(value, "promised grain by 30 June 2024"),
                Optional.empty(),
                List.of(),
                List.of("XVA"),
                Optional.empty()));
        Commitment commitment = new Commitment(
                "a3",
                Optional.of(span(value, "grain")),
                List.of(),
                Optional.of(new Commitment.Deadline(
                        span(value, "by 30 June 2024"), new TimeValue.Day(LocalDate.of(2024, 6, 30)), "day", false)),
                Optional.empty(),
                "pledge",
                List.of("grain"));
        return new Coded(
                told.document(),
                told.fingerprint(),
                List.of(engagement(1, value)),
                acts,
                told.sightings(),
                List.of(),
                List.of(commitment),
                List.of());
    }

    public static String key(int n) {
        return String.format(Locale.ROOT, ADDRESS, n);
    }

    private static Coded coded(int n, String verb, int version) {
        String title = "Talks no. " + n;
        String value = title + "\nMinister Ilse Marant met the consul of Quillara in Port Varn & " + verb
                + " the \"raid\" 😀 <b>of May</b>. " + (n > DOCUMENTS ? "She promised grain by 30 June 2024. " : "")
                + words(n);
        int body = title.length() + 1;
        int length = value.codePointCount(0, value.length());
        Text text = new Text(
                value,
                List.of(
                        new Block(Block.Kind.TITLE, new Span(0, title.length())),
                        new Block(Block.Kind.PARAGRAPH, new Span(body, length))),
                Origins.synthetic(length),
                List.of(new SetAside("menu", "Home | News", Origin.synthetic())),
                "test-1");
        Document document = new Document(
                title,
                new Document.Snapshot(hash(n, version), length, "text/plain", "UTF-8"),
                metadata(n, title, version),
                text);
        List<Act> acts = new ArrayList<>(List.of(act(value, "a1", "condemn", verb), act(value, "a2", "accuse", verb)));
        return new Coded(
                document,
                "f".repeat(64),
                List.of(engagement(n, value)),
                acts,
                List.of(new Sighting(
                        "Ilse Marant",
                        "Minister",
                        "XVA",
                        span(value, "Minister Ilse Marant"),
                        "title",
                        Optional.empty())),
                List.of());
    }

    /** So many of its own that no document is taken for a reprint of another. */
    private static String words(int n) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            words.append("word").append(n * 1000 + i).append(' ');
        }
        return words.toString();
    }

    private static String hash(int n, int version) {
        return String.format(Locale.ROOT, "%063x%d", n, version);
    }

    private static Metadata metadata(int n, String title, int version) {
        return new Metadata(
                Optional.of(Known.told(LocalDate.of(2024, 5, n))),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Known.told(n % 2 == 0 ? "XVA" : "XQU")),
                Optional.of(Known.told(key(n))),
                Optional.of(Known.read(title)),
                Optional.empty(),
                Optional.of(Known.told(Integer.toString(version))));
    }

    private static Engagement engagement(int n, String value) {
        return new Engagement(
                "e1",
                Engagement.Kind.MEETING,
                Engagement.Status.HELD,
                new TimeValue.Day(LocalDate.of(2024, 5, n)),
                List.of(new Inferred("year", "year-from-publication")),
                Optional.empty(),
                Optional.of("Port Varn"),
                Optional.of("XVA"),
                List.of(
                        new Participant(
                                Optional.of("Ilse Marant"),
                                Optional.of("Minister"),
                                "XVA",
                                span(value, "Minister Ilse Marant"),
                                "title"),
                        new Participant(
                                Optional.empty(),
                                Optional.of("consul"),
                                "XQU",
                                span(value, "the consul of Quillara"),
                                "office")),
                List.of(),
                span(value, "met"),
                span(value, "Minister Ilse Marant met the consul"),
                "meeting.meet");
    }

    private static Act act(String value, String id, String act, String verb) {
        return new Act(
                id,
                act,
                act + ".verb",
                List.of(new ActorRef(
                        "XVA", "Minister Ilse Marant", Optional.of(span(value, "Minister Ilse Marant")), "title")),
                List.of(new ActorRef("XQU", "Quillara", Optional.of(span(value, "Quillara")), "state")),
                List.of(),
                false,
                Act.Tense.PAST,
                false,
                false,
                TimeValue.unknown(),
                Optional.of("e1"),
                Optional.of(span(value, "the \"raid\"")),
                span(value, verb),
                span(value, verb + " the \"raid\" 😀"),
                Optional.empty(),
                List.of(),
                List.of("XVA"),
                Optional.empty());
    }

    private static Span span(String value, String words) {
        int at = value.indexOf(words);
        int start = value.codePointCount(0, at);
        return new Span(start, start + words.codePointCount(0, words.length()));
    }
}
