-- Row numbers (id, document, snapshot, text, coding, ordinal) stay inside; what leaves is made of keys and hashes.
-- Times stand in change_times only, apart from all that is exported. Spans are half-open, in code points of the text.

CREATE TABLE documents (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE            -- its address, or the file's name
);

CREATE TABLE snapshots (
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES documents,
    hash TEXT NOT NULL,                 -- SHA-256 of the bytes
    size INTEGER NOT NULL,
    media_type TEXT NOT NULL,
    charset TEXT NOT NULL,
    UNIQUE (document, hash)
);

CREATE TABLE contents (                 -- the bytes, once for all snapshots that have them
    hash TEXT PRIMARY KEY,
    deflated BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE texts (
    id INTEGER PRIMARY KEY,
    snapshot INTEGER NOT NULL REFERENCES snapshots,
    hash TEXT NOT NULL,                 -- SHA-256 of the characters in UTF-8
    extractor TEXT NOT NULL,
    value BLOB NOT NULL,                -- UTF-8, deflated
    blocks BLOB NOT NULL,               -- these three: see BlocksForm, OriginsForm, SetAsideForm
    origins BLOB NOT NULL,
    set_aside BLOB NOT NULL,
    UNIQUE (snapshot, hash, extractor)
);

CREATE TABLE codings (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,           -- SHA-256 over document, snapshot, text, metadata and fingerprint
    snapshot INTEGER NOT NULL REFERENCES snapshots,
    text INTEGER NOT NULL REFERENCES texts,
    name TEXT NOT NULL,                 -- what a person called the document
    metadata_digest TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    current INTEGER NOT NULL CHECK (current IN (0, 1))
);
CREATE UNIQUE INDEX codings_one_current ON codings (snapshot) WHERE current = 1;
CREATE INDEX codings_text ON codings (text);

CREATE TABLE metadata (
    coding INTEGER NOT NULL REFERENCES codings,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    source TEXT NOT NULL,               -- meta, page or rule:NAME
    PRIMARY KEY (coding, field)
) WITHOUT ROWID;
CREATE INDEX metadata_value ON metadata (field, value);

CREATE TABLE engagements (
    coding INTEGER NOT NULL REFERENCES codings,
    ordinal INTEGER NOT NULL,
    local_id TEXT NOT NULL,             -- e1, e2, …
    role TEXT NOT NULL,                 -- of the fact's key
    kind TEXT NOT NULL,
    status TEXT NOT NULL,
    date_kind TEXT NOT NULL,            -- day, month, year, interval, unknown
    date_first TEXT,                    -- the first and the last day that it may have been
    date_last TEXT,
    place TEXT,
    city TEXT,
    country TEXT,
    trigger_start INTEGER NOT NULL,
    trigger_end INTEGER NOT NULL,
    quote_start INTEGER NOT NULL,
    quote_end INTEGER NOT NULL,
    quote_digest TEXT NOT NULL,         -- proves that a quote cut anew is the one that was coded
    rule TEXT NOT NULL,
    PRIMARY KEY (coding, ordinal)
) WITHOUT ROWID;
CREATE INDEX engagements_date ON engagements (date_first);

CREATE TABLE participants (
    coding INTEGER NOT NULL,
    engagement INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    name TEXT,
    office TEXT,
    country TEXT NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    rule TEXT NOT NULL,
    PRIMARY KEY (coding, engagement, ordinal),
    FOREIGN KEY (coding, engagement) REFERENCES engagements
) WITHOUT ROWID;
CREATE INDEX participants_country ON participants (country);
CREATE INDEX participants_name ON participants (name COLLATE NOCASE);

CREATE TABLE topics (
    coding INTEGER NOT NULL,
    engagement INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    words TEXT NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    PRIMARY KEY (coding, engagement, ordinal),
    FOREIGN KEY (coding, engagement) REFERENCES engagements
) WITHOUT ROWID;

CREATE TABLE engagement_inferred (
    coding INTEGER NOT NULL,
    engagement INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    field TEXT NOT NULL,
    rule TEXT NOT NULL,
    PRIMARY KEY (coding, engagement, ordinal),
    FOREIGN KEY (coding, engagement) REFERENCES engagements
) WITHOUT ROWID;

CREATE TABLE acts (
    coding INTEGER NOT NULL REFERENCES codings,
    ordinal INTEGER NOT NULL,
    local_id TEXT NOT NULL,             -- a1, a2, …
    role TEXT NOT NULL,
    act TEXT NOT NULL,
    rule TEXT NOT NULL,
    negated INTEGER NOT NULL,
    tense TEXT NOT NULL,
    background INTEGER NOT NULL,
    restated INTEGER NOT NULL,
    date_kind TEXT NOT NULL,
    date_first TEXT,
    date_last TEXT,
    engagement TEXT,                    -- local id
    about_start INTEGER,
    about_end INTEGER,
    trigger_start INTEGER NOT NULL,
    trigger_end INTEGER NOT NULL,
    quote_start INTEGER NOT NULL,
    quote_end INTEGER NOT NULL,
    quote_digest TEXT NOT NULL,
    responds_to TEXT,                   -- local id
    manner TEXT,
    PRIMARY KEY (coding, ordinal)
) WITHOUT ROWID;
CREATE INDEX acts_act ON acts (act);
CREATE INDEX acts_date ON acts (date_first);

CREATE TABLE act_actors (
    coding INTEGER NOT NULL,
    act INTEGER NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('by', 'target', 'addressee', 'claimant')),
    ordinal INTEGER NOT NULL,
    code TEXT NOT NULL,
    designation TEXT NOT NULL,
    span_start INTEGER,
    span_end INTEGER,
    rule TEXT NOT NULL,
    PRIMARY KEY (coding, act, role, ordinal),
    FOREIGN KEY (coding, act) REFERENCES acts
) WITHOUT ROWID;
CREATE INDEX act_actors_code ON act_actors (code, role);
CREATE INDEX act_actors_designation ON act_actors (designation COLLATE NOCASE);

CREATE TABLE act_inferred (
    coding INTEGER NOT NULL,
    act INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    field TEXT NOT NULL,
    rule TEXT NOT NULL,
    PRIMARY KEY (coding, act, ordinal),
    FOREIGN KEY (coding, act) REFERENCES acts
) WITHOUT ROWID;

CREATE TABLE issues (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    stage TEXT NOT NULL,
    severity TEXT NOT NULL,
    subject TEXT NOT NULL,
    cause TEXT NOT NULL,
    remedy TEXT NOT NULL,
    retryable INTEGER NOT NULL,
    UNIQUE (subject, stage, code, severity, cause)
);

CREATE TABLE corrections (
    id INTEGER PRIMARY KEY,
    fact_text TEXT NOT NULL,            -- the fact's key: text hash, kind, trigger span, role
    fact_kind TEXT NOT NULL,
    fact_start INTEGER NOT NULL,
    fact_end INTEGER NOT NULL,
    fact_role TEXT NOT NULL,
    field TEXT NOT NULL,
    old_value TEXT,
    new_value TEXT,
    who TEXT NOT NULL,
    why TEXT NOT NULL
);
CREATE TRIGGER corrections_stay BEFORE UPDATE ON corrections
    BEGIN SELECT RAISE(ABORT, 'corrections are added, not changed'); END;
CREATE TRIGGER corrections_are_kept BEFORE DELETE ON corrections
    BEGIN SELECT RAISE(ABORT, 'corrections are added, not deleted'); END;

CREATE TABLE change_log (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    entity TEXT NOT NULL,
    key TEXT NOT NULL,
    operation TEXT NOT NULL
);

CREATE TABLE change_times (
    sequence INTEGER PRIMARY KEY REFERENCES change_log,
    at TEXT NOT NULL                    -- an instant
);
