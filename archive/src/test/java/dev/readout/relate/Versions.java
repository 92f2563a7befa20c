package dev.readout.relate;

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
import dev.readout.resolve.TimeValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Invented versions of a release, coded by a pattern: "A met B" is an engagement; "A condemned B", "A thanked B" and "A regretted
 * B" are acts, with "strongly" before the verb and "not" before that.
 */
final class Versions {
    private static final Pattern FACT = Pattern.compile(
            "(\\p{Lu}\\w+) (?:did (not) )?(?:(strongly) )?(met|condemned|thanked|regretted) (\\p{Lu}\\w+)[^.]*");

    private Versions() {}

    /** A text whose lines are paragraphs. */
    static Text text(String words) {
        Text plain =
                new Text(words, List.of(), Origins.synthetic(words.codePointCount(0, words.length())), List.of(), "t");
        List<Block> blocks = new ArrayList<>();
        Matcher line = Pattern.compile("[^\\n]+").matcher(words);
        while (line.find()) {
            blocks.add(new Block(Block.Kind.PARAGRAPH, plain.span(line.start(), line.end())));
        }
        return new Text(words, blocks, plain.origins(), List.of(), "t");
    }

    static Coded version(String title, String words) {
        Text text = text(words);
        Metadata unknown = Metadata.unknown();
        Metadata known = new Metadata(
                unknown.published(),
                unknown.instant(),
                unknown.zone(),
                unknown.issuer(),
                unknown.address(),
                Optional.of(Known.told(title)));
        List<Engagement> engagements = new ArrayList<>();
        List<Act> acts = new ArrayList<>();
        Matcher fact = FACT.matcher(words);
        while (fact.find()) {
            if (fact.group(4).equals("met")) {
                engagements.add(engagement(text, fact, engagements.size() + 1));
            } else {
                acts.add(act(text, fact, acts.size() + 1));
            }
        }
        Document document =
                new Document("release", new Document.Snapshot(text.hash(), 1, "text/plain", "UTF-8"), known, text);
        return new Coded(document, "one", engagements, acts);
    }

    static Coded version(String words) {
        return version("Talks", words);
    }

    private static Engagement engagement(Text text, Matcher m, int number) {
        return new Engagement(
                "e" + number,
                Engagement.Kind.MEETING,
                Engagement.Status.HELD,
                TimeValue.unknown(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(
                        new Engagement.Participant(
                                Optional.of(m.group(1)), Optional.empty(), code(m.group(1)), span(text, m, 1), "name"),
                        new Engagement.Participant(
                                Optional.of(m.group(5)), Optional.empty(), code(m.group(5)), span(text, m, 5), "name")),
                List.of(),
                span(text, m, 4),
                span(text, m, 0),
                "meet.verb");
    }

    private static Act act(Text text, Matcher m, int number) {
        String act = m.group(4).equals("regretted") ? "concern" : m.group(4).replaceFirst("e?d$", "");
        return new Act(
                "a" + number,
                act,
                act + ".verb",
                List.of(actor(text, m, 1)),
                List.of(actor(text, m, 5)),
                List.of(),
                m.group(2) != null,
                Act.Tense.PAST,
                false,
                false,
                TimeValue.unknown(),
                Optional.empty(),
                Optional.empty(),
                span(text, m, 4),
                span(text, m, 0),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.ofNullable(m.group(3)));
    }

    private static ActorRef actor(Text text, Matcher m, int group) {
        return new ActorRef(code(m.group(group)), m.group(group), Optional.of(span(text, m, group)), "name");
    }

    private static Span span(Text text, Matcher m, int group) {
        return text.span(m.start(group), m.end(group));
    }

    private static String code(String name) {
        return ("X" + name.substring(0, 2)).toUpperCase(Locale.ROOT);
    }
}
