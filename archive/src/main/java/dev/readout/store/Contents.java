package dev.readout.store;

import dev.readout.document.Document;

/** The bytes of snapshots, each kept once, within a transaction of the caller. */
record Contents(Rows rows) {

    boolean isKept(Document.Snapshot snapshot) {
        return rows.find("SELECT 1 FROM contents WHERE hash = ?", snapshot.hash())
                .isPresent();
    }

    void keep(Document.Snapshot snapshot, byte[] bytes) {
        if (!isKept(snapshot)) {
            rows.handle().execute("INSERT INTO contents VALUES (?, ?)", snapshot.hash(), Packer.deflate(bytes));
        }
    }
}
