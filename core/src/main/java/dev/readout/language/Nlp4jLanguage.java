package dev.readout.language;

import dev.readout.document.Block;
import dev.readout.document.Document;
import dev.readout.document.Span;
import dev.readout.document.Text;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** English by NLP4J: its tokenizer, tagger and parser, with its known faults repaired. */
public final class Nlp4jLanguage implements Language {
    private static final String VERSION = "language-1";

    private final Parser parser;
    private final WordCutter words = new WordCutter();
    private final SentenceCutter sentences = new SentenceCutter();

    Nlp4jLanguage(Parser parser) {
        this.parser = parser;
    }

    /** Loads the models as NLP4J ships them, from the class path; takes half a minute. */
    public static Nlp4jLanguage load() {
        String lexica = "edu/emory/mathcs/nlp/lexica/";
        String models = "edu/emory/mathcs/nlp/models/";
        String configuration = "<configuration><language>english</language>"
                + "<tokenizer><line_by_line>false</line_by_line></tokenizer><lexica>"
                + "<ambiguity_classes field=\"word_form_simplified_lowercase\">" + lexica
                + "en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>"
                + "<word_clusters field=\"word_form_simplified_lowercase\">" + lexica
                + "en-brown-clusters-simplified-lowercase.xz</word_clusters></lexica><models><pos>" + models
                + "en-pos.xz</pos><dep>" + models + "en-dep.xz</dep></models></configuration>";
        var decoder = new NLPDecoder(new ByteArrayInputStream(configuration.getBytes(StandardCharsets.UTF_8)));
        List<NLPComponent<NLPNode>> parts = decoder.getComponents();
        return new Nlp4jLanguage(new Nlp4jParser(parts.get(0), parts.get(1), parts.getLast(), "nlp4j-english-1.1.3"));
    }

    @Override
    public AnalyzedText analyze(Document document) {
        Text text = document.text();
        List<Sentence> read = new ArrayList<>();
        for (int block = 0; block < text.blocks().size(); block++) {
            PlainText plain = PlainText.of(text, body(text, text.blocks().get(block)));
            for (List<Draft.Word> sentence : sentences.cut(words.cut(text, plain))) {
                Draft draft = new Draft(sentence);
                parser.tag(draft);
                parser.parse(draft);
                read.add(draft.finish(read.size(), block));
            }
        }
        return new AnalyzedText(document, read);
    }

    @Override
    public String fingerprint() {
        return VERSION + "/" + parser.fingerprint();
    }

    /** A block without the number that it begins with, which is no part of its first sentence. */
    private static Span body(Text text, Block block) {
        String number = block.number().orElse("");
        int start = block.span().start();
        int at = text.toChar(start);
        while (at < text.toChar(block.span().end())
                && Character.isWhitespace(text.value().charAt(at))) {
            at++;
        }
        boolean numbered = !number.isEmpty() && text.value().startsWith(number, at);
        return new Span(
                numbered ? text.toCodePoint(at + number.length()) : start,
                block.span().end());
    }
}
