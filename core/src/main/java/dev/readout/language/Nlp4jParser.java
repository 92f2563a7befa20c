package dev.readout.language;

import dev.readout.language.decode.Tagger;
import dev.readout.language.decode.TreeParser;
import dev.readout.language.decode.WordForm;
import dev.readout.language.decode.WordForms;
import edu.emory.mathcs.nlp.component.morph.MorphAnalyzer;
import java.util.List;
import java.util.stream.IntStream;

/** The tagger and parser of NLP4J's models, and its dictionary forms. */
final class Nlp4jParser implements Parser {
    private final WordForms forms;
    private final Tagger tagger;
    private final MorphAnalyzer morphology;
    private final TreeParser parser;
    private final String fingerprint;

    /**
     * @param forms knows words
     * @param tagger gives tags
     * @param morphology gives lemmas
     * @param parser gives the tree
     * @param fingerprint of the models
     */
    Nlp4jParser(WordForms forms, Tagger tagger, MorphAnalyzer morphology, TreeParser parser, String fingerprint) {
        this.forms = forms;
        this.tagger = tagger;
        this.morphology = morphology;
        this.parser = parser;
        this.fingerprint = fingerprint;
    }

    @Override
    public void tag(Draft sentence) {
        String[] tags = tagger.tag(words(sentence));
        for (int i = 0; i < tags.length; i++) {
            sentence.tag(i, tags[i]);
        }
    }

    @Override
    public void parse(Draft sentence) {
        List<WordForm> words = words(sentence);
        String[] tags = new String[sentence.size()];
        String[] lemmas = new String[sentence.size()];
        for (int i = 0; i < sentence.size(); i++) {
            tags[i] = sentence.tag(i);
            lemmas[i] = morphology.lemmatize(words.get(i).simplified(), tags[i]);
        }
        TreeParser.Hung[] hung = parser.parse(words, tags, lemmas);
        for (int i = 0; i < sentence.size(); i++) {
            sentence.lemma(i, Lemmas.of(sentence.plain(i), tags[i], lemmas[i]));
            sentence.root(i);
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (hung[i].head() >= 0) {
                sentence.hang(i, hung[i].head(), hung[i].label());
            }
        }
    }

    @Override
    public String fingerprint() {
        return fingerprint;
    }

    private List<WordForm> words(Draft sentence) {
        return forms.of(
                IntStream.range(0, sentence.size()).mapToObj(sentence::plain).toList());
    }
}
