-- Which reports of engagements, of several documents, are of one event. All of it is derived from the codings that count;
-- `verify` works it out anew.

CREATE TABLE report_keys (
    filed TEXT COLLATE "C" NOT NULL,
    coding BIGINT NOT NULL REFERENCES codings,
    ordinal INTEGER NOT NULL,
    PRIMARY KEY (filed, coding, ordinal)
);
CREATE INDEX report_keys_coding ON report_keys (coding);

CREATE TABLE report_pairs (
    one BIGINT NOT NULL REFERENCES codings,
    one_ordinal INTEGER NOT NULL,
    other BIGINT NOT NULL REFERENCES codings,
    other_ordinal INTEGER NOT NULL,
    score INTEGER NOT NULL,
    PRIMARY KEY (one, one_ordinal, other, other_ordinal),
    CHECK (one < other)
);
CREATE INDEX report_pairs_other ON report_pairs (other, other_ordinal);

CREATE TABLE event_reports (
    coding BIGINT NOT NULL REFERENCES codings,
    ordinal INTEGER NOT NULL,
    event TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (coding, ordinal)
);
CREATE INDEX event_reports_event ON event_reports (event);

CREATE TABLE join_rules (
    digest TEXT COLLATE "C" NOT NULL
);
