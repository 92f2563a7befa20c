package dev.readout.web.draw;

/** A bar beside a figure of a table: what it shows stands in the figure, so it is nothing by itself. */
public final class Bar {
    private static final double WHOLE = 100;

    private Bar() {}

    /** @param most the figure that fills the whole width */
    public static Drawing of(long n, long most) {
        return of(n, 0, most);
    }

    /** Two, one behind the other. */
    public static Drawing of(long first, long second, long most) {
        Svg svg = new Svg()
                .open(
                        "svg",
                        "class",
                        "measure",
                        "viewBox",
                        "0 0 100 10",
                        "preserveAspectRatio",
                        "none",
                        "aria-hidden",
                        "true");
        double perOne = WHOLE / Math.max(1, most);
        svg.empty("rect", "class", "first", "width", first * perOne, "height", "10");
        if (second > 0) {
            svg.empty("rect", "class", "second", "x", first * perOne, "width", second * perOne, "height", "10");
        }
        return svg.end();
    }
}
