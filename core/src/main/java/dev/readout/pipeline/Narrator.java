package dev.readout.pipeline;

import dev.readout.codebook.Facts;
import dev.readout.document.Block;
import dev.readout.language.Sentence;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.Engagement.Kind;
import dev.readout.resolve.Mentioned;
import dev.readout.resolve.Reading;
import dev.readout.resolve.Resolved;
import dev.readout.resolve.TimeValue;
import dev.readout.resolve.Voices;
import dev.readout.resolve.engagement.EngagementStager;
import dev.readout.resolve.engagement.Scene;
import dev.readout.resolve.reference.ReferenceResolver;
import dev.readout.resolve.reference.Story;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Goes through a text as a reader does: a sentence's short forms are read by what was told before, then its engagements
 * are staged, then "the two sides" of the next sentences are those who took part.
 */
final class Narrator {
    private final ReferenceResolver references;
    private final EngagementStager stager;
    private final Facts facts;

    Narrator(ReferenceResolver references, EngagementStager stager, Facts facts) {
        this.facts = facts;
        this.references = references;
        this.stager = stager;
    }

    Resolved tell(Mentioned mentioned) {
        List<String> issuers = Issuers.of(mentioned);
        Voices voices = Speakers.of(mentioned, issuers);
        Story story = new Story(issuers, facts);
        List<Reading> readings = new ArrayList<>();
        List<Engagement> engagements = new ArrayList<>();
        List<Block> blocks = mentioned.text().document().text().blocks();
        for (Sentence s : mentioned.text().sentences()) {
            story.giveFloor(voices.in(s.block()));
            List<Reading> here = references.read(
                    s,
                    mentioned.actors().stream()
                            .filter(m -> m.sentence() == s.index())
                            .toList(),
                    story);
            readings.addAll(here);
            Block.Kind kind = blocks.get(s.block()).kind();
            if (kind == Block.Kind.TITLE || kind == Block.Kind.BYLINE || kind == Block.Kind.HEADING) {
                continue;
            }
            Scene scene = new Scene(
                    mentioned.text().document().text(),
                    s,
                    here,
                    mentioned.dates().stream()
                            .filter(d -> d.sentence() == s.index())
                            .toList(),
                    mentioned.places().stream()
                            .filter(p -> p.sentence() == s.index())
                            .toList());
            for (Engagement e : stager.find(scene)) {
                add(engagements, e);
                if (e.kind() != Kind.VISIT) {
                    story.tellCompany(e.participants());
                }
            }
        }
        return new Resolved(mentioned, readings, Frames.complete(engagements), issuers, voices);
    }

    /** Adds an engagement, or what is new in it to the one that it tells of again. */
    private static void add(List<Engagement> engagements, Engagement e) {
        for (int i = engagements.size() - 1; i >= 0; i--) {
            Engagement known = engagements.get(i);
            if (same(known, e)) {
                engagements.set(i, merged(known, e));
                return;
            }
        }
        engagements.add(named(e, "e" + (engagements.size() + 1), e.when(), e.inferred()));
    }

    private static boolean same(Engagement a, Engagement b) {
        boolean day = a.when().equals(b.when()) || b.when() instanceof TimeValue.Unknown;
        return a.kind() == b.kind()
                && a.status() == b.status()
                && day
                && people(a).containsAll(people(b));
    }

    private static Set<String> people(Engagement e) {
        Set<String> people = new HashSet<>();
        e.participants().forEach(p -> people.add(p.name().orElse(p.country())));
        return people;
    }

    private static Engagement merged(Engagement known, Engagement again) {
        return new Engagement(
                known.id(),
                known.kind(),
                known.status(),
                known.when(),
                known.inferred(),
                known.place().or(again::place),
                known.city().or(again::city),
                known.country().or(again::country),
                known.participants(),
                known.topics(),
                known.trigger(),
                known.quote(),
                known.rule());
    }

    private static Engagement named(Engagement e, String id, TimeValue when, List<Engagement.Inferred> inferred) {
        return new Engagement(
                id,
                e.kind(),
                e.status(),
                when,
                inferred,
                e.place(),
                e.city(),
                e.country(),
                e.participants(),
                e.topics(),
                e.trigger(),
                e.quote(),
                e.rule());
    }
}
