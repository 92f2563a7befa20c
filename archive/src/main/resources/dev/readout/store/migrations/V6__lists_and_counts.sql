-- What questions to the whole archive are answered from. All of it is derived from the codings; `verify` works it out anew.

CREATE TABLE act_labels (               -- of every coding: what an act is called in other schemes (docs/crosswalk.md)
    coding INTEGER NOT NULL,
    act INTEGER NOT NULL,               -- its ordinal
    plover TEXT,
    plover_mode TEXT,
    cameo TEXT,
    quad TEXT,                          -- CAMEO's; PLOVER's where CAMEO has no code
    goldstein REAL,
    about TEXT,                         -- what it is about, in small letters
    PRIMARY KEY (coding, act),
    FOREIGN KEY (coding, act) REFERENCES acts
) WITHOUT ROWID;

CREATE TABLE engagement_labels (        -- the same of an engagement with the acts of discussing in it
    coding INTEGER NOT NULL,
    engagement INTEGER NOT NULL,
    plover TEXT,
    plover_mode TEXT,
    cameo TEXT,
    quad TEXT,
    goldstein REAL,
    sides TEXT NOT NULL,                -- codes of those who took part, in the order of the alphabet, by a space between
    level INTEGER,                      -- the highest rank among them, where an office tells it: 1 is the highest
    PRIMARY KEY (coding, engagement),
    FOREIGN KEY (coding, engagement) REFERENCES engagements
) WITHOUT ROWID;

-- Whether these are written, and whether the coding counts and stands in the lists below.
ALTER TABLE codings ADD COLUMN labelled INTEGER NOT NULL DEFAULT 0 CHECK (labelled IN (0, 1));
ALTER TABLE codings ADD COLUMN listed INTEGER NOT NULL DEFAULT 0 CHECK (listed IN (0, 1));
-- Its place among those of one day: a hash of document and snapshot, so that no order of arrival shows.
ALTER TABLE codings ADD COLUMN position INTEGER NOT NULL DEFAULT 0;
CREATE INDEX codings_snapshot ON codings (snapshot);
CREATE INDEX codings_unlisted ON codings (labelled) WHERE labelled = 0;

-- Facts of the codings that count, the newest first. kind: 0 an act, 1 an engagement. last: the last day that it may have been.

CREATE TABLE fact_days (
    kind INTEGER NOT NULL,
    day TEXT NOT NULL,                  -- the first day that it may have been; empty where unknown
    position INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    coding INTEGER NOT NULL REFERENCES codings,
    last TEXT NOT NULL,
    PRIMARY KEY (kind, day DESC, position, ordinal, coding)
) WITHOUT ROWID;

CREATE TABLE fact_actors (              -- by each of its actors
    kind INTEGER NOT NULL,
    code TEXT NOT NULL,
    day TEXT NOT NULL,
    position INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    coding INTEGER NOT NULL REFERENCES codings,
    last TEXT NOT NULL,
    roles INTEGER NOT NULL,             -- the sum of 1 by, 2 target, 4 addressee, 8 participant
    PRIMARY KEY (kind, code, day DESC, position, ordinal, coding)
) WITHOUT ROWID;

CREATE TABLE fact_pairs (               -- by each two of its actors, in either order
    kind INTEGER NOT NULL,
    one TEXT NOT NULL,
    other TEXT NOT NULL,
    day TEXT NOT NULL,
    position INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    coding INTEGER NOT NULL REFERENCES codings,
    last TEXT NOT NULL,
    one_roles INTEGER NOT NULL,
    other_roles INTEGER NOT NULL,
    PRIMARY KEY (kind, one, other, day DESC, position, ordinal, coding)
) WITHOUT ROWID;

CREATE TABLE dyad_events (              -- what crosses over to CAMEO or PLOVER, from whom to whom (by the rules of EventSides)
    source TEXT NOT NULL,
    target TEXT NOT NULL,
    month TEXT NOT NULL,                -- empty where the days that it may have been are of several months
    unit TEXT NOT NULL,                 -- the day or days that it may have been: one a unit by the rule one-a-day
    cameo TEXT NOT NULL,                -- empty where CAMEO has no code
    plover TEXT NOT NULL,
    coding INTEGER NOT NULL REFERENCES codings,
    kind INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    quad TEXT,
    goldstein REAL,
    PRIMARY KEY (source, target, month, cameo, plover, unit, coding, kind, ordinal)
) WITHOUT ROWID;

CREATE TABLE dyad_months (              -- counts of these
    source TEXT NOT NULL,
    target TEXT NOT NULL,
    month TEXT NOT NULL,
    cameo TEXT NOT NULL,
    plover TEXT NOT NULL,
    quad TEXT,
    goldstein REAL,                     -- of the code
    reports INTEGER NOT NULL,
    units INTEGER NOT NULL,
    PRIMARY KEY (source, target, month, cameo, plover)
) WITHOUT ROWID;

CREATE INDEX dyad_months_target ON dyad_months (target, month);

CREATE TABLE document_days (            -- the documents that count, by issuer: what counts can rest on
    issuer TEXT NOT NULL,               -- empty where unknown
    day TEXT NOT NULL,                  -- of publication; empty where unknown
    position INTEGER NOT NULL,
    coding INTEGER NOT NULL REFERENCES codings,
    PRIMARY KEY (issuer, day DESC, position, coding)
) WITHOUT ROWID;
CREATE INDEX act_labels_cameo ON act_labels (cameo) WHERE cameo IS NOT NULL;
