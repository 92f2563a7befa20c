package dev.readout.wording;

import java.util.List;
import java.util.Optional;

/**
 * The phrases that recur in a scope.
 *
 * @param earlier so many documents before these were asked for and not looked at
 * @param about only of parts of sentences with these words; absent: of all
 * @param formulas the most telling first
 * @param ofSeries what recurs only because the editions of one series repeat it; the most telling first
 * @param boilerplate what opens or closes releases, or stands in most of a genre; the commonest first
 */
public record Formulas(
        Scope scope,
        int earlier,
        Optional<String> about,
        List<Formula> formulas,
        List<Formula> ofSeries,
        List<Formula> boilerplate) {
    public Formulas {
        formulas = List.copyOf(formulas);
        ofSeries = List.copyOf(ofSeries);
        boilerplate = List.copyOf(boilerplate);
    }

    /**
     * A phrase with its variants: the same words but for small ones, their order and their forms.
     *
     * @param words its commonest form, as first written
     * @param rate documents with it in any form
     * @param series the headline of the series that alone repeats it
     * @param variants the commonest first; one at least
     */
    public record Formula(
            String words, BaseRate rate, Use first, Use last, Optional<String> series, List<Variant> variants) {
        public Formula {
            variants = List.copyOf(variants);
        }
    }

    public record Variant(String words, int documents) {}
}
