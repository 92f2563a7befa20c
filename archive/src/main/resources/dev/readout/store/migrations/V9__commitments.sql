-- What acts commit to, what was done, and what people said of the one and the other. Of a coding that was made before this,
-- nothing is known here until it is made anew.

CREATE TABLE commitments (
    coding INTEGER NOT NULL REFERENCES codings,
    ordinal INTEGER NOT NULL,
    act INTEGER NOT NULL,               -- its ordinal
    undertaking_start INTEGER,
    undertaking_end INTEGER,
    undertaking_digest TEXT,            -- proves that the words cut anew are those that were read
    deadline_start INTEGER,
    deadline_end INTEGER,
    date_kind TEXT,                     -- of the deadline: these and the two below only where one is stated
    date_first TEXT,
    date_last TEXT,
    deadline_rule TEXT,
    deadline_inferred INTEGER,
    condition_start INTEGER,
    condition_end INTEGER,
    strength TEXT NOT NULL,             -- a rung of commitments.yml
    words TEXT NOT NULL,                -- lemmas of the undertaking, by a space between
    PRIMARY KEY (coding, ordinal),
    FOREIGN KEY (coding, act) REFERENCES acts
) WITHOUT ROWID;

CREATE TABLE commitment_recipients (
    coding INTEGER NOT NULL,
    commitment INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    code TEXT NOT NULL,
    designation TEXT NOT NULL,
    span_start INTEGER,
    span_end INTEGER,
    rule TEXT NOT NULL,
    PRIMARY KEY (coding, commitment, ordinal),
    FOREIGN KEY (coding, commitment) REFERENCES commitments
) WITHOUT ROWID;

CREATE TABLE deeds (                    -- what somebody is said to have done: it may fulfil a commitment
    coding INTEGER NOT NULL REFERENCES codings,
    ordinal INTEGER NOT NULL,
    trigger_start INTEGER NOT NULL,
    trigger_end INTEGER NOT NULL,
    quote_start INTEGER NOT NULL,
    quote_end INTEGER NOT NULL,
    quote_digest TEXT NOT NULL,
    doing TEXT NOT NULL,                -- of the words those of the verb and of what it is done to
    words TEXT NOT NULL,
    PRIMARY KEY (coding, ordinal)
) WITHOUT ROWID;

CREATE TABLE deed_actors (
    coding INTEGER NOT NULL,
    deed INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    code TEXT NOT NULL,
    designation TEXT NOT NULL,
    span_start INTEGER,
    span_end INTEGER,
    rule TEXT NOT NULL,
    PRIMARY KEY (coding, deed, ordinal),
    FOREIGN KEY (coding, deed) REFERENCES deeds
) WITHOUT ROWID;

CREATE INDEX commitment_recipients_code ON commitment_recipients (code);
CREATE INDEX deed_actors_code ON deed_actors (code);

-- Derived, of the codings that count: the commitments of each obligor, the newest first, and of all by the code ''.
CREATE TABLE commitment_days (
    code TEXT NOT NULL,
    day TEXT NOT NULL,                  -- of the act, else of publication; empty where unknown
    position INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    coding INTEGER NOT NULL REFERENCES codings,
    due TEXT NOT NULL,                  -- the last day of the deadline; empty where none is stated
    beneficiaries TEXT NOT NULL,        -- codes, each between two spaces
    words TEXT NOT NULL,                -- each between two spaces, in small letters
    PRIMARY KEY (code, day DESC, position, ordinal, coding)
) WITHOUT ROWID;
CREATE INDEX commitment_days_due ON commitment_days (code, due) WHERE due <> '';

-- Derived: where a word is in an undertaking (kind 0) or in what was done (kind 1), by who undertook or did it.
CREATE TABLE commitment_words (
    code TEXT NOT NULL,
    word TEXT NOT NULL,
    kind INTEGER NOT NULL,
    coding INTEGER NOT NULL REFERENCES codings,
    ordinal INTEGER NOT NULL,
    PRIMARY KEY (code, word, kind, coding, ordinal)
) WITHOUT ROWID;

CREATE TABLE judgements (               -- whether evidence shows that a commitment was kept, as people said
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,           -- digest over all that it says
    commitment TEXT NOT NULL,           -- keys of facts
    evidence TEXT NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('accept', 'reject')),
    who TEXT NOT NULL,
    at TEXT NOT NULL,                   -- an instant: when it was said
    why TEXT NOT NULL
);
CREATE INDEX judgements_commitment ON judgements (commitment);
CREATE TRIGGER judgements_stay BEFORE UPDATE ON judgements
    BEGIN SELECT RAISE(ABORT, 'judgements are added, not changed'); END;
CREATE TRIGGER judgements_are_kept BEFORE DELETE ON judgements
    BEGIN SELECT RAISE(ABORT, 'judgements are added, not deleted'); END;
