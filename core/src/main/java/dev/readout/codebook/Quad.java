package dev.readout.codebook;

/** The four classes of events that both schemes count: cooperation or conflict, in words or in deeds. */
public enum Quad {
    VERBAL_COOPERATION,
    MATERIAL_COOPERATION,
    VERBAL_CONFLICT,
    MATERIAL_CONFLICT;

    /** The number of the class in data sets of the field (CAMEO's QuadClass): 1 to 4. */
    public int number() {
        return ordinal() + 1;
    }

    public boolean isConflict() {
        return this == VERBAL_CONFLICT || this == MATERIAL_CONFLICT;
    }
}
