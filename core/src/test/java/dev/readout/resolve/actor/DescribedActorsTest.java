package dev.readout.resolve.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.readout.codebook.ActorSectors;
import dev.readout.codebook.DataFiles;
import dev.readout.codebook.Gazetteer;
import dev.readout.language.AnalyzedText;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.resolve.Actor;
import dev.readout.resolve.Mention.Form;
import dev.readout.resolve.Mentioned;
import dev.readout.resolve.Reading;
import dev.readout.resolve.Resolved;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Sentences are written "form/tag/head/relation", heads counted from 0. */
class DescribedActorsTest {
    private final DescribedActors stage = new DescribedActors(
            ActorSectors.read(DataFiles.bundled()),
            Gazetteer.read(DataFiles.bundled()).actorWords());

    @Test
    void whoeverActsUnnamedIsDescribedInTheWordsAsWritten() {
        List<Reading> found =
                complete("Several/JJ/1/amod gunmen/NNS/2/nsubj attacked/VBD/-1/root a/DT/4/det market/NN/2/dobj");
        assertEquals(List.of("Several gunmen"), codes(found));
        assertEquals(
                List.of(new Actor.Described("Several gunmen", Optional.empty(), Optional.of("REB"))),
                found.getFirst().actors());
        assertEquals(Form.DESCRIBED, found.getFirst().form());
    }

    @Test
    void aNounThatLeadsAnotherOrSaysWhatSomebodyIsStandsForNobody() {
        assertEquals(List.of(), complete("Reform/NN/2/nsubj police/NN/0/compound failed/VBD/-1/root"));
        assertEquals(List.of(), complete("It/PRP/1/nsubj is/VBZ/-1/root a/DT/3/det court/NN/1/attr"));
    }

    @Test
    void whoIsReadAlreadyIsLeftAlone() {
        String sentence = "The/DT/1/det leaders/NNS/2/nsubj met/VBD/-1/root";
        assertEquals(List.of("XVA"), codes(complete(sentence, 0, 2)));
    }

    @Test
    void whatAStateOwnsIsTheStates() {
        String sentence = "Velorian/JJ/1/amod troops/NNS/2/nsubj attacked/VBD/-1/root";
        assertEquals(List.of("XVA"), codes(complete(sentence, 0, 1)));
    }

    @Test
    void peopleOfAStateDoNotActForIt() {
        String sentence = "Velorian/JJ/1/amod villagers/NNS/2/nsubj protested/VBD/-1/root";
        assertEquals(List.of("XVA", "villagers"), codes(complete(sentence, 0, 1)));
    }

    @Test
    void officialsInATextOfOneStateAreItsOwn() {
        Resolved alone = resolved("The/DT/1/det regulators/NNS/2/nsubj agreed/VBD/-1/root", List.of(), List.of("XVA"));
        assertEquals(List.of("XVA"), codes(stage.complete(alone).readings()));
        Resolved others = resolved("The/DT/1/det residents/NNS/2/nsubj agreed/VBD/-1/root", List.of(), List.of("XVA"));
        assertEquals(List.of("residents"), codes(stage.complete(others).readings()));
    }

    @Test
    void anUnknownNameThatActsIsKeptAndMarked() {
        List<Reading> found = complete("Iva/NNP/1/compound Marn/NNP/2/nsubj accused/VBD/-1/root them/PRP/2/dobj");
        assertEquals(List.of(new Actor.Unresolved("Iva Marn")), found.getFirst().actors());
        assertEquals("unknown-name", found.getFirst().rule());
    }

    @Test
    void titlesDatelinesAndPlansAreNoNames() {
        assertEquals(List.of(), complete("KESTRAL/NNP/1/nsubj condemned/VBD/-1/root it/PRP/1/dobj"));
        assertEquals(List.of(), complete("Heads/NNPS/1/nsubj condemned/VBD/-1/root it/PRP/1/dobj"));
        assertEquals(List.of(), complete("The/DT/1/det Plan/NNP/2/nsubj condemned/VBD/-1/root it/PRP/2/dobj"));
    }

    private List<Reading> complete(String parsed) {
        return stage.complete(resolved(parsed, List.of())).readings();
    }

    /** With a state read over these tokens. */
    private List<Reading> complete(String parsed, int from, int to) {
        Sentence s = text(parsed).sentences().getFirst();
        Reading state = new Reading(
                0,
                from,
                to,
                to - 1,
                s.get(from).span().union(s.get(to - 1).span()),
                List.of(new Actor.State("XVA")),
                Form.NAME,
                "name");
        return stage.complete(resolved(parsed, List.of(state))).readings();
    }

    private static Resolved resolved(String parsed, List<Reading> readings) {
        return resolved(parsed, readings, List.of());
    }

    private static Resolved resolved(String parsed, List<Reading> readings, List<String> issuers) {
        return new Resolved(new Mentioned(text(parsed), List.of(), List.of(), List.of()), readings, List.of(), issuers);
    }

    private static AnalyzedText text(String parsed) {
        List<String[]> words =
                List.of(parsed.split(" ")).stream().map(w -> w.split("/")).toList();
        AnalyzedText plain = Tagged.text(
                String.join(" ", words.stream().map(w -> w[0] + "/" + w[1]).toList()));
        List<Token> tokens = new ArrayList<>();
        for (Token t : plain.sentences().getFirst().tokens()) {
            String[] w = words.get(t.index());
            tokens.add(new Token(t.index(), t.span(), t.form(), t.lemma(), w[1], Integer.parseInt(w[2]), w[3]));
        }
        return new AnalyzedText(plain.document(), List.of(new Sentence(0, 0, tokens)));
    }

    private static List<String> codes(List<Reading> readings) {
        return readings.stream().flatMap(r -> r.codes().stream()).toList();
    }
}
