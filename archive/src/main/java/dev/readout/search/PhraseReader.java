package dev.readout.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Reads a phrase as the texts of an index may write it: each word in any form, in British or American spelling, two words as
 * one ("cease-fire", "ceasefire") and one as two.
 *
 * @param known forms of words that were looked up before; added to
 */
record PhraseReader(IndexReader reader, Map<String, Set<String>> known) {
    private static final int BEGINNING = 3;
    private static final int SHORTEST_PART = 3;
    private static final int SHORT_ENDING = 3;
    private static final int MOST_WORDS = 20;

    private static final WordAnalyzer WORDS = new WordAnalyzer(false, false);
    private static final WordAnalyzer STEMS = new WordAnalyzer(true, false);
    private static final List<List<String>> SPELLINGS = WordList.read("spelling.tsv");
    private static final List<List<String>> IRREGULAR = WordList.read("irregular.tsv");

    /** @throws QueryException where it holds no word, or too many */
    List<Reading> read(String phrase) throws IOException {
        List<String> words = WORDS.cut(phrase);
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            throw new QueryException(
                    words.isEmpty()
                            ? "there is no word in this phrase; write one"
                            : "a phrase has " + MOST_WORDS + " words at most; ask for a part of it",
                    0,
                    Math.max(1, phrase.length()));
        }
        List<Set<String>> slots = new ArrayList<>();
        for (String word : words) {
            slots.add(forms(word));
        }
        Reading whole = Reading.of(slots);
        List<Reading> readings = new ArrayList<>(List.of(whole));
        for (int i = 0; i < words.size(); i++) {
            if (i + 1 < words.size()) {
                join(whole, i, words.get(i) + words.get(i + 1), readings);
            }
            split(whole, i, words.get(i), readings);
        }
        return readings;
    }

    private void join(Reading whole, int first, String word, List<Reading> to) throws IOException {
        if (isKnown(word)) {
            to.add(whole.joined(first, forms(word)));
        }
    }

    private void split(Reading whole, int at, String word, List<Reading> to) throws IOException {
        for (int i = SHORTEST_PART; i <= word.length() - SHORTEST_PART; i++) {
            String first = word.substring(0, i);
            String second = word.substring(i);
            if (isKnown(first) && isKnown(second)) {
                to.add(whole.split(at, Set.of(first), Set.of(second)));
            }
        }
    }

    private boolean isKnown(String word) throws IOException {
        return reader.docFreq(new Term(Fields.WORDS, word)) > 0;
    }

    /** The words of the index whose dictionary form is that of this one, or of its other spelling. */
    private Set<String> forms(String word) throws IOException {
        Set<String> looked = known.get(word);
        if (looked != null) {
            return looked;
        }
        Set<String> forms = new TreeSet<>(List.of(word));
        for (String spelling : spellings(word)) {
            String stem = stem(spelling);
            addForms(spelling.substring(0, Math.min(BEGINNING, spelling.length())), stem, forms);
            IRREGULAR.stream().filter(line -> line.getFirst().equals(stem)).forEach(forms::addAll);
        }
        known.put(word, forms);
        return forms;
    }

    private void addForms(String beginning, String stem, Set<String> forms) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            TermsEnum terms = Terms.getTerms(leaf.reader(), Fields.WORDS).iterator();
            boolean more = terms.seekCeil(new BytesRef(beginning)) != TermsEnum.SeekStatus.END;
            while (more) {
                String term = terms.term().utf8ToString();
                if (!term.startsWith(beginning)) {
                    break;
                }
                if (!forms.contains(term) && stem(term).equals(stem)) {
                    forms.add(term);
                }
                more = terms.next() != null;
            }
        }
    }

    private static String stem(String word) {
        List<String> stems = STEMS.cut(word);
        return stems.size() == 1 ? stems.getFirst() : word;
    }

    /** The word, and as it is spelled on the other side of the Atlantic. */
    private static Set<String> spellings(String word) {
        Set<String> spellings = new TreeSet<>(List.of(word));
        for (List<String> pair : SPELLINGS) {
            respell(word, pair.get(0), pair.get(1), spellings);
            respell(word, pair.get(1), pair.get(0), spellings);
        }
        return spellings;
    }

    private static void respell(String word, String ending, String other, Set<String> to) {
        int before = word.length() - ending.length();
        boolean longEnough = before >= (ending.length() <= SHORT_ENDING ? SHORTEST_PART : 1); // "for" is no "four"
        if (longEnough && word.endsWith(ending)) {
            to.add(word.substring(0, before) + other);
        }
    }
}
