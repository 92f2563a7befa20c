package dev.readout.language;

import dev.readout.document.Span;

/**
 * A word or mark of a sentence, with its place in the dependency tree.
 *
 * @param index its place in the sentence, from 0
 * @param span its characters in the text
 * @param form as written
 * @param lemma dictionary form in lower case ("hold" for "held")
 * @param tag Penn Treebank part of speech
 * @param head index of the token that it depends on, -1 for a root
 * @param relation its dependency label in ClearNLP's scheme ({@code nsubj}, {@code dobj}, {@code prep}, {@code pobj}, …)
 */
public record Token(int index, Span span, String form, String lemma, String tag, int head, String relation) {

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProper() {
        return tag.startsWith("NNP");
    }

    public boolean is(String wantedRelation) {
        return relation.equals(wantedRelation);
    }
}
