package dev.readout.pipeline;

import dev.readout.codebook.ActCodebook;
import dev.readout.codebook.ActorProfiles;
import dev.readout.codebook.ActorSectors;
import dev.readout.codebook.CommitmentWords;
import dev.readout.codebook.DataFiles;
import dev.readout.codebook.EngagementRules;
import dev.readout.codebook.Facts;
import dev.readout.codebook.Gazetteer;
import dev.readout.codebook.MechanismForms;
import dev.readout.codebook.Officials;
import dev.readout.codebook.Places;
import dev.readout.codebook.Spellings;
import dev.readout.codebook.TimeForms;
import dev.readout.coding.Act;
import dev.readout.coding.ActCoder;
import dev.readout.coding.Coded;
import dev.readout.coding.CommitmentReader;
import dev.readout.coding.DeedReader;
import dev.readout.coding.SectorStage;
import dev.readout.document.Document;
import dev.readout.document.Issues;
import dev.readout.document.Text;
import dev.readout.language.AnalyzedText;
import dev.readout.language.Language;
import dev.readout.resolve.Mentioned;
import dev.readout.resolve.Resolved;
import dev.readout.resolve.actor.ActorFinder;
import dev.readout.resolve.actor.DescribedActors;
import dev.readout.resolve.engagement.EngagementStager;
import dev.readout.resolve.mechanism.MechanismFinder;
import dev.readout.resolve.place.PlaceFinder;
import dev.readout.resolve.reference.ReferenceResolver;
import dev.readout.resolve.reference.SightingReader;
import dev.readout.resolve.time.DateFinder;
import java.util.List;

/**
 * Reads a document the whole way: language, explicit mentions, dates, places, then sentence by sentence short forms and
 * engagements, then acts.
 */
public final class DiplomaticPipeline implements Pipeline {
    /** Part of every fingerprint: raised when the code would code the same text otherwise. */
    private static final String VERSION = "1";

    private final Language language;
    private final ActorFinder actors;
    private final PlaceFinder places;
    private final DateFinder dates;
    private final Narrator narrator;
    private final DescribedActors described;
    private final ActCoder coder;
    private final SectorStage sectors;
    private final SightingReader sightings;
    private final MechanismFinder mechanisms;
    private final CommitmentReader commitments;
    private final DeedReader deeds;
    private final String fingerprint;

    private DiplomaticPipeline(Language language, DataFiles data) {
        Gazetteer gazetteer = Gazetteer.read(data);
        Facts facts = Facts.read(data);
        this.language = language;
        this.actors = new ActorFinder(gazetteer, Officials.read(data));
        this.places = new PlaceFinder(Places.read(data));
        this.dates = new DateFinder(facts, TimeForms.read(data));
        this.narrator = new Narrator(
                new ReferenceResolver(), new EngagementStager(EngagementRules.load(data)), facts, Spellings.read(data));
        this.sightings = new SightingReader(gazetteer);
        this.mechanisms = new MechanismFinder(gazetteer, facts, MechanismForms.read(data));
        CommitmentWords words = CommitmentWords.load(data);
        this.commitments = new CommitmentReader(words);
        this.deeds = new DeedReader(words);
        ActorSectors nouns = ActorSectors.read(data);
        this.described = new DescribedActors(nouns, gazetteer.actorWords());
        ActorProfiles profiles = ActorProfiles.read(data, gazetteer, nouns);
        this.sectors = new SectorStage(profiles);
        this.coder = new ActCoder(ActCodebook.load(data), profiles);
        this.fingerprint = fingerprint(data, language.fingerprint());
    }

    /** The fingerprint of the pipeline that these would make, without making it. */
    public static String fingerprint(DataFiles data, String language) {
        return Text.sha256(String.join("\n", VERSION, language, data.content()));
    }

    /**
     * Builds the pipeline from data files and a language.
     *
     * @throws dev.readout.codebook.DataException where a file breaks its schema
     */
    public static DiplomaticPipeline load(DataFiles data, Language language) {
        return new DiplomaticPipeline(language, data);
    }

    @Override
    public Coded code(Document document, Issues issues) {
        NotRead.report(document, language, issues);
        AnalyzedText text = language.analyze(document);
        Mentioned mentioned = new Mentioned(text, actors.find(text), places.find(text), dates.find(text));
        Resolved resolved = described.complete(narrator.tell(mentioned));
        List<Act> acts = sectors.apply(coder.code(resolved));
        return new Coded(
                document,
                fingerprint,
                resolved.engagements(),
                acts,
                sightings.read(resolved),
                mechanisms.find(text),
                commitments.read(resolved, acts),
                deeds.read(resolved));
    }

    @Override
    public String fingerprint() {
        return fingerprint;
    }
}
