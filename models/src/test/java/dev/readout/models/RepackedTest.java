package dev.readout.models;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.language.decode.Tagger;
import dev.readout.language.decode.TreeParser;
import dev.readout.language.decode.WordForm;
import dev.readout.language.decode.WordForms;
import dev.readout.language.packed.ModelFiles;
import edu.emory.mathcs.nlp.component.morph.MorphAnalyzer;
import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Our decoders over the repacked models decide as NLP4J does. */
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
            "What Zenda's envoy told reporters wasn't what its government had said a day earlier.",
            "Visit https://www.example.org/a_b or see annex_2.pdf, 35% of U.S.-made F-16s (1,250.5 in all) :-) Ü-boats",
            "a",
            ".",
            "ABC abc Abc aBc ABc 12 1.5 -- x-ray ... 𝔘 한국");

    private final NLPDecoder original = original();

    @Test
    void tagsAndHangsTheSame() {
        ModelFiles files = ModelFiles.open(Path.of("target", "readout-models"));
        WordForms known = new WordForms(files.lexica());
        Tagger tagger = new Tagger(files.tagger());
        MorphAnalyzer morphology = new EnglishMorphAnalyzer();
        TreeParser parser = new TreeParser(files.parser());
        for (String sentence : sentences()) {
            NLPNode[] expected = original.decode(sentence);
            List<String> forms =
                    Arrays.stream(expected).skip(1).map(NLPNode::getWordForm).toList();
            List<WordForm> words = known.of(forms);
            String[] tags = tagger.tag(words);
            String[] lemmas = new String[tags.length];
            Arrays.setAll(lemmas, i -> morphology.lemmatize(words.get(i).simplified(), tags[i]));
            TreeParser.Hung[] hung = parser.parse(words, tags, lemmas);
            String shown = IntStream.range(0, tags.length)
                    .mapToObj(i -> shown(forms.get(i), tags[i], lemmas[i], hung[i].label(), hung[i].head() + 1))
                    .collect(Collectors.joining(" "));
            assertThat(shown).isEqualTo(shown(expected));
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
                .map(n -> shown(
                        n.getWordForm(),
                        n.getPartOfSpeechTag(),
                        n.getLemma(),
                        n.getDependencyLabel(),
                        n.getDependencyHead().getID()))
                .collect(Collectors.joining(" "));
    }

    private static String shown(String form, String tag, String lemma, String label, int head) {
        return form + "/" + tag + "/" + lemma + "/" + label + "/" + head;
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
