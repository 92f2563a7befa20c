package dev.readout.language;

import dev.readout.document.Span;
import java.util.List;

/**
 * A sentence while it is being read: words with the tags and the tree that the parser gave and the repairs may change.
 * Indices are those of the words, from 0; a head of -1 is a root.
 */
final class Draft {
    private final List<Word> words;
    private final String[] lemmas;
    private final String[] tags;
    private final int[] heads;
    private final String[] relations;

    /**
     * A word as it was cut out.
     *
     * @param span its characters in the text
     * @param form as written in the text
     * @param plain as the parser is to see it: typographic marks in their plain form
     */
    record Word(Span span, String form, String plain) {}

    Draft(List<Word> words) {
        this.words = List.copyOf(words);
        int size = words.size();
        lemmas = new String[size];
        tags = new String[size];
        heads = new int[size];
        relations = new String[size];
        for (int i = 0; i < size; i++) {
            lemmas[i] = words.get(i).plain().toLowerCase(java.util.Locale.ROOT);
            tags[i] = "XX";
            heads[i] = i - 1;
            relations[i] = i == 0 ? "root" : "dep";
        }
    }

    int size() {
        return words.size();
    }

    Word word(int i) {
        return words.get(i);
    }

    /** The word in its plain form, as the parser sees it. */
    String plain(int i) {
        return words.get(i).plain();
    }

    String lemma(int i) {
        return lemmas[i];
    }

    void lemma(int i, String lemma) {
        lemmas[i] = lemma;
    }

    String tag(int i) {
        return tags[i];
    }

    void tag(int i, String tag) {
        tags[i] = tag;
    }

    int head(int i) {
        return heads[i];
    }

    String relation(int i) {
        return relations[i];
    }

    boolean is(int i, String... wanted) {
        return List.of(wanted).contains(relations[i]);
    }

    boolean isVerb(int i) {
        return tags[i].startsWith("VB");
    }

    boolean isNoun(int i) {
        return tags[i].startsWith("NN");
    }

    /** Hangs a word on another. Does nothing where that would close a circle. */
    boolean hang(int word, int head, String relation) {
        for (int at = head; at >= 0; at = heads[at]) {
            if (at == word) {
                return false;
            }
        }
        heads[word] = head;
        relations[word] = relation;
        return true;
    }

    /** Makes a word a root beside those there are. */
    void root(int word) {
        heads[word] = -1;
        relations[word] = "root";
    }

    /** Whether a word is the other or stands below it. */
    boolean under(int word, int top) {
        for (int at = word; at >= 0; at = heads[at]) {
            if (at == top) {
                return true;
            }
        }
        return false;
    }

    int[] children(int head) {
        return java.util.stream.IntStream.range(0, size())
                .filter(i -> heads[i] == head)
                .toArray();
    }

    /** The first child by one of the relations, -1 where there is none. */
    int child(int head, String... wanted) {
        for (int i = 0; i < size(); i++) {
            if (heads[i] == head && is(i, wanted)) {
                return i;
            }
        }
        return -1;
    }

    /** The first word of what stands below a word, itself included. */
    int first(int top) {
        for (int i = 0; i < top; i++) {
            if (under(i, top)) {
                return i;
            }
        }
        return top;
    }

    /** The last word of what stands below a word, itself included. */
    int last(int top) {
        for (int i = size() - 1; i > top; i--) {
            if (under(i, top)) {
                return i;
            }
        }
        return top;
    }

    /** Whether a word, in lower case, is one of those. */
    boolean reads(int i, String... forms) {
        return i >= 0 && i < size() && List.of(forms).contains(plain(i).toLowerCase(java.util.Locale.ROOT));
    }

    /** Whether a word is the form of a finite verb: not an infinitive, participle or gerund, but for those with one. */
    boolean isFinite(int i) {
        return tags[i].equals("VBD")
                || tags[i].equals("VBZ")
                || tags[i].equals("VBP")
                || isVerb(i)
                        && java.util.Arrays.stream(children(i))
                                .anyMatch(c -> is(c, "aux", "auxpass")
                                        && (tags[c].equals("MD")
                                                || tags[c].equals("VBD")
                                                || tags[c].equals("VBZ")
                                                || tags[c].equals("VBP")));
    }

    boolean isCapitalised(int i) {
        return Character.isUpperCase(plain(i).codePointAt(0));
    }

    boolean isProper(int i) {
        return tags[i].startsWith("NNP");
    }

    Sentence finish(int index, int block) {
        Token[] tokens = new Token[size()];
        for (int i = 0; i < tokens.length; i++) {
            Word word = words.get(i);
            tokens[i] = new Token(i, word.span(), word.form(), lemmas[i], tags[i], heads[i], relations[i]);
        }
        return new Sentence(index, block, List.of(tokens));
    }
}
