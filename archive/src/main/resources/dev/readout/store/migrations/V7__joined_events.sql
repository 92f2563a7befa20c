-- Which reports of engagements, of several documents, are of one event. All of it is derived from the codings that count;
-- `verify` works it out anew.

CREATE TABLE report_keys (              -- where a report is looked for: a day with two of its sides
    filed TEXT NOT NULL,
    coding INTEGER NOT NULL REFERENCES codings,
    ordinal INTEGER NOT NULL,           -- of the engagement
    PRIMARY KEY (filed, coding, ordinal)
);
CREATE INDEX report_keys_coding ON report_keys (coding);

CREATE TABLE report_pairs (             -- two reports that are of one event, seen by themselves
    one INTEGER NOT NULL REFERENCES codings,
    one_ordinal INTEGER NOT NULL,
    other INTEGER NOT NULL REFERENCES codings,
    other_ordinal INTEGER NOT NULL,
    score INTEGER NOT NULL,
    PRIMARY KEY (one, one_ordinal, other, other_ordinal),
    CHECK (one < other)
);
CREATE INDEX report_pairs_other ON report_pairs (other, other_ordinal);

CREATE TABLE event_reports (            -- the reports of the events that several documents tell of
    coding INTEGER NOT NULL REFERENCES codings,
    ordinal INTEGER NOT NULL,
    event TEXT NOT NULL,                -- made of the smallest key of its reports
    PRIMARY KEY (coding, ordinal)
);
CREATE INDEX event_reports_event ON event_reports (event);

CREATE TABLE join_rules (               -- by which rules that was worked out
    digest TEXT NOT NULL
);
