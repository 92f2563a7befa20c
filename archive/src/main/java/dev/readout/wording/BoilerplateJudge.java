package dev.readout.wording;

import dev.readout.document.Span;
import dev.readout.search.Listed;
import dev.readout.wording.PhraseMiner.Mined;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells phrases that recur by their place, where releases open or close, or as a manner of a genre, from formulas. */
final class BoilerplateJudge {
    /** So near the beginning or the end of a text, in characters, it opens or closes the release. */
    private static final int EDGE = 120;
    /** A shorter text has no middle. */
    private static final int SHORT = 600;

    private static final double MOSTLY = 0.6;
    private static final double OF_GENRE = 0.5;
    private static final int LEAST_OF_GENRE = 10;

    private final FormulaTexts texts;
    private final List<Integer> genres = new ArrayList<>(); // of each document the number of its issuer's genre
    private final List<Integer> sizes = new ArrayList<>(); // of each genre

    BoilerplateJudge(FormulaTexts texts) {
        this.texts = texts;
        Map<String, Integer> numbers = new HashMap<>();
        for (Listed listed : texts.listed()) {
            int genre = numbers.computeIfAbsent(listed.issuer() + " " + listed.genre(), g -> numbers.size());
            if (genre == sizes.size()) {
                sizes.add(0);
            }
            sizes.set(genre, sizes.get(genre) + 1);
            genres.add(genre);
        }
    }

    boolean isBoilerplate(PhraseGroup group) {
        return standsAtEdges(group) || standsInMostOfAGenre(group);
    }

    private boolean standsAtEdges(PhraseGroup group) {
        long places = 0;
        long atEdge = 0;
        for (Mined form : group.forms()) {
            for (int at : form.places()) {
                places++;
                atEdge += isAtEdge(at, form.length()) ? 1 : 0;
            }
        }
        return atEdge >= MOSTLY * places;
    }

    private boolean isAtEdge(int at, int length) {
        Span span = texts.corpus().span(at, length);
        int all = texts.ends().get(texts.corpus().owner(at));
        return all > SHORT && (span.start() < EDGE || span.end() > all - EDGE);
    }

    private boolean standsInMostOfAGenre(PhraseGroup group) {
        int[] with = new int[sizes.size()];
        group.documents().stream().forEach(document -> with[genres.get(document)]++);
        for (int genre = 0; genre < with.length; genre++) {
            int all = sizes.get(genre);
            if (all >= LEAST_OF_GENRE && with[genre] >= OF_GENRE * all) {
                return true;
            }
        }
        return false;
    }
}
