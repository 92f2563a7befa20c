package dev.readout.testing;

import dev.readout.codebook.Mechanism;
import dev.readout.coding.Act;
import dev.readout.coding.ActorRef;
import dev.readout.coding.Coded;
import dev.readout.document.Document;
import dev.readout.document.Issue;
import dev.readout.document.Issues;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.pipeline.Pipeline;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.Engagement.Inferred;
import dev.readout.resolve.Engagement.Participant;
import dev.readout.resolve.Engagement.Topic;
import dev.readout.resolve.MechanismMention;
import dev.readout.resolve.Sighting;
import dev.readout.resolve.TimeValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Codes by two patterns: "A condemned B" is an act, "A met B" an engagement; where a text says "met" before, the act
 * belongs to it and its date is inferred. A text that says "unspeakable" breaks it, one that says "unclear" makes an
 * issue. "Minister" and two words are a sighting, "4th Grain Dialogue" names a mechanism.
 */
public class PlainPipeline implements Pipeline {
    private static final Pattern SENTENCE = Pattern.compile("(\\p{Lu}\\w+) (condemned|met) (\\p{Lu}\\w+)([^.]*)");
    private static final Pattern OFFICE = Pattern.compile("(Minister) (\\p{Lu}\\w+ [\\p{Lu}\\w-]+)");
    private static final Pattern MECHANISM = Pattern.compile("(\\d(?=th))?(?:th )?(\\p{Lu}\\w+ Dialogue)");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    private final String fingerprint;

    public PlainPipeline() {
        this("plain-1");
    }

    public PlainPipeline(String fingerprint) {
        this.fingerprint = fingerprint;
    }

    @Override
    public Coded code(Document document, Issues issues) {
        Text text = document.text();
        if (text.value().contains("unspeakable")) {
            throw new IllegalStateException(text.value());
        }
        if (text.value().contains("unclear")) {
            issues.add(new Issue(
                    "unclear",
                    "coding",
                    Issue.Severity.WARNING,
                    document.name(),
                    "A sentence is unclear.",
                    "Read it yourself.",
                    false));
        }
        List<Engagement> engagements = new ArrayList<>();
        List<Act> acts = new ArrayList<>();
        Matcher matcher = SENTENCE.matcher(text.value());
        while (matcher.find()) {
            if (matcher.group(2).equals("met")) {
                engagements.add(engagement(text, matcher, engagements.size() + 1));
            } else {
                acts.add(act(text, matcher, acts.size() + 1, engagements));
            }
        }
        return new Coded(document, fingerprint, engagements, acts, sightings(text), mechanisms(text));
    }

    private static List<MechanismMention> mechanisms(Text text) {
        return MECHANISM
                .matcher(text.value())
                .results()
                .map(m -> new MechanismMention(
                        m.group(2),
                        Mechanism.Kind.DIALOGUE,
                        Optional.ofNullable(m.group(1)).map(String::strip),
                        text.span(m.start(), m.end()),
                        "register"))
                .toList();
    }

    private static List<Sighting> sightings(Text text) {
        return OFFICE.matcher(text.value())
                .results()
                .map(m -> new Sighting(
                        m.group(2),
                        m.group(1),
                        code(m.group(2)),
                        text.span(m.start(), m.end()),
                        "office-before-name",
                        Optional.empty()))
                .toList();
    }

    private static Engagement engagement(Text text, Matcher m, int number) {
        return new Engagement(
                "e" + number,
                Engagement.Kind.MEETING,
                Engagement.Status.HELD,
                new TimeValue.Day(DAY),
                List.of(new Inferred("year", "year-from-publication")),
                Optional.of("Linden Palace"),
                Optional.empty(),
                Optional.of("XVA"),
                List.of(participant(text, m, 1), participant(text, m, 3)),
                m.group(4).isBlank()
                        ? List.of()
                        : List.of(new Topic(m.group(4).strip(), text.span(m.start(4), m.end(4)))),
                text.span(m.start(2), m.end(2)),
                text.span(m.start(), m.end()),
                "meeting.plain");
    }

    private static Participant participant(Text text, Matcher m, int group) {
        return new Participant(
                Optional.of(m.group(group)),
                Optional.of("Minister"),
                code(m.group(group)),
                text.span(m.start(group), m.end(group)),
                "name");
    }

    private static Act act(Text text, Matcher m, int number, List<Engagement> engagements) {
        Optional<String> engagement = engagements.isEmpty()
                ? Optional.empty()
                : Optional.of(engagements.getLast().id());
        return new Act(
                "a" + number,
                "condemn",
                "condemn.plain",
                List.of(actor(text, m, 1)),
                List.of(actor(text, m, 3)),
                List.of(),
                m.group(4).contains("never"),
                Act.Tense.PAST,
                m.group(4).contains("long ago"),
                m.group(4).contains("again"),
                engagement.isPresent() ? new TimeValue.Day(DAY) : TimeValue.unknown(),
                engagement,
                m.group(4).isBlank() ? Optional.empty() : Optional.of(text.span(m.start(4) + 1, m.end(4))),
                text.span(m.start(2), m.end(2)),
                text.span(m.start(), m.end()),
                Optional.empty(),
                engagement
                        .map(e -> List.of(new Inferred("date", "date-of-engagement")))
                        .orElse(List.of()),
                List.of(),
                Optional.empty());
    }

    private static ActorRef actor(Text text, Matcher m, int group) {
        Span span = text.span(m.start(group), m.end(group));
        return new ActorRef(code(m.group(group)), m.group(group), Optional.of(span), "name");
    }

    private static String code(String name) {
        return ("X" + name.substring(0, 2)).toUpperCase(Locale.ROOT);
    }

    @Override
    public String fingerprint() {
        return fingerprint;
    }
}
