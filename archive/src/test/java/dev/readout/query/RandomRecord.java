package dev.readout.query;

import dev.readout.codebook.Mechanism;
import dev.readout.coding.Act;
import dev.readout.coding.ActorRef;
import dev.readout.coding.Coded;
import dev.readout.document.Known;
import dev.readout.document.Metadata;
import dev.readout.document.Text;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.MechanismMention;
import dev.readout.resolve.TimeValue;
import dev.readout.store.Samples;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Codings with facts at random, over a text that does not matter: what is asked here is which are found. */
final class RandomRecord {
    private static final List<String> CODES = List.of("AAA", "BBB", "CCC", "DDD", "some envoy");
    private static final List<String> ACTS =
            List.of("condemn", "thank", "request", "agree", "discuss", "pledge", "state", "sanction");
    private static final List<String> OFFICES =
            List.of("President", "Foreign Minister", "Ambassador", "harbour master");

    private final Random random;

    static final List<String> MECHANISMS = List.of("Boor Treaty", "Grain Dialogue", "Crag Summit");

    RandomRecord(long seed) {
        random = new Random(seed);
    }

    List<Coded> documents(int count) {
        return IntStream.range(0, count).mapToObj(this::document).toList();
    }

    private Coded document(int n) {
        Metadata metadata = new Metadata(
                random.nextInt(6) == 0 ? Optional.empty() : Optional.of(Known.told(day())),
                Optional.empty(),
                Optional.empty(),
                random.nextInt(6) == 0 ? Optional.empty() : Optional.of(Known.read(one(CODES))),
                Optional.empty(),
                Optional.empty());
        // Words of its own, so that it repeats no other.
        Coded bare = Samples.coded("doc-" + n + ".txt", "Title " + n + "\n" + words(n) + " done.\n", metadata, "first");
        Text text = bare.document().text();
        List<Engagement> engagements = new ArrayList<>();
        for (int i = 0; i < random.nextInt(3); i++) {
            engagements.add(engagement(i, text));
        }
        List<Act> acts = new ArrayList<>();
        for (int i = 0; i < random.nextInt(6); i++) {
            acts.add(act(i, text, engagements.size()));
        }
        return new Coded(bare.document(), "first", engagements, acts, List.of(), mechanisms(text));
    }

    private String words(int n) {
        Random own = new Random(n);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 120; i++) {
            words.append((char) ('a' + own.nextInt(26)))
                    .append(own.nextInt(100_000))
                    .append(' ');
        }
        return words
                + "Foreign Minister Ada Aal met Bea Boor. Ms Aal thanked Bland. She condemned Crag's tests of rocket."
                + " Bland pledged grain strongly condemned Crag's tests. Bland never pledged grain";
    }

    private List<MechanismMention> mechanisms(Text text) {
        List<MechanismMention> mentions = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            mentions.add(new MechanismMention(
                    one(MECHANISMS),
                    Mechanism.Kind.values()[random.nextInt(3)],
                    random.nextBoolean() ? Optional.empty() : Optional.of(Integer.toString(random.nextInt(3))),
                    Samples.find(text, one(List.of("Bland", "Bea Boor", "Crag"))),
                    "register"));
        }
        return mentions;
    }

    private Act act(int i, Text text, int engagements) {
        boolean joint = random.nextInt(5) == 0;
        List<ActorRef> by = joint ? List.of(actor(), actor()) : List.of(actor());
        return new Act(
                "a" + (i + 1),
                one(ACTS),
                "some.rule",
                by,
                random.nextInt(4) == 0 ? List.of() : List.of(actor()),
                random.nextInt(3) == 0 ? List.of(actor()) : List.of(),
                random.nextInt(8) == 0,
                Act.Tense.values()[random.nextInt(3)],
                random.nextInt(6) == 0,
                false,
                when(),
                engagements > 0 && random.nextBoolean() ? Optional.of("e1") : Optional.empty(),
                random.nextBoolean() ? Optional.of(Samples.find(text, "rocket")) : Optional.empty(),
                Samples.find(text, "thanked"),
                Samples.find(text, "Ms Aal thanked Bland"),
                Optional.empty(),
                random.nextBoolean() ? List.of() : List.of(new Engagement.Inferred("date", "date-of-engagement")),
                List.of(),
                Optional.empty());
    }

    private Engagement engagement(int i, Text text) {
        List<Engagement.Participant> participants = new ArrayList<>();
        for (int j = 0; j < 1 + random.nextInt(4); j++) {
            participants.add(new Engagement.Participant(
                    random.nextBoolean() ? Optional.of("Bea Boor") : Optional.empty(),
                    random.nextBoolean() ? Optional.of(one(OFFICES)) : Optional.empty(),
                    one(CODES),
                    Samples.find(text, "Bea Boor"),
                    "name"));
        }
        return new Engagement(
                "e" + (i + 1),
                Engagement.Kind.values()[random.nextInt(Engagement.Kind.values().length)],
                Engagement.Status.values()[random.nextInt(3)],
                when(),
                random.nextBoolean() ? List.of() : List.of(new Engagement.Inferred("year", "year-from-publication")),
                Optional.empty(),
                random.nextBoolean() ? Optional.of("Aalburg") : Optional.empty(),
                random.nextBoolean() ? Optional.of(one(CODES)) : Optional.empty(),
                participants,
                random.nextBoolean() ? List.of() : List.of(new Engagement.Topic("Grain", Samples.find(text, "grain"))),
                Samples.find(text, "met"),
                Samples.find(text, "Foreign Minister Ada Aal met Bea Boor"),
                "meet.verb");
    }

    private ActorRef actor() {
        return new ActorRef(one(CODES), random.nextBoolean() ? "Bland" : "bland", Optional.empty(), "name");
    }

    private TimeValue when() {
        return switch (random.nextInt(6)) {
            case 0 -> TimeValue.unknown();
            case 1 -> new TimeValue.Month(YearMonth.from(day()));
            case 2 -> {
                LocalDate first = day();
                yield new TimeValue.Interval(first, first.plusDays(random.nextInt(50)));
            }
            case 3 -> new TimeValue.Year(2031);
            default -> new TimeValue.Day(day());
        };
    }

    LocalDate day() {
        return LocalDate.of(2031, 5, 1).plusDays(random.nextInt(70));
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** A question about acts at random. */
    ActQuery actQuery() {
        ActQuery query = ActQuery.all();
        for (int i = random.nextInt(3); i > 0; i--) {
            query = query.and(new ActQuery.Actor(
                    ActQuery.Role.values()[random.nextInt(4)], random.nextInt(6) == 0 ? "BLAND" : one(CODES)));
        }
        query = random.nextInt(4) == 0 ? query.act(one(ACTS)) : query;
        query = random.nextInt(5) == 0 ? query.and(new ActQuery.Coded(code())) : query;
        query = random.nextInt(6) == 0 ? query.and(new ActQuery.About("Rocket")) : query;
        query = random.nextInt(6) == 0 ? query.and(new ActQuery.Stated()) : query;
        query = random.nextInt(6) == 0 ? query.and(new ActQuery.Names(one(MECHANISMS))) : query;
        query = random.nextInt(6) == 0 ? query.and(new ActQuery.Within("military")) : query;
        query = random.nextInt(4) == 0 ? query.from(day()) : query;
        query = random.nextInt(4) == 0 ? query.to(day()) : query;
        query = random.nextInt(4) == 0 ? query.issuer(one(CODES)) : query;
        query = random.nextBoolean() ? query.withBackground() : query;
        return random.nextBoolean() ? query.withNegated() : query;
    }

    CodeFilter code() {
        return switch (random.nextInt(4)) {
            case 0 -> new CodeFilter.Plover("ACCUSE");
            case 1 -> new CodeFilter.Cameo("03");
            case 2 -> new CodeFilter.Cameo("111");
            default -> new CodeFilter.OfQuad(dev.readout.codebook.Quad.VERBAL_COOPERATION);
        };
    }

    /** A question about engagements at random. */
    EngagementQuery engagementQuery() {
        EngagementQuery query = EngagementQuery.all();
        for (int i = random.nextInt(4); i > 0; i--) {
            query = query.participant(random.nextInt(6) == 0 ? "bea boor" : one(CODES));
        }
        query = random.nextInt(4) == 0 ? query.kind(Engagement.Kind.MEETING) : query;
        query = random.nextInt(5) == 0 ? query.and(new EngagementQuery.Ranked(3)) : query;
        query = random.nextInt(5) == 0 ? query.and(new EngagementQuery.At("aalBURG")) : query;
        query = random.nextInt(8) == 0 ? query.and(new EngagementQuery.At(one(CODES))) : query;
        query = random.nextInt(6) == 0
                ? query.and(new EngagementQuery.OfStatus(
                        Engagement.Status.values()[random.nextInt(Engagement.Status.values().length)]))
                : query;
        query = random.nextInt(5) == 0 ? query.and(new EngagementQuery.On("grain")) : query;
        query = random.nextInt(6) == 0 ? query.and(new EngagementQuery.Stated()) : query;
        query = random.nextInt(6) == 0 ? query.and(new EngagementQuery.Names(one(MECHANISMS))) : query;
        query = random.nextInt(6) == 0 ? query.and(new EngagementQuery.Within("diplomatic")) : query;
        query = random.nextInt(4) == 0
                ? query.and(new EngagementQuery.Placed(EngagementQuery.Mode.values()[random.nextInt(4)], one(CODES)))
                : query;
        query = random.nextInt(4) == 0 ? query.from(day()) : query;
        query = random.nextInt(4) == 0 ? query.to(day()) : query;
        return random.nextInt(4) == 0 ? query.issuer(one(CODES)) : query;
    }
}
