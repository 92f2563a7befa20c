-- The lists of facts tell of engagements how high they were, whether they were held, where, and by whom, and facts are counted by
-- these as well; what was held in a place is found by its name; and who was seen in which office stands in a list. All of it is derived; `verify` works it out anew.

CREATE TABLE meetings_before (
    coding INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    level INTEGER NOT NULL,
    status TEXT NOT NULL,
    country TEXT NOT NULL,
    sides TEXT NOT NULL,
    PRIMARY KEY (coding, ordinal)
) WITHOUT ROWID;
INSERT INTO meetings_before
SELECT e.coding, e.ordinal, coalesce(h.level, 0) AS level, e.status, coalesce(e.country, '') AS country, coalesce(h.sides, '') AS sides
FROM engagements e LEFT JOIN engagement_labels h ON h.coding = e.coding AND h.engagement = e.ordinal;

ALTER TABLE fact_days ADD COLUMN level INTEGER NOT NULL DEFAULT 0;         -- the highest rank, 1 to 5; 0 where unknown
ALTER TABLE fact_days ADD COLUMN status TEXT NOT NULL DEFAULT '';          -- empty of acts, as the next
ALTER TABLE fact_days ADD COLUMN country TEXT NOT NULL DEFAULT '';         -- where it was; empty where unknown
ALTER TABLE fact_days ADD COLUMN sides TEXT NOT NULL DEFAULT '';           -- codes of those who took part, by a space between
UPDATE fact_days SET level = m.level, status = m.status, country = m.country, sides = m.sides FROM meetings_before m
WHERE fact_days.kind = 1 AND m.coding = fact_days.coding AND m.ordinal = fact_days.ordinal;

ALTER TABLE fact_actors ADD COLUMN level INTEGER NOT NULL DEFAULT 0;
ALTER TABLE fact_actors ADD COLUMN status TEXT NOT NULL DEFAULT '';
ALTER TABLE fact_actors ADD COLUMN country TEXT NOT NULL DEFAULT '';
ALTER TABLE fact_actors ADD COLUMN sides TEXT NOT NULL DEFAULT '';
UPDATE fact_actors SET level = m.level, status = m.status, country = m.country, sides = m.sides FROM meetings_before m
WHERE fact_actors.kind = 1 AND m.coding = fact_actors.coding AND m.ordinal = fact_actors.ordinal;

ALTER TABLE fact_pairs ADD COLUMN level INTEGER NOT NULL DEFAULT 0;
ALTER TABLE fact_pairs ADD COLUMN status TEXT NOT NULL DEFAULT '';
ALTER TABLE fact_pairs ADD COLUMN country TEXT NOT NULL DEFAULT '';
ALTER TABLE fact_pairs ADD COLUMN sides TEXT NOT NULL DEFAULT '';
UPDATE fact_pairs SET level = m.level, status = m.status, country = m.country, sides = m.sides FROM meetings_before m
WHERE fact_pairs.kind = 1 AND m.coding = fact_pairs.coding AND m.ordinal = fact_pairs.ordinal;

DROP TABLE meetings_before;

ALTER TABLE fact_months RENAME TO fact_months_before;
DROP INDEX fact_months_emptied;
CREATE TABLE fact_months (
    kind INTEGER NOT NULL,
    code TEXT NOT NULL,
    roles INTEGER NOT NULL,
    what TEXT NOT NULL,
    month TEXT NOT NULL,
    told INTEGER NOT NULL,
    cameo TEXT NOT NULL,
    plover TEXT NOT NULL,
    quad INTEGER NOT NULL,
    level INTEGER NOT NULL,
    status TEXT NOT NULL,
    country TEXT NOT NULL,
    ground INTEGER NOT NULL,            -- 1 where the country is one of the sides
    n INTEGER NOT NULL,
    score INTEGER NOT NULL,
    scored INTEGER NOT NULL,
    PRIMARY KEY (kind, code, roles, what, month, told, cameo, plover, quad, level, status, country, ground)
) WITHOUT ROWID;
CREATE INDEX fact_months_emptied ON fact_months (n) WHERE n = 0;
INSERT INTO fact_months
SELECT kind, code, roles, what, month, told, cameo, plover, quad, 0, '', '', 0, n, score, scored FROM fact_months_before WHERE kind = 0;
INSERT INTO fact_months
SELECT kind, '', 0, what, CASE WHEN substr(day, 1, 7) = substr(last, 1, 7) THEN substr(day, 1, 7) ELSE '' END,
    told, cameo, plover, quad, level, status, country,
    CASE WHEN country <> '' AND instr(' ' || sides || ' ', ' ' || country || ' ') > 0 THEN 1 ELSE 0 END,
    count(*), sum(coalesce(CAST(round(goldstein * 1000) AS BIGINT), 0)), count(goldstein)
FROM fact_days WHERE kind = 1 GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13;
INSERT INTO fact_months
SELECT kind, code, roles, what, CASE WHEN substr(day, 1, 7) = substr(last, 1, 7) THEN substr(day, 1, 7) ELSE '' END,
    told, cameo, plover, quad, level, status, country,
    CASE WHEN country <> '' AND instr(' ' || sides || ' ', ' ' || country || ' ') > 0 THEN 1 ELSE 0 END,
    count(*), sum(coalesce(CAST(round(goldstein * 1000) AS BIGINT), 0)), count(goldstein)
FROM fact_actors WHERE kind = 1 GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13;
DROP TABLE fact_months_before;

CREATE INDEX engagements_country ON engagements (country) WHERE country IS NOT NULL;
CREATE INDEX engagements_place ON engagements (lower(coalesce(city, '') || ' ' || coalesce(place, '')));

CREATE TABLE sighting_days (              -- sightings of the codings that count, of dated documents
    country TEXT NOT NULL,
    office TEXT NOT NULL,
    name TEXT NOT NULL,
    day TEXT NOT NULL,                  -- of publication
    position INTEGER NOT NULL,
    coding INTEGER NOT NULL REFERENCES codings,
    ordinal INTEGER NOT NULL,
    PRIMARY KEY (country, office, name, day, position, coding, ordinal)
) WITHOUT ROWID;
CREATE INDEX sighting_days_name ON sighting_days (name);
INSERT INTO sighting_days
SELECT f.country, f.office, f.name, m.value, c.position, f.coding, f.ordinal
FROM sightings f JOIN codings c ON c.id = f.coding AND c.listed = 1
JOIN metadata m ON m.coding = f.coding AND m.field = 'published';
