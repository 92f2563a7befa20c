package dev.readout.cli;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What a reader of a register hands on: the records that can be used, and why the others cannot. */
final class OfficialsRegister {
    private final Consumer<Tenancy> taken;
    private final Complaint complaint;
    private final Map<String, Integer> passedOver = new TreeMap<>();
    private int read;
    private int bad;

    /** Tells of a broken record. */
    @FunctionalInterface
    interface Complaint {
        void tell(String where, String cause);
    }

    OfficialsRegister(Consumer<Tenancy> taken, Complaint complaint) {
        this.taken = taken;
        this.complaint = complaint;
    }

    /** A record; where it is broken, the next one is read all the same. */
    void read(String where, Record record) {
        read++;
        try {
            taken.accept(record.tenancy());
        } catch (PassedOver e) {
            passOver(String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            complain(where, String.valueOf(e.getMessage()));
        }
    }

    void complain(String where, String cause) {
        bad++;
        complaint.tell(where, cause);
    }

    void passOver(String reason) {
        passedOver.merge(reason, 1, Integer::sum);
    }

    int read() {
        return read;
    }

    int bad() {
        return bad;
    }

    /** How many records were passed over, by reason. */
    Map<String, Integer> passedOver() {
        return new TreeMap<>(passedOver);
    }

    /** What is in a record; reading it throws where it is broken. */
    @FunctionalInterface
    interface Record {
        Tenancy tenancy();
    }

    /** Why a sound record is not taken. */
    static final class PassedOver extends RuntimeException {
        private static final long serialVersionUID = 1L;

        PassedOver(String reason) {
            super(reason);
        }
    }
}
