-- Named dialogues, treaties, summits and resolutions, and where they are named. Codings made before have none: coded anew, they do.
-- And the issue areas of facts: labels, which are written anew for all codings when the archive is opened next.

CREATE TABLE mechanisms (
    coding BIGINT NOT NULL REFERENCES codings,
    ordinal INTEGER NOT NULL,
    name TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    edition TEXT COLLATE "C",
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    span_digest TEXT COLLATE "C" NOT NULL,
    rule TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (coding, ordinal)
);
CREATE INDEX mechanisms_name ON mechanisms (name, coding);

CREATE TABLE mechanism_days (
    name TEXT COLLATE "C" NOT NULL,
    edition TEXT COLLATE "C" NOT NULL,
    day TEXT COLLATE "C" NOT NULL,
    position BIGINT NOT NULL,
    coding BIGINT NOT NULL REFERENCES codings,
    kind TEXT COLLATE "C" NOT NULL
);
CREATE UNIQUE INDEX mechanism_days_listed ON mechanism_days (name, edition, day DESC, position, coding);

CREATE TABLE act_areas (
    area TEXT COLLATE "C" NOT NULL,
    coding BIGINT NOT NULL,
    act INTEGER NOT NULL,
    PRIMARY KEY (area, coding, act),
    FOREIGN KEY (coding, act) REFERENCES acts
);

CREATE TABLE engagement_areas (
    area TEXT COLLATE "C" NOT NULL,
    coding BIGINT NOT NULL,
    engagement INTEGER NOT NULL,
    PRIMARY KEY (area, coding, engagement),
    FOREIGN KEY (coding, engagement) REFERENCES engagements
);

DELETE FROM act_labels;
DELETE FROM engagement_labels;
UPDATE codings SET labelled = 0;
