package dev.readout.intake;

/** How much of what stands in an element, itself and all below it, without what is set aside. Sums up; for one thread. */
final class Measure {
    int letters;
    int linked;
    int running; // letters in stretches that are long enough for a sentence, and no links
    int commas;
    int paragraphs;
    int items;
    int images;
    int inputs;
    int embeds;
    int headings; // letters in headings
    int listed; // letters in lists

    void add(Measure other, int times) {
        letters += times * other.letters;
        linked += times * other.linked;
        running += times * other.running;
        commas += times * other.commas;
        paragraphs += times * other.paragraphs;
        items += times * other.items;
        images += times * other.images;
        inputs += times * other.inputs;
        embeds += times * other.embeds;
        headings += times * other.headings;
        listed += times * other.listed;
    }

    /** The share of the letters that are in links, 0 to 1. */
    double linkDensity() {
        return share(linked);
    }

    double headingDensity() {
        return share(headings);
    }

    double listDensity() {
        return share(listed);
    }

    private double share(int part) {
        return letters == 0 ? 0 : (double) part / letters;
    }
}
