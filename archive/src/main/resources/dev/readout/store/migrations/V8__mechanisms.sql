-- Named dialogues, treaties, summits and resolutions, and where they are named. Codings made before have none: coded anew, they do.
-- And the issue areas of facts: labels, which are written anew for all codings when the archive is opened next.

CREATE TABLE mechanisms (
    coding INTEGER NOT NULL REFERENCES codings,
    ordinal INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    edition TEXT,                       -- which one of a series: a number, a year or a name
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    span_digest TEXT NOT NULL,          -- proves that the words cut anew are those that were read
    rule TEXT NOT NULL,
    PRIMARY KEY (coding, ordinal)
) WITHOUT ROWID;
CREATE INDEX mechanisms_name ON mechanisms (name, coding);

CREATE TABLE mechanism_days (           -- of the codings that count: each mechanism, each edition once a document
    name TEXT NOT NULL,
    edition TEXT NOT NULL,              -- empty where none is told
    day TEXT NOT NULL,                  -- of publication; empty where unknown
    position INTEGER NOT NULL,
    coding INTEGER NOT NULL REFERENCES codings,
    kind TEXT NOT NULL,
    PRIMARY KEY (name, edition, day DESC, position, coding)
) WITHOUT ROWID;

CREATE TABLE act_areas (                -- by the words of its quote (PLOVER's contexts in codebook/crosswalk/plover.yml)
    area TEXT NOT NULL,
    coding INTEGER NOT NULL,
    act INTEGER NOT NULL,
    PRIMARY KEY (area, coding, act),
    FOREIGN KEY (coding, act) REFERENCES acts
) WITHOUT ROWID;

CREATE TABLE engagement_areas (         -- by the words of its quote and topics
    area TEXT NOT NULL,
    coding INTEGER NOT NULL,
    engagement INTEGER NOT NULL,
    PRIMARY KEY (area, coding, engagement),
    FOREIGN KEY (coding, engagement) REFERENCES engagements
) WITHOUT ROWID;

DELETE FROM act_labels;
DELETE FROM engagement_labels;
UPDATE codings SET labelled = 0;
