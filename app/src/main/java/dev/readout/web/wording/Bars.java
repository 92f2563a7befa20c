package dev.readout.web.wording;

import dev.readout.web.frame.Words;
import dev.readout.wording.BaseRate;
import dev.readout.wording.PhraseUses.Year;
import java.util.ArrayList;
import java.util.List;

/**
 * A chart of years: how high a bar stands is the share of the documents that have the phrase, the figure above it how many do.
 *
 * @param top the share at the upper end of the scale, as it is written
 */
public record Bars(int width, int height, int base, String top, List<Bar> bars) {
    private static final int HEIGHT = 190;
    private static final int BASE = 160;
    private static final int HEAD = 24;
    private static final int LEFT = 44;
    private static final int WIDEST = 720;
    private static final int STEP = 46;
    /** So many labels find room. */
    private static final int LABELS = 16;

    public Bars {
        bars = List.copyOf(bars);
    }

    /**
     * One year.
     *
     * @param label below it; empty where there is no room
     * @param figure above it
     * @param title the whole in words
     */
    public record Bar(int x, int y, int width, int height, String label, String figure, String title) {
        public int middle() {
            return x + width / 2;
        }
    }

    static Bars of(List<Year> years, Words words) {
        double most =
                years.stream().mapToDouble(year -> year.rate().share()).max().orElse(0);
        int step = years.isEmpty() ? STEP : Math.max(6, Math.min(STEP, (WIDEST - LEFT) / years.size()));
        int each = Math.ceilDiv(Math.max(1, years.size()), LABELS);
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            bars.add(bar(years.get(i), LEFT + i * step, step, most, i % each == 0, words));
        }
        return new Bars(LEFT + years.size() * step + 4, HEIGHT, BASE, percent(most, words), bars);
    }

    private static Bar bar(Year year, int x, int step, double most, boolean labelled, Words words) {
        BaseRate rate = year.rate();
        int height = most == 0 ? 0 : (int) Math.round(rate.share() / most * (BASE - HEAD));
        int visible = rate.with() > 0 ? Math.max(2, height) : 0;
        return new Bar(
                x + step / 8,
                BASE - visible,
                Math.max(3, step * 3 / 4),
                visible,
                labelled ? "" + year.year() : "",
                labelled && rate.with() > 0 ? words.number(rate.with()) : "",
                words.say("wording.year", "" + year.year(), rate.with(), rate.of(), percent(rate.share(), words)));
    }

    private static String percent(double share, Words words) {
        return words.number(share * 100, share > 0 && share < 0.1 ? 1 : 0) + " %";
    }
}
