package dev.readout.correct;

import dev.readout.coding.FactKey;
import dev.readout.document.Span;
import dev.readout.document.Text;
import dev.readout.resolve.Engagement.Inferred;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** A fact while it is corrected. */
abstract sealed class Draft permits ActDraft, EngagementDraft {
    /** A quote is some forty words at most; whoever measures by the codebook allows these. */
    private static final int WORDS = 45;

    /** Parts of a date are inferred each for itself, and corrected together. */
    private static final Set<String> DATES = Set.of("date", "year", "month", "day");

    final FactKey key;
    final String id;
    final Text text;
    Span quote;
    String rule;
    List<Inferred> inferred;

    Draft(FactKey key, String id, Text text, Span quote, String rule, List<Inferred> inferred) {
        this.key = key;
        this.id = id;
        this.text = text;
        this.quote = quote;
        this.rule = rule;
        this.inferred = new ArrayList<>(inferred);
    }

    /** The act's name, or the engagement's kind. */
    abstract String label();

    abstract Set<String> fields();

    /** @throws IllegalArgumentException where there is no such field */
    abstract List<String> get(String field);

    /**
     * Gives a field other values.
     *
     * @param by the rule that gives them
     * @throws IllegalArgumentException where there is no such field, or it has no such values
     */
    abstract void set(String field, List<String> values, String by);

    /** Puts other codes in the place of codes, wherever the fact names actors; tells whether there were any. */
    abstract boolean recode(Recoding recoding);

    Map<String, List<String>> values() {
        Map<String, List<String>> values = new TreeMap<>();
        fields().forEach(field -> values.put(field, get(field)));
        return values;
    }

    /** The correction stands for a field that it has given, unless it stands for the whole fact. */
    final void told(String field, String correction) {
        if (!rule.equals(correction)) {
            tell(field.equals("date") ? DATES : Set.of(field), field, correction);
        }
    }

    /** From now on the rule stands for these fields, whatever inferred them before. */
    final void tell(Set<String> fields, String field, String by) {
        inferred.removeIf(i -> fields.contains(i.field()));
        inferred.add(new Inferred(field, by));
    }

    final List<String> quoteValue() {
        return List.of(text.line(quote));
    }

    final void quote(List<String> values) {
        String words = Values.one("quote", values);
        if (words.split(" ").length > WORDS) {
            throw new IllegalArgumentException("a quote has " + WORDS + " words at most");
        }
        quote = Values.listAll(text, words).stream()
                .filter(span -> span.contains(key.trigger()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the text has no such quote around the trigger"));
    }

    final Span find(String field, String words) {
        return findWords(words)
                .orElseThrow(() -> new IllegalArgumentException(
                        field + " is told in the words of the text, and '" + words + "' is not in it"));
    }

    final Optional<Span> findWords(String words) {
        return Values.find(text, words, quote, key.trigger());
    }

    /** Those of these that say the same as before, as they are, and the others made anew. */
    static <T> List<T> kept(List<T> before, Function<T, String> form, List<String> values, Function<String, T> make) {
        List<T> all = new ArrayList<>();
        for (String value : values.stream().map(Values::line).distinct().toList()) {
            List<T> same =
                    before.stream().filter(t -> form.apply(t).equals(value)).toList();
            all.addAll(same.isEmpty() ? List.of(make.apply(value)) : same);
        }
        return List.copyOf(all);
    }
}
