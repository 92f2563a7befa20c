package dev.readout.web.draw;

/**
 * The projection Equal Earth (B. Šavrič, T. Patterson, B. Jenny, International Journal of Geographical Information Science 33,
 * 2019): areas are true, so that no part of the world looks larger than it is.
 */
record EqualEarth(double scale, double x0, double y0) {
    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;

    /** Half of its width, for a scale of 1. */
    static final double HALF = Math.PI * 2 * Math.sqrt(3) / (3 * A1);

    double x(double latitude, double longitude) {
        double t = theta(latitude);
        double t2 = t * t;
        double t6 = t2 * t2 * t2;
        double slope = A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2);
        return x0 + scale * Math.toRadians(longitude) * Math.cos(t) / (M * slope);
    }

    double y(double latitude) {
        double t = theta(latitude);
        double t2 = t * t;
        double t6 = t2 * t2 * t2;
        return y0 - scale * t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
    }

    private static double theta(double latitude) {
        return Math.asin(M * Math.sin(Math.toRadians(latitude)));
    }
}
