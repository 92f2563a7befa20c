-- The lists of facts tell of each what most questions ask, so that nothing else is looked at but what answers; and counts of events
-- are held added up over sources, targets and months, and of documents by issuer and month. All of it is derived; `verify` works it out anew.

ALTER TABLE fact_days RENAME TO fact_days_before;
DROP INDEX fact_days_listed;
CREATE TABLE fact_days (
    kind INTEGER NOT NULL,
    day TEXT COLLATE "C" NOT NULL,
    position BIGINT NOT NULL,
    ordinal INTEGER NOT NULL,
    coding BIGINT NOT NULL REFERENCES codings,
    last TEXT COLLATE "C" NOT NULL,
    what TEXT COLLATE "C" NOT NULL,
    told INTEGER NOT NULL,
    issuer TEXT COLLATE "C" NOT NULL,
    cameo TEXT COLLATE "C" NOT NULL,
    plover TEXT COLLATE "C" NOT NULL,
    quad INTEGER NOT NULL,
    goldstein DOUBLE PRECISION
);
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
CREATE UNIQUE INDEX fact_days_listed ON fact_days (kind, day DESC, position, ordinal, coding);

ALTER TABLE fact_actors RENAME TO fact_actors_before;
DROP INDEX fact_actors_listed;
CREATE TABLE fact_actors (
    kind INTEGER NOT NULL,
    code TEXT COLLATE "C" NOT NULL,
    day TEXT COLLATE "C" NOT NULL,
    position BIGINT NOT NULL,
    ordinal INTEGER NOT NULL,
    coding BIGINT NOT NULL REFERENCES codings,
    last TEXT COLLATE "C" NOT NULL,
    roles INTEGER NOT NULL,
    what TEXT COLLATE "C" NOT NULL,
    told INTEGER NOT NULL,
    issuer TEXT COLLATE "C" NOT NULL,
    cameo TEXT COLLATE "C" NOT NULL,
    plover TEXT COLLATE "C" NOT NULL,
    quad INTEGER NOT NULL,
    goldstein DOUBLE PRECISION
);
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
CREATE UNIQUE INDEX fact_actors_listed ON fact_actors (kind, code, day DESC, position, ordinal, coding);

ALTER TABLE fact_pairs RENAME TO fact_pairs_before;
DROP INDEX fact_pairs_listed;
CREATE TABLE fact_pairs (
    kind INTEGER NOT NULL,
    one TEXT COLLATE "C" NOT NULL,
    other TEXT COLLATE "C" NOT NULL,
    day TEXT COLLATE "C" NOT NULL,
    position BIGINT NOT NULL,
    ordinal INTEGER NOT NULL,
    coding BIGINT NOT NULL REFERENCES codings,
    last TEXT COLLATE "C" NOT NULL,
    one_roles INTEGER NOT NULL,
    other_roles INTEGER NOT NULL,
    what TEXT COLLATE "C" NOT NULL,
    told INTEGER NOT NULL,
    issuer TEXT COLLATE "C" NOT NULL,
    cameo TEXT COLLATE "C" NOT NULL,
    plover TEXT COLLATE "C" NOT NULL,
    quad INTEGER NOT NULL,
    goldstein DOUBLE PRECISION
);
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
CREATE UNIQUE INDEX fact_pairs_listed ON fact_pairs (kind, one, other, day DESC, position, ordinal, coding);

CREATE TABLE dyad_totals (
    source TEXT COLLATE "C" NOT NULL,
    target TEXT COLLATE "C" NOT NULL,
    month TEXT COLLATE "C" NOT NULL,
    cameo TEXT COLLATE "C" NOT NULL,
    plover TEXT COLLATE "C" NOT NULL,
    quad TEXT COLLATE "C" NOT NULL,
    reports BIGINT NOT NULL,
    reports_score BIGINT NOT NULL,
    reports_scored BIGINT NOT NULL,
    units BIGINT NOT NULL,
    units_score BIGINT NOT NULL,
    units_scored BIGINT NOT NULL,
    PRIMARY KEY (source, target, month, cameo, plover, quad)
);
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

CREATE TABLE issuer_months (
    issuer TEXT COLLATE "C" NOT NULL,
    month TEXT COLLATE "C" NOT NULL,
    documents BIGINT NOT NULL,
    PRIMARY KEY (issuer, month)
);
INSERT INTO issuer_months SELECT issuer, substr(day, 1, 7), count(*) FROM document_days GROUP BY 1, 2;
