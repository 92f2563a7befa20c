-- Which version of a document counts, which document is a reprint of another, and where an issue comes from.

-- When the bytes were got, first and last, as instants. Beside the record, like all times that are not of the texts.
ALTER TABLE snapshots ADD COLUMN first_captured TEXT;
ALTER TABLE snapshots ADD COLUMN last_captured TEXT;
-- Derived from the current codings of the document's snapshots: whether no later version stands in its place.
ALTER TABLE snapshots ADD COLUMN latest INTEGER NOT NULL DEFAULT 0 CHECK (latest IN (0, 1));

CREATE TABLE signatures (               -- derived from the text
    text INTEGER PRIMARY KEY REFERENCES texts,
    value BLOB NOT NULL                 -- MinHash over the shingles of its words
);

CREATE TABLE bands (                    -- of signatures: documents whose texts share one are compared
    value INTEGER NOT NULL,
    text INTEGER NOT NULL REFERENCES signatures,
    PRIMARY KEY (value, text)
) WITHOUT ROWID;

CREATE TABLE likenesses (               -- derived: pairs of documents whose latest versions are one release
    one INTEGER NOT NULL REFERENCES documents,
    other INTEGER NOT NULL REFERENCES documents,
    kind TEXT NOT NULL,                 -- same, reprint or excerpt
    resemblance REAL NOT NULL,
    PRIMARY KEY (one, other),
    CHECK (one < other)
) WITHOUT ROWID;
CREATE INDEX likenesses_other ON likenesses (other);
CREATE VIEW likes AS                    -- from either side
    SELECT one AS document, other AS alike FROM likenesses UNION ALL SELECT other, one FROM likenesses;

-- Derived from these: the document, published before it, that this one repeats.
ALTER TABLE documents ADD COLUMN repost_of INTEGER REFERENCES documents;
CREATE INDEX documents_reposts ON documents (repost_of) WHERE repost_of IS NOT NULL;

CREATE TABLE fetches (                  -- what was fetched, so that a server is asked for what has changed
    address TEXT PRIMARY KEY,           -- as it was asked for
    answered_by TEXT NOT NULL,          -- the address that gave it, after redirects
    etag TEXT,
    last_modified TEXT,
    hash TEXT NOT NULL,                 -- SHA-256 of the bytes
    retrieved TEXT NOT NULL,            -- an instant
    fingerprint TEXT NOT NULL           -- of what its texts were coded by
) WITHOUT ROWID;

CREATE TABLE inputs (                   -- what was read, and how to read it again
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,          -- an absolute path or an address; no export shows it
    options TEXT NOT NULL
);

ALTER TABLE issues ADD COLUMN input INTEGER REFERENCES inputs;
ALTER TABLE issues ADD COLUMN run INTEGER NOT NULL DEFAULT 0;   -- the last reading of the input that met it
CREATE INDEX issues_input ON issues (input);
