package dev.readout.web.frame;

/**
 * What takes longer than a page may: the page comes at once with a link to itself in full, which a browser with scripts follows by
 * itself and puts in its place.
 */
public final class Later {
    private static final String WHOLE = "whole";

    private Later() {}

    /** Whether the page is asked for, and not yet what takes long. */
    public static boolean isLater(Visit visit) {
        return !visit.isPart() && visit.find(WHOLE).isEmpty();
    }

    /** Where all of it is. */
    public static String address(Visit visit) {
        return visit.with(WHOLE, "1");
    }
}
