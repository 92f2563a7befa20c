package dev.readout.language.decode;

import dev.readout.language.packed.PackedLexica;
import dev.readout.language.packed.Rolling;
import edu.emory.mathcs.nlp.common.constant.MetaConst;
import edu.emory.mathcs.nlp.common.util.StringUtils;
import java.util.List;

/** What is known of a word wherever it stands: its simplified forms and the values that features take of it. */
public final class WordForm {
    private static final int SHAPE_LENGTH = 2;

    private final String form;
    private final String simplified;
    private final long[] values = new long[2 * Field.TAG.ordinal()];
    private final long[] ambiguities;
    private final long[] clusters;
    private final long[] firstLook;
    private final long[] look;

    WordForm(String form, PackedLexica lexica) {
        this.form = form;
        simplified = simplify(form);
        String lower = StringUtils.toLowerCase(simplified);
        List<String> classes = lexica.ambiguity().list(lower);
        set(Field.FORM, simplified);
        set(Field.LOWER, lower);
        set(Field.SHAPE, StringUtils.getShape(simplified, SHAPE_LENGTH));
        prefix(Field.PREFIX_2, lower, 2);
        prefix(Field.PREFIX_3, lower, 3);
        suffix(Field.SUFFIX_1, lower, 1);
        suffix(Field.SUFFIX_2, lower, 2);
        suffix(Field.SUFFIX_3, lower, 3);
        suffix(Field.SUFFIX_4, lower, 4);
        if (!classes.isEmpty()) {
            set(Field.AMBIGUITY, String.join("_", classes));
        }
        ambiguities = hashes(classes);
        clusters = hashes(lexica.clusters().list(lower));
        boolean link = simplified.equals(MetaConst.HYPERLINK);
        firstLook = hashes(link ? Orthography.LINK : Orthography.of(simplified, true));
        look = hashes(link ? Orthography.LINK : Orthography.of(simplified, false));
    }

    String form() {
        return form;
    }

    /** The form with digits, marks and links made alike, which is what is looked up. */
    public String simplified() {
        return simplified;
    }

    /** Two numbers for each field from the first to before {@link Field#TAG}; where the second is 0 there is no value. */
    void copyTo(long[][] columns, int word) {
        for (int field = 0; 2 * field < values.length; field++) {
            columns[field][2 * word] = values[2 * field];
            columns[field][2 * word + 1] = values[2 * field + 1];
        }
    }

    long[] ambiguities() {
        return ambiguities;
    }

    long[] clusters() {
        return clusters;
    }

    long[] look(boolean first) {
        return first ? firstLook : look;
    }

    /** As NLP4J does it, but its costly search for links is spared where there can be none. */
    private static String simplify(String form) {
        if (form.indexOf('.') >= 0 || form.contains("://")) {
            return StringUtils.toSimplifiedForm(form);
        }
        return StringUtils.collapsePunctuation(StringUtils.collapseDigits(StringUtils.generalizeSymbols(form)));
    }

    private void set(Field field, String value) {
        values[2 * field.ordinal()] = Rolling.hash(value);
        values[2 * field.ordinal() + 1] = Rolling.power(value.length());
    }

    /** A whole word is no prefix of itself. */
    private void prefix(Field field, String word, int length) {
        if (length < word.length()) {
            set(field, word.substring(0, length));
        }
    }

    private void suffix(Field field, String word, int length) {
        if (length < word.length()) {
            set(field, word.substring(word.length() - length));
        }
    }

    private static long[] hashes(List<String> values) {
        return values.stream().mapToLong(Rolling::hash).toArray();
    }
}
