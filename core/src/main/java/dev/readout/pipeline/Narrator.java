package dev.readout.pipeline;

import dev.readout.codebook.Facts;
import dev.readout.codebook.Spellings;
import dev.readout.document.Block;
import dev.readout.document.Known;
import dev.readout.document.Text;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.resolve.BySentence;
import dev.readout.resolve.DateMention;
import dev.readout.resolve.Engagement;
import dev.readout.resolve.Engagement.Kind;
import dev.readout.resolve.Mention;
import dev.readout.resolve.Mentioned;
import dev.readout.resolve.PlaceMention;
import dev.readout.resolve.Reading;
import dev.readout.resolve.Resolved;
import dev.readout.resolve.Voices;
import dev.readout.resolve.engagement.AttendanceReader;
import dev.readout.resolve.engagement.AttendanceReader.Attendance;
import dev.readout.resolve.engagement.EngagementStager;
import dev.readout.resolve.engagement.Scene;
import dev.readout.resolve.engagement.TopicReader;
import dev.readout.resolve.reference.ReferenceResolver;
import dev.readout.resolve.reference.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Goes through a text as a reader does: a sentence's short forms are read by what was told before, then its engagements
 * are staged, then "the two sides" of the next sentences are those who took part.
 */
final class Narrator {
    private final ReferenceResolver references;
    private final EngagementStager stager;
    private final AttendanceReader attendance;
    private final TopicReader topics;
    private final Facts facts;
    private final Spellings spellings;

    Narrator(ReferenceResolver references, EngagementStager stager, Facts facts, Spellings spellings) {
        this.spellings = spellings;
        this.references = references;
        this.facts = facts;
        this.stager = stager;
        this.attendance = new AttendanceReader(stager.rules());
        this.topics = new TopicReader(stager.rules());
    }

    Resolved tell(Mentioned mentioned) {
        List<String> issuers = Issuers.of(mentioned);
        Voices voices = Speakers.of(mentioned, issuers);
        Story story = new Story(issuers, published(mentioned), facts, spellings);
        story.tellHeard(voices.heard());
        List<Reading> readings = new ArrayList<>();
        Chronicle chronicle = new Chronicle();
        Offer offer = new Offer(mentioned);
        List<Block> blocks = mentioned.text().document().text().blocks();
        boolean floor = false;
        List<Scene> titles = new ArrayList<>();
        for (Sentence s : mentioned.text().sentences()) {
            story.giveFloor(voices.in(s.block()));
            Scene scene = scene(offer, s, story);
            readings.addAll(scene.readings());
            Block.Kind kind = blocks.get(s.block()).kind();
            if (kind == Block.Kind.BYLINE
                    || s.index() < 3 && s.tokens().stream().noneMatch(Token::isVerb)) {
                story.tellAuthor(scene.readings());
            }
            if (kind == Block.Kind.TITLE) {
                titles.add(scene);
            }
            if (kind == Block.Kind.TITLE || kind == Block.Kind.BYLINE || kind == Block.Kind.HEADING) {
                continue;
            }
            if (story.company().isEmpty()) { // "you" in remarks before a meeting are those whom the title names
                titles.forEach(t -> stager.find(t).forEach(e -> story.tellCompany(e.participants())));
            }
            List<Engagement> staged = stager.find(scene);
            staged.forEach(e -> stage(e, chronicle, story));
            Optional<Attendance> present = attendance.find(scene);
            present.ifPresent(a -> attend(a, chronicle, story));
            floor = staged.isEmpty() && (floor || attendance.opensFloor(s));
            if (floor && present.isEmpty() && !attendance.speakers(scene).isEmpty()) {
                chronicle.attend(new Attendance(attendance.speakers(scene), false));
            }
            chronicle.discuss(topics.find(scene));
        }
        boolean silent = chronicle.all().isEmpty(); // remarks before a meeting that only the title names
        for (Scene title : titles) {
            stager.find(title).stream()
                    .filter(e -> silent || chronicle.isNew(e))
                    .forEach(e -> stage(e, chronicle, story));
        }
        List<Engagement> named = chronicle.all().stream()
                .map(e -> e.with(e.participants().stream().map(story::named).toList()))
                .toList();
        return new Resolved(mentioned, readings, Frames.complete(named), issuers, voices);
    }

    private static Optional<LocalDate> published(Mentioned mentioned) {
        return mentioned.text().document().metadata().published().map(Known::value);
    }

    /** "It was attended by the ministers of …": from now on they are "the ministers". */
    private static void attend(Attendance attendance, Chronicle chronicle, Story story) {
        chronicle.attend(attendance);
        chronicle.atHand().filter(e -> e.kind() != Kind.VISIT).ifPresent(e -> story.tellCompany(e.participants()));
    }

    /** What a text names explicitly, sentence by sentence. */
    private record Offer(
            Text text, BySentence<Mention> actors, BySentence<DateMention> dates, BySentence<PlaceMention> places) {
        Offer(Mentioned mentioned) {
            this(
                    mentioned.text().document().text(),
                    new BySentence<>(mentioned.actors(), Mention::sentence),
                    new BySentence<>(mentioned.dates(), DateMention::sentence),
                    new BySentence<>(mentioned.places(), PlaceMention::sentence));
        }
    }

    private Scene scene(Offer offer, Sentence s, Story story) {
        List<Reading> here = references.read(s, offer.actors.in(s.index()), story);
        return new Scene(offer.text, s, here, offer.dates.in(s.index()), offer.places.in(s.index()));
    }

    private static void stage(Engagement e, Chronicle chronicle, Story story) {
        chronicle.tell(e);
        if (e.kind() != Kind.VISIT || e.participants().size() > 1) {
            story.tellCompany(e.participants());
        }
    }
}
