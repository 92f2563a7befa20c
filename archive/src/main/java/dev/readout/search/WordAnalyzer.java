package dev.readout.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Cuts a text into words as they are compared: folded in case, accents and width. Chinese, Japanese and Korean are cut
 * into pairs of characters that overlap, since they are not (or not only) written with spaces between the words: so every
 * stretch of two characters or more is found, whatever a dictionary knows.
 */
final class WordAnalyzer extends Analyzer {
    private final boolean stems;
    private final boolean single;
    private final StemmerOverrideMap irregular = Irregular.FORMS;

    /**
     * @param stems whether English words are brought into their dictionary form
     * @param single whether each character of CJK is a word too, so that one alone can be found; for the index alone
     */
    WordAnalyzer(boolean stems, boolean single) {
        this.stems = stems;
        this.single = single;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream pairs = new CJKBigramFilter(folded(new OwnerCutter(words)), 0xFF, single);
        return new TokenStreamComponents(words, stems ? stems(pairs) : pairs);
    }

    /** KStem alone leaves plurals as they are that its dictionary has as words of their own, such as "talks". */
    private TokenStream stems(TokenStream words) {
        return new EnglishMinimalStemFilter(new KStemFilter(new StemmerOverrideFilter(words, irregular)));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return folded(in);
    }

    private static TokenStream folded(TokenStream in) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(new PlainLetters(in)));
    }

    /** The words of a text, in order. */
    List<String> cut(String text) {
        List<String> words = new java.util.ArrayList<>();
        try (TokenStream stream = tokenStream("", text)) {
            var term = stream.addAttribute(org.apache.lucene.analysis.tokenattributes.CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** A value or the start of a word, folded as words are. */
    String fold(String value) {
        return normalize("", value).utf8ToString();
    }

    /** English words whose forms no ending tells. */
    private static final class Irregular {
        static final StemmerOverrideMap FORMS = read();

        private static StemmerOverrideMap read() {
            StemmerOverrideFilter.Builder forms = new StemmerOverrideFilter.Builder();
            for (List<String> line : WordList.read("irregular.tsv")) {
                line.forEach(form -> forms.add(form, line.getFirst()));
            }
            try {
                return forms.build();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
