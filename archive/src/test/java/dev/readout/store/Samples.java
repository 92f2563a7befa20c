package dev.readout.store;

import dev.readout.codebook.Mechanism;
import dev.readout.coding.Act;
import dev.readout.coding.ActorRef;
import dev.readout.coding.Coded;
import dev.readout.coding.FactKey;
import dev.readout.correct.Amendment;
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
import dev.readout.resolve.MechanismMention;
import dev.readout.resolve.TimeValue;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Codings of releases by invented states, made without a coder. */
public final class Samples {
    private Samples() {}

    /** Release number {@code n}: AAA's minister met BBB's, thanked her, condemned CCC and recalled an old pledge. */
    public static Coded release(int n) {
        return release(n, "first");
    }

    public static Coded release(int n, String fingerprint) {
        return coded(String.format(Locale.ROOT, "aaa-%03d.txt", n), words(n), metadata(n), fingerprint);
    }

    public static byte[] bytes(int n) {
        return words(n).getBytes(StandardCharsets.UTF_8);
    }

    private static String words(int n) {
        return "Release " + n + " 🕊\nForeign Minister Ada Aal met Bea Boor on " + (n % 28 + 1)
                + " May. Ms Aal thanked Bland and strongly condemned Crag's tests of rocket " + n
                + ". Bland never pledged grain.\n";
    }

    /** Version {@code n} of one document that its publisher knows as 7. */
    public static Coded version(int n) {
        Metadata told = new Metadata(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Known.told("https://aaa.example/visit")),
                        Optional.empty(),
                        Optional.of(Known.told("7")),
                        Optional.of(Known.told(Integer.toString(n))))
                .orElse(metadata(1));
        return coded("news.jsonl!/7@" + n, words(1) + "Version " + n + ".\n", told, "first");
    }

    /** Release 1 in a file of some name, with a note at its end. */
    static Coded named(String name, String note) {
        return coded(name, words(1) + note + "\n", metadata(1), "first");
    }

    /** A long release of a day, as it stands at an address, with words of the site behind it. */
    public static Coded printed(String address, int day, String title, String site) {
        Metadata told = new Metadata(
                Optional.of(Known.told(LocalDate.of(2031, 5, day))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Known.told(address)),
                Optional.of(Known.told(title)));
        String body = words(1).substring(words(1).indexOf('\n'));
        return coded("page.html", title + body + LONG + site + "\n", told, "first");
    }

    private static final String LONG =
            "The two ministers looked at the trade in grain between their countries and at the"
                    + " harbour of Aalburg, where ships of both have been waiting since the storm of last winter. They spoke of"
                    + " the fishing grounds beyond the strait, of students who study abroad, and of the bridge that both have"
                    + " wanted for a generation. Ms Aal said that her government would send engineers once the ice is gone, and"
                    + " Ms Boor replied that hers would pay for the steel. Both will meet again when the leaves fall, in the"
                    + " mountains, and bring those who know about railways.";

    /** A page that was got at a moment. */
    static Coded page(String note, Instant captured) {
        Metadata told = new Metadata(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Known.told("https://aaa.example/1")),
                        Optional.empty())
                .orElse(metadata(1));
        Coded coded = coded("page.html", words(1) + note + ".\n", told, "first");
        return new Coded(coded.document().capturedAt(captured), "first", coded.engagements(), coded.acts());
    }

    static Metadata metadata(int n) {
        LocalDate day = LocalDate.of(2031, 5, n % 28 + 1);
        return new Metadata(
                Optional.of(Known.told(day)),
                n % 2 == 0 ? Optional.of(Known.told(OffsetDateTime.parse(day + "T09:00:00+02:00"))) : Optional.empty(),
                Optional.of(Known.inferred(ZoneId.of("UTC"), "capital")),
                Optional.of(Known.read("AAA")),
                Optional.empty(),
                Optional.of(Known.read("Release " + n)));
    }

    public static Coded coded(String name, String words, Metadata metadata, String fingerprint) {
        int title = words.indexOf('\n');
        Text all = new Text(words, List.of(), traced(words), List.of(), "sample-1");
        Text text = new Text(
                words,
                List.of(
                        new Block(Block.Kind.TITLE, all.span(0, title)).in("en"),
                        new Block(Block.Kind.PARAGRAPH, all.span(title + 1, words.length() - 1), Optional.of("1."))),
                traced(words),
                List.of(new SetAside("menu", "Home | News", new Origin.Bytes(900, 911))),
                "sample-1");
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        Document document = new Document(
                name, new Document.Snapshot(Keys.sha256(bytes), bytes.length, "text/plain", "UTF-8"), metadata, text);
        return new Coded(
                document,
                fingerprint,
                List.of(meeting(text)),
                acts(text),
                List.of(),
                List.of(new MechanismMention(
                        "Test Ban", Mechanism.Kind.TREATY, Optional.of("3"), find(text, "Crag's tests"), "register")));
    }

    private static Engagement meeting(Text text) {
        return new Engagement(
                "e1",
                Engagement.Kind.MEETING,
                Engagement.Status.HELD,
                new TimeValue.Day(LocalDate.of(2031, 5, 4)),
                List.of(new Engagement.Inferred("year", "year-from-publication")),
                Optional.empty(),
                Optional.of("Aalburg"),
                Optional.of("AAA"),
                List.of(
                        new Engagement.Participant(
                                Optional.of("Ada Aal"),
                                Optional.of("Foreign Minister"),
                                "AAA",
                                find(text, "Foreign Minister Ada Aal"),
                                "office-before-name"),
                        new Engagement.Participant(
                                Optional.of("Bea Boor"), Optional.empty(), "BBB", find(text, "Bea Boor"), "name")),
                List.of(new Engagement.Topic("grain", find(text, "grain"))),
                find(text, "met"),
                find(text, "Foreign Minister Ada Aal met Bea Boor"),
                "meet.verb");
    }

    private static List<Act> acts(Text text) {
        Act thank = act("a1", "thank", text, "thanked", "Ms Aal thanked Bland", "AAA", "BBB", "Bland");
        Act condemn = act("a2", "condemn", text, "condemned", "strongly condemned Crag's tests", "AAA", "CCC", "Crag");
        Act pledge = act("a3", "pledge", text, "pledged", "Bland never pledged grain", "BBB", "AAA", "Ms Aal");
        return List.of(
                thank,
                condemn,
                new Act(
                        "a3",
                        "pledge",
                        "pledge.verb",
                        pledge.by(),
                        List.of(),
                        List.of(),
                        true,
                        Act.Tense.PAST,
                        true,
                        true,
                        TimeValue.unknown(),
                        Optional.empty(),
                        Optional.empty(),
                        pledge.trigger(),
                        pledge.quote(),
                        Optional.of("a1"),
                        List.of(),
                        List.of(),
                        Optional.empty()));
    }

    private static Act act(
            String id, String act, Text text, String trigger, String quote, String by, String target, String words) {
        return new Act(
                id,
                act,
                act + ".verb",
                List.of(new ActorRef(by, "", Optional.empty(), "subject-of-conjunct")),
                List.of(new ActorRef(
                        target,
                        words,
                        Optional.of(find(text, words)),
                        "name",
                        Optional.of("REB"),
                        List.of("PHL", "MYS"))),
                act.equals("thank")
                        ? List.of(new ActorRef(target, words, Optional.of(find(text, words)), "name"))
                        : List.of(),
                false,
                Act.Tense.PAST,
                false,
                false,
                new TimeValue.Day(LocalDate.of(2031, 5, 4)),
                Optional.of("e1"),
                act.equals("condemn") ? Optional.of(find(text, "tests of rocket")) : Optional.empty(),
                find(text, trigger),
                find(text, quote),
                Optional.empty(),
                List.of(new Engagement.Inferred("date", "date-of-engagement")),
                List.of("AAA"),
                act.equals("condemn") ? Optional.of("strongly") : Optional.empty());
    }

    /** Dee says that the n-th act of a release is none. */
    public static Correction rejection(int release, int act) {
        Coded coded = release(release);
        return said(
                0,
                new Amendment.Rejection(
                        FactKey.acts(coded).get(act), coded.acts().get(act).act()));
    }

    /** Dee says so, some minutes into a morning. */
    public static Correction said(int minutes, Amendment amendment) {
        return new Correction(
                amendment, "Dee", Instant.parse("2031-06-01T08:00:00Z").plusSeconds(60L * minutes), "I read it.");
    }

    public static Span find(Text text, String words) {
        int at = text.value().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("the sample does not say '" + words + "'");
        }
        return text.span(at, at + words.length());
    }

    /** Each code point's bytes in UTF-8. */
    public static Origins traced(String words) {
        List<Origin> origins = new ArrayList<>();
        long at = 0;
        for (int codePoint : words.codePoints().toArray()) {
            int width = Character.toString(codePoint).getBytes(StandardCharsets.UTF_8).length;
            origins.add(new Origin.Bytes(at, at + width));
            at += width;
        }
        return listed(origins);
    }

    static Origins listed(List<Origin> origins) {
        return new Origins() {
            @Override
            public int length() {
                return origins.size();
            }

            @Override
            public Origin get(int codePoint) {
                return origins.get(codePoint);
            }
        };
    }
}
