package dev.readout.export;

import dev.readout.codebook.DataFiles;
import dev.readout.coding.Act;
import dev.readout.coding.Act.Tense;
import dev.readout.coding.ActorRef;
import dev.readout.coding.Coded;
import dev.readout.document.Block;
import dev.readout.document.Document;
import dev.readout.document.Known;
import dev.readout.document.Metadata;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.query.DocumentQuery;
import dev.readout.query.Reader;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.Engagement.Participant;
import dev.readout.resolve.Engagement.Status;
import dev.readout.resolve.TimeValue;
import dev.readout.store.Keys;
import dev.readout.store.Samples;
import dev.readout.store.SqliteStore;
import dev.readout.store.Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A release of invented states, with all that is hard to write into a file: tabs, quotes, line breaks, a control
 * character, a formula, a character outside the first plane. Made without a coder.
 */
public final class Talks {
    public static final String TITLE = "Talks\tin \"Vienna\"; 🕊, <b>&amp;</b>";

    private static final String WORDS = TITLE + "\n"
            + "Vice Minister Min Seo 🕊 met Deputy Minister Ilse Tolle\r\nin Vienna\ton May 4."
            + " Both agreed to build a \"bridge\", and they condemned Orzhan\u0007 for its launch."
            + " =cmd|'/C calc'!A0 was what Seo promised Tolle."
            + " Both deplored the silence, Tolle being told."
            + " Somebody bombed a pier."
            + " Tolle never threatened Seo."
            + " They talked of grain."
            + " The two will meet again in June."
            + " A call was cancelled.\n";

    private static final DataFiles DATA = read();

    private final Text text;
    private final List<Act> acts = new ArrayList<>();

    private Talks() {
        text = text(WORDS);
    }

    /** The data files with the invented states of the samples. */
    public static DataFiles data() {
        return DATA;
    }

    private static DataFiles read() {
        try {
            return DataFiles.bundled().and(Path.of("../samples/actors.yml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An archive with this release in it. */
    public static Reader archive(Path directory) {
        return archive(directory, List.of(coded()));
    }

    public static Reader archive(Path directory, List<Coded> codings) {
        try (Store store = SqliteStore.open(directory, Clock.systemUTC())) {
            codings.forEach(store::accept);
        }
        return Reader.open(directory);
    }

    public static Export export(Reader reader) {
        return new Export(reader, DocumentQuery.all(), data());
    }

    /** What a form writes. */
    public static byte[] bytes(Export export, ExportFormat form) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            export.write(form, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static Coded coded() {
        return on(LocalDate.of(2031, 5, 5), "https://xha.example/talks?a=1&b=2");
    }

    /** The same release as it was published on another day, at another address. */
    public static Coded on(LocalDate published, String address) {
        Talks talks = new Talks();
        talks.act("agree", "agreed", "Both agreed to build a \"bridge\"", List.of("XHA", "XVA"), List.of(), List.of());
        talks.act(
                "condemn",
                "condemned",
                "they condemned Orzhan\u0007 for its launch",
                List.of("XHA", "XVA"),
                List.of("XOR"),
                List.of());
        talks.act(
                "pledge",
                "promised",
                "=cmd|'/C calc'!A0 was what Seo promised Tolle",
                List.of("XHA"),
                List.of(),
                List.of("XVA"));
        talks.act(
                "condemn",
                "deplored",
                "Both deplored the silence, Tolle being told",
                List.of("XHA"),
                List.of(),
                List.of("XVA"));
        talks.act("assault", "bombed", "Somebody bombed a pier", List.of(), List.of(), List.of());
        talks.act("warn", "threatened", "Tolle never threatened Seo", List.of("XVA"), List.of("XHA"), List.of());
        talks.act("discuss", "talked", "They talked of grain", List.of("XHA", "XVA"), List.of(), List.of());
        byte[] bytes = WORDS.getBytes(StandardCharsets.UTF_8);
        Document document = new Document(
                "talks.txt",
                new Document.Snapshot(Keys.sha256(bytes), bytes.length, "text/plain", "UTF-8"),
                metadata(published, address),
                talks.text);
        return new Coded(document, "fingerprint-of-the-sample", talks.engagements(), talks.acts);
    }

    private static Metadata metadata(LocalDate published, String address) {
        return new Metadata(
                Optional.of(Known.told(published)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Known.told("XHA")),
                Optional.of(Known.told(address)),
                Optional.of(Known.told(TITLE)));
    }

    private List<Engagement> engagements() {
        return List.of(
                engagement(
                        "e1",
                        Engagement.Kind.MEETING,
                        Status.HELD,
                        new TimeValue.Day(LocalDate.of(2031, 5, 4)),
                        Optional.of("Vienna"),
                        "met",
                        "Vice Minister Min Seo 🕊 met Deputy Minister Ilse Tolle\r\nin Vienna"),
                engagement(
                        "e2",
                        Engagement.Kind.MEETING,
                        Status.PLANNED,
                        new TimeValue.Month(YearMonth.of(2031, 6)),
                        Optional.empty(),
                        "meet",
                        "The two will meet again in June"),
                engagement(
                        "e3",
                        Engagement.Kind.CALL,
                        Status.CANCELLED,
                        TimeValue.unknown(),
                        Optional.empty(),
                        "call was cancelled",
                        "A call was cancelled"));
    }

    private Engagement engagement(
            String id,
            Engagement.Kind kind,
            Status status,
            TimeValue when,
            Optional<String> city,
            String trigger,
            String quote) {
        Span words = find(quote);
        return new Engagement(
                id,
                kind,
                status,
                when,
                List.of(),
                Optional.empty(),
                city,
                city.map(c -> "AUT"),
                List.of(
                        participant("Min Seo", "Vice Minister", "XHA"),
                        participant("Ilse Tolle", "Deputy Minister", "XVA")),
                List.of(new Engagement.Topic("grain", find("grain"))),
                within(words, trigger),
                words,
                "meet.verb");
    }

    private Participant participant(String name, String office, String side) {
        return new Participant(Optional.of(name), Optional.of(office), side, find(name), "office-before-name");
    }

    private void act(
            String act, String trigger, String quote, List<String> by, List<String> target, List<String> addressee) {
        Span words = find(quote);
        acts.add(new Act(
                "a" + (acts.size() + 1),
                act,
                act + ".verb",
                actors(by),
                actors(target),
                actors(addressee),
                quote.contains("never"),
                Tense.PAST,
                false,
                false,
                new TimeValue.Day(LocalDate.of(2031, 5, 4)),
                act.equals("assault") ? Optional.empty() : Optional.of("e1"),
                Optional.empty(),
                within(words, trigger),
                words,
                Optional.empty(),
                List.of(),
                List.of("XHA"),
                Optional.empty()));
    }

    private static List<ActorRef> actors(List<String> codes) {
        return codes.stream()
                .map(c -> new ActorRef(c, "words for " + c, Optional.empty(), "name", Optional.of("GOV"), List.of()))
                .toList();
    }

    private Span find(String words) {
        int at = WORDS.indexOf(words);
        return text.span(at, at + words.length());
    }

    private Span within(Span quote, String trigger) {
        int at = WORDS.indexOf(trigger, text.toChar(quote.start()));
        return text.span(at, at + trigger.length());
    }

    private static Text text(String words) {
        int title = words.indexOf('\n');
        Text plain = new Text(words, List.of(), Samples.traced(words), List.of(), "sample-1");
        Block head = new Block(Block.Kind.TITLE, plain.span(0, title)).in("en");
        Block body = new Block(Block.Kind.PARAGRAPH, plain.span(title + 1, words.length() - 1)).in("en");
        return new Text(words, List.of(head, body), Samples.traced(words), List.of(), "sample-1");
    }
}
