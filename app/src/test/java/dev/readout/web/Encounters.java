package dev.readout.web;

import dev.readout.coding.Act;
import dev.readout.coding.ActorRef;
import dev.readout.coding.Coded;
import dev.readout.document.Block;
import dev.readout.document.Document;
import dev.readout.document.Known;
import dev.readout.document.Metadata;
import dev.readout.document.Origins;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.Engagement.Participant;
import dev.readout.resolve.Sighting;
import dev.readout.resolve.TimeValue;
import dev.readout.store.SqliteStore;
import dev.readout.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A small archive of invented people: a meeting in Vienna of which both sides tell, a call a month later, and, after a month
 * without anything, a meeting at a place that no file knows. Titles and words are hostile.
 */
public final class Encounters {
    public static final LocalDate MEETING = LocalDate.of(2031, 5, 10);
    public static final LocalDate CALL = LocalDate.of(2031, 6, 3);
    public static final LocalDate LAST = LocalDate.of(2031, 8, 20);
    public static final String HOSTILE = "<script>alert('raid')</script>";

    private Encounters() {}

    public static void writeInto(Path data) {
        try (Store store = SqliteStore.open(data, Clock.systemUTC())) {
            store.accept(
                    told(1, "NOR", MEETING, Engagement.Kind.MEETING, "condemn", "condemned", Optional.of("Vienna")));
            store.accept(
                    told(2, "AUT", MEETING, Engagement.Kind.MEETING, "condemn", "deplored", Optional.of("Vienna")));
            store.accept(told(3, "NOR", CALL, Engagement.Kind.CALL, "thank", "praised", Optional.empty()));
            store.accept(told(4, "NOR", LAST, Engagement.Kind.MEETING, "accuse", "denounced", Optional.of("Aalburg")));
        }
    }

    /** One more call, a day later. */
    public static void writeAnotherInto(Path data) {
        try (Store store = SqliteStore.open(data, Clock.systemUTC())) {
            store.accept(told(5, "AUT", LAST.plusDays(1), Engagement.Kind.CALL, "thank", "praised", Optional.empty()));
        }
    }

    public static String key(int n) {
        return String.format(Locale.ROOT, "https://news.example/%d?a=1&b=%s", n, HOSTILE);
    }

    private static Coded told(
            int n, String issuer, LocalDate day, Engagement.Kind kind, String act, String verb, Optional<String> city) {
        String title = "Talks no. " + n + " " + HOSTILE;
        String value = title + "\nForeign Minister Ada Corr met State Secretary Bo Lund & " + verb + " " + HOSTILE
                + " 😀 of Austria. " + words(n);
        int length = value.codePointCount(0, value.length());
        Text text = new Text(
                value,
                List.of(
                        new Block(Block.Kind.TITLE, new Span(0, title.length())),
                        new Block(Block.Kind.PARAGRAPH, new Span(title.length() + 1, length))),
                Origins.synthetic(length),
                List.of(),
                "test-1");
        Document document = new Document(
                title,
                new Document.Snapshot(String.format(Locale.ROOT, "%064x", n), length, "text/plain", "UTF-8"),
                metadata(n, issuer, day, title),
                text);
        return new Coded(
                document,
                "f".repeat(64),
                List.of(engagement(value, day, kind, city)),
                List.of(act(value, day, act, verb)),
                List.of(new Sighting(
                        "Ada Corr",
                        "Foreign Minister",
                        "NOR",
                        span(value, "Foreign Minister Ada Corr"),
                        "office-before-name",
                        Optional.empty())),
                List.of());
    }

    private static Metadata metadata(int n, String issuer, LocalDate day, String title) {
        return new Metadata(
                Optional.of(Known.told(day.plusDays(n == 2 ? 1 : 0))),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Known.told(issuer)),
                Optional.of(Known.told(key(n))),
                Optional.of(Known.read(title)));
    }

    /** So many of its own that no document is taken for a reprint of another. */
    private static String words(int n) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            words.append("word").append(n * 1000 + i).append(' ');
        }
        return words.toString();
    }

    private static Engagement engagement(String value, LocalDate day, Engagement.Kind kind, Optional<String> city) {
        return new Engagement(
                "e1",
                kind,
                Engagement.Status.HELD,
                new TimeValue.Day(day),
                List.of(new Engagement.Inferred("year", "year-from-publication")),
                Optional.empty(),
                city,
                city.map(name -> "AUT"),
                List.of(
                        new Participant(
                                Optional.of("Ada Corr"),
                                Optional.of("Foreign Minister"),
                                "NOR",
                                span(value, "Foreign Minister Ada Corr"),
                                "office-before-name"),
                        new Participant(
                                Optional.of("Bo Lund"),
                                Optional.of("State Secretary"),
                                "AUT",
                                span(value, "State Secretary Bo Lund"),
                                "office-before-name")),
                List.of(),
                span(value, "met"),
                span(value, "Foreign Minister Ada Corr met State Secretary Bo Lund"),
                "meeting.meet");
    }

    private static Act act(String value, LocalDate day, String act, String verb) {
        return new Act(
                "a1",
                act,
                act + ".verb",
                List.of(new ActorRef(
                        "NOR",
                        "Foreign Minister Ada Corr",
                        Optional.of(span(value, "Foreign Minister Ada Corr")),
                        "office-before-name")),
                List.of(new ActorRef("AUT", "Austria", Optional.of(span(value, "Austria")), "state")),
                List.of(),
                false,
                Act.Tense.PAST,
                false,
                false,
                new TimeValue.Day(day),
                Optional.of("e1"),
                Optional.empty(),
                span(value, verb),
                span(value, verb + " " + HOSTILE + " 😀 of Austria"),
                Optional.empty(),
                List.of(),
                List.of("NOR"),
                Optional.empty());
    }

    private static Span span(String value, String words) {
        int at = value.indexOf(words);
        int start = value.codePointCount(0, at);
        return new Span(start, start + words.codePointCount(0, words.length()));
    }
}
