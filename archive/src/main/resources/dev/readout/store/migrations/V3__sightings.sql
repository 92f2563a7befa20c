-- Who was named in which office. From these tenures are put together when they are asked for, so that they are always
-- those of the current codings.

CREATE TABLE sightings (
    coding INTEGER NOT NULL REFERENCES codings,
    ordinal INTEGER NOT NULL,
    name TEXT NOT NULL,
    office TEXT NOT NULL,
    country TEXT NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    span_digest TEXT NOT NULL,          -- proves that the words cut anew are those that were read
    rule TEXT NOT NULL,
    inferred TEXT,                      -- the rule that gave the state, where the words do not tell it
    PRIMARY KEY (coding, ordinal)
) WITHOUT ROWID;
CREATE INDEX sightings_country ON sightings (country);
