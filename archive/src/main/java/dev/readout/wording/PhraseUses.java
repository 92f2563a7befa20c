package dev.readout.wording;

import dev.readout.query.Coverage;
import java.util.List;

/**
 * Where a phrase was used.
 *
 * @param phrase as it was asked for
 * @param rate documents of the scope that hold it, in whatever form
 * @param lines by issuer and genre, the most uses first
 * @param variants the forms in which it stands, the commonest first
 * @param years the latest last; years of the scope without any use are among them
 * @param coverage what the scope holds of each issuer that is in the lines
 */
public record PhraseUses(
        String phrase,
        Scope scope,
        BaseRate rate,
        List<Line> lines,
        List<Variant> variants,
        List<Year> years,
        List<Coverage.Line> coverage) {
    public PhraseUses {
        lines = List.copyOf(lines);
        variants = List.copyOf(variants);
        years = List.copyOf(years);
        coverage = List.copyOf(coverage);
    }

    /**
     * One issuer's documents of one genre.
     *
     * @param ever of all of them in the scope
     * @param meanwhile of those from the day of the first use to the day of the last
     */
    public record Line(String issuer, String genre, BaseRate ever, BaseRate meanwhile, Use first, Use last) {}

    /**
     * A form of the phrase.
     *
     * @param words in the form in which they stand, folded; an ellipsis where others stand among them
     * @param documents in which it stands
     */
    public record Variant(String words, int documents, int places, Use first, Use last) {}

    public record Year(int year, BaseRate rate) {}
}
