-- What people say of the record stands beside what the coder says, and what was known when.

-- No command wrote corrections before.
DROP TRIGGER corrections_stay;
DROP TRIGGER corrections_are_kept;
DROP TABLE corrections;

CREATE TABLE corrections (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,           -- digest over all that it says
    kind TEXT NOT NULL,                 -- add, change, reject, confirm, merge, split or undo
    who TEXT NOT NULL,
    at TEXT NOT NULL,                   -- an instant: when it was said
    why TEXT NOT NULL,
    fact_text TEXT,                     -- the fact's key: text hash, kind, trigger span, role; of an added one it has no role
    fact_kind TEXT,
    fact_start INTEGER,
    fact_end INTEGER,
    fact_role TEXT,
    quote_start INTEGER,                -- of an added fact
    quote_end INTEGER,
    document TEXT,                      -- the key of the only document that it is for
    undoes TEXT REFERENCES corrections (key)
);
CREATE INDEX corrections_text ON corrections (fact_text);
CREATE INDEX texts_hash ON texts (hash);
CREATE INDEX corrections_undoes ON corrections (undoes) WHERE undoes IS NOT NULL;

CREATE TABLE correction_values (        -- what a person saw, and what stands there instead; a field without rows has no value
    correction INTEGER NOT NULL REFERENCES corrections,
    field TEXT NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('before', 'after')),
    ordinal INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (correction, field, side, ordinal)
) WITHOUT ROWID;

CREATE TRIGGER corrections_stay BEFORE UPDATE ON corrections
    BEGIN SELECT RAISE(ABORT, 'corrections are added, not changed'); END;
CREATE TRIGGER corrections_are_kept BEFORE DELETE ON corrections
    BEGIN SELECT RAISE(ABORT, 'corrections are added, not deleted'); END;
CREATE TRIGGER correction_values_stay BEFORE UPDATE ON correction_values
    BEGIN SELECT RAISE(ABORT, 'corrections are added, not changed'); END;
CREATE TRIGGER correction_values_are_kept BEFORE DELETE ON correction_values
    BEGIN SELECT RAISE(ABORT, 'corrections are added, not deleted'); END;

-- A coding with the corrections that fit it is a coding of its own, made of the one that the coder made.
ALTER TABLE codings ADD COLUMN base INTEGER REFERENCES codings;
CREATE INDEX codings_base ON codings (base) WHERE base IS NOT NULL;

CREATE TABLE fits (                     -- derived: how a correction fits the coding of a snapshot
    snapshot INTEGER NOT NULL REFERENCES snapshots,
    correction INTEGER NOT NULL REFERENCES corrections,
    outcome TEXT NOT NULL,              -- applied, holds or unfit
    why TEXT NOT NULL,
    PRIMARY KEY (snapshot, correction)
) WITHOUT ROWID;
CREATE INDEX fits_correction ON fits (correction);

-- Times of one length, so that their order is that of the letters.
UPDATE change_times SET at = strftime('%Y-%m-%dT%H:%M:%fZ', at);
CREATE INDEX change_times_at ON change_times (at);

-- From the change at which something began to hold to that at which it held no longer.
CREATE TABLE periods (
    what TEXT NOT NULL CHECK (what IN ('current', 'latest', 'repost')),
    thing INTEGER NOT NULL,             -- a coding, a snapshot, a document
    since INTEGER NOT NULL,             -- a sequence of the change log
    until INTEGER,
    PRIMARY KEY (what, thing, since)
) WITHOUT ROWID;

INSERT INTO periods
    SELECT 'current', c.id, l.sequence, l.next
    FROM (SELECT key, operation, sequence, lead(sequence) OVER (PARTITION BY key ORDER BY sequence) AS next
          FROM change_log WHERE entity = 'coding' AND operation IN ('CURRENT', 'SUPERSEDED')) l
    JOIN codings c ON c.key = l.key WHERE l.operation = 'CURRENT';
-- Which version counted before, and what was a repost, was not written down: what is so now was so from the start.
INSERT INTO periods
    SELECT 'latest', s.id, min(p.since), NULL
    FROM snapshots s JOIN codings c ON c.snapshot = s.id JOIN periods p ON p.what = 'current' AND p.thing = c.id
    WHERE s.latest = 1 GROUP BY s.id;
INSERT INTO periods
    SELECT 'repost', d.id, min(p.since), NULL
    FROM documents d JOIN snapshots s ON s.document = d.id JOIN codings c ON c.snapshot = s.id
    JOIN periods p ON p.what = 'current' AND p.thing = c.id
    WHERE d.repost_of IS NOT NULL GROUP BY d.id;

-- The change is logged first, and takes effect then.
CREATE TRIGGER current_begins AFTER UPDATE OF current ON codings WHEN OLD.current = 0 AND NEW.current = 1
    BEGIN INSERT OR REPLACE INTO periods
        VALUES ('current', NEW.id, (SELECT coalesce(max(sequence), 0) FROM change_log), NULL); END;
CREATE TRIGGER current_ends AFTER UPDATE OF current ON codings WHEN OLD.current = 1 AND NEW.current = 0
    BEGIN UPDATE periods SET until = (SELECT coalesce(max(sequence), 0) FROM change_log)
        WHERE what = 'current' AND thing = NEW.id AND until IS NULL; END;
CREATE TRIGGER latest_begins AFTER UPDATE OF latest ON snapshots WHEN OLD.latest = 0 AND NEW.latest = 1
    BEGIN INSERT OR REPLACE INTO periods
        VALUES ('latest', NEW.id, (SELECT coalesce(max(sequence), 0) FROM change_log), NULL); END;
CREATE TRIGGER latest_ends AFTER UPDATE OF latest ON snapshots WHEN OLD.latest = 1 AND NEW.latest = 0
    BEGIN UPDATE periods SET until = (SELECT coalesce(max(sequence), 0) FROM change_log)
        WHERE what = 'latest' AND thing = NEW.id AND until IS NULL; END;
CREATE TRIGGER repost_begins AFTER UPDATE OF repost_of ON documents
    WHEN OLD.repost_of IS NULL AND NEW.repost_of IS NOT NULL
    BEGIN INSERT OR REPLACE INTO periods
        VALUES ('repost', NEW.id, (SELECT coalesce(max(sequence), 0) FROM change_log), NULL); END;
CREATE TRIGGER repost_ends AFTER UPDATE OF repost_of ON documents
    WHEN OLD.repost_of IS NOT NULL AND NEW.repost_of IS NULL
    BEGIN UPDATE periods SET until = (SELECT coalesce(max(sequence), 0) FROM change_log)
        WHERE what = 'repost' AND thing = NEW.id AND until IS NULL; END;
