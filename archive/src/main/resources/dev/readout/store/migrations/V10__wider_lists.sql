-- The lists of facts tell of each what most questions ask, so that nothing else is looked at but what answers; and counts of events
-- are held added up over sources, targets and months, and of documents by issuer and month. All of it is derived; `verify` works it out anew.

ALTER TABLE fact_days RENAME TO fact_days_before;
CREATE TABLE fact_days (
    kind INTEGER NOT NULL,
    day TEXT NOT NULL,                  -- the first day that it may have been; empty where unknown
    position INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    coding INTEGER NOT NULL REFERENCES codings,
    last TEXT NOT NULL,                 -- the last such day
    what TEXT NOT NULL,                 -- the act's name, or the kind of the engagement
    told INTEGER NOT NULL,              -- the sum of 1 background, 2 negated
    issuer TEXT NOT NULL,               -- of the document; empty where unknown
    cameo TEXT NOT NULL,                -- empty where there is none
    plover TEXT NOT NULL,
    quad INTEGER NOT NULL,              -- class of CAMEO, 1 to 4; 0 where there is none
    goldstein REAL,
    PRIMARY KEY (kind, day DESC, position, ordinal, coding)
) WITHOUT ROWID;
INSERT INTO fact_days
SELECT l.kind, l.day, l.position, l.ordinal, l.coding, l.last,
    coalesce(a.act, e.kind), coalesce(a.background + 2 * a.negated, 0), coalesce(m.value, ''),
    coalesce(g.cameo, h.cameo, ''), coalesce(g.plover, h.plover, ''),
    CASE coalesce(g.quad, h.quad) WHEN 'verbal_cooperation' THEN 1 WHEN 'material_cooperation' THEN 2
        WHEN 'verbal_conflict' THEN 3 WHEN 'material_conflict' THEN 4 ELSE 0 END,
    coalesce(g.goldstein, h.goldstein)
FROM fact_days_before l
LEFT JOIN acts a ON l.kind = 0 AND a.coding = l.coding AND a.ordinal = l.ordinal
LEFT JOIN act_labels g ON l.kind = 0 AND g.coding = l.coding AND g.act = l.ordinal
LEFT JOIN engagements e ON l.kind = 1 AND e.coding = l.coding AND e.ordinal = l.ordinal
LEFT JOIN engagement_labels h ON l.kind = 1 AND h.coding = l.coding AND h.engagement = l.ordinal
LEFT JOIN metadata m ON m.coding = l.coding AND m.field = 'issuer';
DROP TABLE fact_days_before;

ALTER TABLE fact_actors RENAME TO fact_actors_before;
CREATE TABLE fact_actors (
    kind INTEGER NOT NULL,
    code TEXT NOT NULL,
    day TEXT NOT NULL,                  -- the first day that it may have been; empty where unknown
    position INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    coding INTEGER NOT NULL REFERENCES codings,
    last TEXT NOT NULL,                 -- the last such day
    roles INTEGER NOT NULL,             -- the sum of 1 by, 2 target, 4 addressee, 8 participant
    what TEXT NOT NULL,
    told INTEGER NOT NULL,
    issuer TEXT NOT NULL,
    cameo TEXT NOT NULL,
    plover TEXT NOT NULL,
    quad INTEGER NOT NULL,
    goldstein REAL,
    PRIMARY KEY (kind, code, day DESC, position, ordinal, coding)
) WITHOUT ROWID;
INSERT INTO fact_actors
SELECT l.kind, l.code, l.day, l.position, l.ordinal, l.coding, l.last, l.roles,
    coalesce(a.act, e.kind), coalesce(a.background + 2 * a.negated, 0), coalesce(m.value, ''),
    coalesce(g.cameo, h.cameo, ''), coalesce(g.plover, h.plover, ''),
    CASE coalesce(g.quad, h.quad) WHEN 'verbal_cooperation' THEN 1 WHEN 'material_cooperation' THEN 2
        WHEN 'verbal_conflict' THEN 3 WHEN 'material_conflict' THEN 4 ELSE 0 END,
    coalesce(g.goldstein, h.goldstein)
FROM fact_actors_before l
LEFT JOIN acts a ON l.kind = 0 AND a.coding = l.coding AND a.ordinal = l.ordinal
LEFT JOIN act_labels g ON l.kind = 0 AND g.coding = l.coding AND g.act = l.ordinal
LEFT JOIN engagements e ON l.kind = 1 AND e.coding = l.coding AND e.ordinal = l.ordinal
LEFT JOIN engagement_labels h ON l.kind = 1 AND h.coding = l.coding AND h.engagement = l.ordinal
LEFT JOIN metadata m ON m.coding = l.coding AND m.field = 'issuer';
DROP TABLE fact_actors_before;

ALTER TABLE fact_pairs RENAME TO fact_pairs_before;
CREATE TABLE fact_pairs (
    kind INTEGER NOT NULL,
    one TEXT NOT NULL,
    other TEXT NOT NULL,
    day TEXT NOT NULL,                  -- the first day that it may have been; empty where unknown
    position INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    coding INTEGER NOT NULL REFERENCES codings,
    last TEXT NOT NULL,                 -- the last such day
    one_roles INTEGER NOT NULL,
    other_roles INTEGER NOT NULL,
    what TEXT NOT NULL,
    told INTEGER NOT NULL,
    issuer TEXT NOT NULL,
    cameo TEXT NOT NULL,
    plover TEXT NOT NULL,
    quad INTEGER NOT NULL,
    goldstein REAL,
    PRIMARY KEY (kind, one, other, day DESC, position, ordinal, coding)
) WITHOUT ROWID;
INSERT INTO fact_pairs
SELECT l.kind, l.one, l.other, l.day, l.position, l.ordinal, l.coding, l.last, l.one_roles, l.other_roles,
    coalesce(a.act, e.kind), coalesce(a.background + 2 * a.negated, 0), coalesce(m.value, ''),
    coalesce(g.cameo, h.cameo, ''), coalesce(g.plover, h.plover, ''),
    CASE coalesce(g.quad, h.quad) WHEN 'verbal_cooperation' THEN 1 WHEN 'material_cooperation' THEN 2
        WHEN 'verbal_conflict' THEN 3 WHEN 'material_conflict' THEN 4 ELSE 0 END,
    coalesce(g.goldstein, h.goldstein)
FROM fact_pairs_before l
LEFT JOIN acts a ON l.kind = 0 AND a.coding = l.coding AND a.ordinal = l.ordinal
LEFT JOIN act_labels g ON l.kind = 0 AND g.coding = l.coding AND g.act = l.ordinal
LEFT JOIN engagements e ON l.kind = 1 AND e.coding = l.coding AND e.ordinal = l.ordinal
LEFT JOIN engagement_labels h ON l.kind = 1 AND h.coding = l.coding AND h.engagement = l.ordinal
LEFT JOIN metadata m ON m.coding = l.coding AND m.field = 'issuer';
DROP TABLE fact_pairs_before;

CREATE TABLE dyad_totals (            -- those of dyad_months, added up over what '*' stands for
    source TEXT NOT NULL,
    target TEXT NOT NULL,
    month TEXT NOT NULL,                -- '*' for all that are known
    cameo TEXT NOT NULL,
    plover TEXT NOT NULL,
    quad TEXT NOT NULL,                 -- empty where there is none
    reports INTEGER NOT NULL,
    reports_score INTEGER NOT NULL,     -- the sum of their scores, in thousandths
    reports_scored INTEGER NOT NULL,    -- how many have a score
    units INTEGER NOT NULL,
    units_score INTEGER NOT NULL,
    units_scored INTEGER NOT NULL,
    PRIMARY KEY (source, target, month, cameo, plover, quad)
) WITHOUT ROWID;
CREATE INDEX dyad_totals_target ON dyad_totals (target, month);
CREATE INDEX dyad_totals_emptied ON dyad_totals (reports) WHERE reports = 0;
INSERT INTO dyad_totals
SELECT source, '*', month, cameo, plover, coalesce(quad, ''),
    sum(reports), sum(coalesce(reports * CAST(round(goldstein * 1000) AS BIGINT), 0)), sum(CASE WHEN goldstein IS NULL THEN 0 ELSE reports END),
    sum(units), sum(coalesce(units * CAST(round(goldstein * 1000) AS BIGINT), 0)), sum(CASE WHEN goldstein IS NULL THEN 0 ELSE units END)
FROM dyad_months GROUP BY 1, 2, 3, 4, 5, 6;
INSERT INTO dyad_totals
SELECT '*', target, month, cameo, plover, coalesce(quad, ''),
    sum(reports), sum(coalesce(reports * CAST(round(goldstein * 1000) AS BIGINT), 0)), sum(CASE WHEN goldstein IS NULL THEN 0 ELSE reports END),
    sum(units), sum(coalesce(units * CAST(round(goldstein * 1000) AS BIGINT), 0)), sum(CASE WHEN goldstein IS NULL THEN 0 ELSE units END)
FROM dyad_months GROUP BY 1, 2, 3, 4, 5, 6;
INSERT INTO dyad_totals
SELECT '*', '*', month, cameo, plover, coalesce(quad, ''),
    sum(reports), sum(coalesce(reports * CAST(round(goldstein * 1000) AS BIGINT), 0)), sum(CASE WHEN goldstein IS NULL THEN 0 ELSE reports END),
    sum(units), sum(coalesce(units * CAST(round(goldstein * 1000) AS BIGINT), 0)), sum(CASE WHEN goldstein IS NULL THEN 0 ELSE units END)
FROM dyad_months GROUP BY 1, 2, 3, 4, 5, 6;
INSERT INTO dyad_totals
SELECT source, target, CASE month WHEN '' THEN '' ELSE '*' END, cameo, plover, coalesce(quad, ''),
    sum(reports), sum(coalesce(reports * CAST(round(goldstein * 1000) AS BIGINT), 0)), sum(CASE WHEN goldstein IS NULL THEN 0 ELSE reports END),
    sum(units), sum(coalesce(units * CAST(round(goldstein * 1000) AS BIGINT), 0)), sum(CASE WHEN goldstein IS NULL THEN 0 ELSE units END)
FROM dyad_months GROUP BY 1, 2, 3, 4, 5, 6;

CREATE TABLE issuer_months (            -- how many documents count, by issuer and month of publication
    issuer TEXT NOT NULL,               -- empty where unknown
    month TEXT NOT NULL,                -- empty where unknown
    documents INTEGER NOT NULL,
    PRIMARY KEY (issuer, month)
) WITHOUT ROWID;
INSERT INTO issuer_months SELECT issuer, substr(day, 1, 7), count(*) FROM document_days GROUP BY 1, 2;
