package dev.readout.models;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.language.packed.ModelFiles;
import dev.readout.language.packed.PackedLexica;
import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The repacked models decide as the originals do. */
class RepackedTest {
    private static final List<String> SENTENCES = List.of(
            "The two ministers met in Geneva on Tuesday and discussed trade, fisheries, and the border.",
            "Ruritania strongly condemned the launch, which it said violated three Security Council resolutions.",
            "We also extend our deepest condolences to the families of those who lost their lives.",
            "He proposed that both sides continue the talks that had been broken off in 1998.",
            "During her visit to Strelsau, Deputy Foreign Minister Antonia Mauban held a meeting with Col. Sapt.",
            "\"If they don't come,\" she asked, \"who's going to sign the $4.5 million agreement at 9:30 a.m.?\"",
            "Welcomed by the Prime Minister, the delegation was given a tour of the Old Town's cathedral.",
            "Having been urged to refrain from any action that might escalate tensions, neither side replied.",
            "READOUT OF THE CALL WITH PRESIDENT FLAVIA",
            "Questions? Call +41 22 555 01 01 or write to press@example.org (weekdays only).",
            "What Zenda's envoy told reporters wasn't what its government had said a day earlier.");

    private final NLPDecoder original = original();

    @Test
    void tagsTheSame() {
        ModelFiles files = ModelFiles.open(Path.of("target", "readout-models"));
        PackedLexica lexica = files.lexica();
        NLPComponent<NLPNode> tagger = files.tagger().tagger();
        NLPComponent<NLPNode> morphology = new MorphologicalAnalyzer<>(Language.ENGLISH);
        NLPComponent<NLPNode> parser = files.parser().parser();
        for (String sentence : sentences()) {
            NLPNode[] expected = original.decode(sentence);
            NLPNode[] nodes = original.toNodeArray(original.getTokenizer().tokenize(sentence));
            List.of(lexica, tagger, morphology, parser).forEach(step -> step.process(nodes));
            assertThat(shown(nodes)).isEqualTo(shown(expected));
        }
    }

    /** The sentences, and as many of their words shuffled, which leads the parser down its rarer paths. */
    private static List<String> sentences() {
        List<String> words =
                SENTENCES.stream().flatMap(s -> Arrays.stream(s.split(" "))).collect(Collectors.toList());
        java.util.Collections.shuffle(words, new Random(1));
        List<String> all = new java.util.ArrayList<>(SENTENCES);
        for (int i = 0; i + 12 < words.size(); i += 12) {
            all.add(String.join(" ", words.subList(i, i + 12)));
        }
        return all;
    }

    private static String shown(NLPNode[] nodes) {
        return Arrays.stream(nodes)
                .skip(1)
                .map(n -> n.getWordForm() + "/" + n.getPartOfSpeechTag() + "/" + n.getLemma() + "/"
                        + n.getDependencyLabel() + "/" + n.getDependencyHead().getID())
                .collect(Collectors.joining(" "));
    }

    private static NLPDecoder original() {
        String configuration = """
                <configuration><language>english</language><tokenizer><line_by_line>false</line_by_line></tokenizer>
                <lexica><ambiguity_classes field="word_form_simplified_lowercase">%1$slexica/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
                <word_clusters field="word_form_simplified_lowercase">%1$slexica/en-brown-clusters-simplified-lowercase.xz</word_clusters></lexica>
                <models><pos>%1$smodels/en-pos.xz</pos><dep>%1$smodels/en-dep.xz</dep></models></configuration>
                """.formatted("edu/emory/mathcs/nlp/");
        return new NLPDecoder(new ByteArrayInputStream(configuration.getBytes(StandardCharsets.UTF_8)));
    }
}
