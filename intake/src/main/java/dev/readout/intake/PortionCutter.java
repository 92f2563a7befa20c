package dev.readout.intake;

import dev.readout.intake.Portion.Kind;
import java.util.ArrayList;
import java.util.List;

/** Cuts a file between its records, told where each starts. For one file. */
final class PortionCutter {
    private final Kind kind;
    private final boolean packed;
    private final Surveyor.Most most;
    private final List<Portion> portions = new ArrayList<>();
    private long start;
    private long before;
    private long records;

    PortionCutter(Kind kind, boolean packed, Surveyor.Most most) {
        this.kind = kind;
        this.packed = packed;
        this.most = most;
    }

    /** Whether the portion is so large that the next record, which starts at this byte, may open another. */
    boolean isFull(long at) {
        return records > before && at > start && (at - start >= most.bytes() || records - before >= most.records());
    }

    /** The next record opens another portion. */
    void cut(long at) {
        portions.add(new Portion(kind, packed, start, at, before));
        start = at;
        before = records;
    }

    void pass(long more) {
        records += more;
    }

    List<Portion> finish() {
        portions.add(new Portion(kind, packed, start, Portion.TO_THE_END, before));
        return List.copyOf(portions);
    }
}
