PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE IF NOT EXISTS "flyway_schema_history" (
    "installed_rank" INT NOT NULL PRIMARY KEY,
    "version" VARCHAR(50),
    "description" VARCHAR(200) NOT NULL,
    "type" VARCHAR(20) NOT NULL,
    "script" VARCHAR(1000) NOT NULL,
    "checksum" INT,
    "installed_by" VARCHAR(100) NOT NULL,
    "installed_on" TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f','now')),
    "execution_time" INT NOT NULL,
    "success" BOOLEAN NOT NULL
);
INSERT INTO flyway_schema_history VALUES(1,'1','first tables','SQL','V1__first_tables.sql',-479204344,'','2026-11-28 23:01:44.905',57,1);
CREATE TABLE documents (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE            -- its address, or the file's name
);
INSERT INTO documents VALUES(1,'aaa-001.txt');
INSERT INTO documents VALUES(2,'aaa-002.txt');
INSERT INTO documents VALUES(3,'aaa-003.txt');
CREATE TABLE snapshots (
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES documents,
    hash TEXT NOT NULL,                 -- SHA-256 of the bytes
    size INTEGER NOT NULL,
    media_type TEXT NOT NULL,
    charset TEXT NOT NULL,
    UNIQUE (document, hash)
);
INSERT INTO snapshots VALUES(1,1,'0be2eb50107221cc1d265fa17a101c983e64a5be1f8f8e53aac721e8bc573888',160,'text/plain','UTF-8');
INSERT INTO snapshots VALUES(2,2,'ac3727e946c51fade46d8e29a5c2a81b536a69d24c492547c942a9cba8475ed4',160,'text/plain','UTF-8');
INSERT INTO snapshots VALUES(3,3,'446d166818664a9614d1f363d7d9b4aa4949a47e4d4ebdb158cc7e030c1b0ef1',160,'text/plain','UTF-8');
CREATE TABLE contents (                 -- the bytes, once for all snapshots that have them
    hash TEXT PRIMARY KEY,
    deflated BLOB NOT NULL
) WITHOUT ROWID;
INSERT INTO contents VALUES('ac3727e946c51fade46d8e29a5c2a81b536a69d24c492547c942a9cba8475ed4',X'789c2d8d310ec2301004fbbc623bba14e10509129d1b7e708a0f63c5b943771652be909e9a2ff2040ca2d86a76762f5c989c31e0fd7aeedd598d7312842cd92b1bc64818a960e58a890993aa41054704da7a04ffd17a235938622a2411df7835955436cc2a915769f064940e8eca5e1d7a85e9bcb4d5a1ff6bc28f76782f1c536b27a32c7df701a1323790');
CREATE TABLE texts (
    id INTEGER PRIMARY KEY,
    snapshot INTEGER NOT NULL REFERENCES snapshots,
    hash TEXT NOT NULL,                 -- SHA-256 of the characters in UTF-8
    extractor TEXT NOT NULL,
    value BLOB NOT NULL,                -- UTF-8, deflated
    blocks BLOB NOT NULL,               -- these three: see BlocksForm, OriginsForm, SetAsideForm
    origins BLOB NOT NULL,
    set_aside BLOB NOT NULL,
    UNIQUE (snapshot, hash, extractor)
);
INSERT INTO texts VALUES(1,1,'0be2eb50107221cc1d265fa17a101c983e64a5be1f8f8e53aac721e8bc573888','sample-1',X'789c2d8d310ec2301004fbbc623bba48e10709129d1b7e708a0f63c5b943771652be909e9a2ff2040ca2d86a76762f5c989c31e0fd7aeedd598d7312842cd92b1bc64818a960e58a890993aa41054704da7a04ffd17a235938622a2411df7835955436cc2a915769f064940e8eca5e1d7a85e9bcb4d5a1ff6bc28f76782f1c536b27a32c7df701a014378d',X'789c630df10cf17165e066e00c700c72740f720cf0609cc0c8c864a8070047e10526',X'789c63e4626064646460619cc4c8c00800031600a8',X'789c63c94dcd2be5f6c8cf4d55a851f04b2d2f66ece0e3060048830649');
INSERT INTO texts VALUES(2,2,'ac3727e946c51fade46d8e29a5c2a81b536a69d24c492547c942a9cba8475ed4','sample-1',X'789c2d8d310ec2301004fbbc623bba14e10509129d1b7e708a0f63c5b943771652be909e9a2ff2040ca2d86a76762f5c989c31e0fd7aeedd598d7312842cd92b1bc64818a960e58a890993aa41054704da7a04ffd17a235938622a2411df7835955436cc2a915769f064940e8eca5e1d7a85e9bcb4d5a1ff6bc28f76782f1c536b27a32c7df701a1323790',X'789c630df10cf17165e066e00c700c72740f720cf0609cc0c8c864a8070047e10526',X'789c63e4626064646460619cc4c8c00800031600a8',X'789c63c94dcd2be5f6c8cf4d55a851f04b2d2f66ece0e3060048830649');
INSERT INTO texts VALUES(3,3,'446d166818664a9614d1f363d7d9b4aa4949a47e4d4ebdb158cc7e030c1b0ef1','sample-1',X'789c2d8d310ec2301004fbbc623bba34e10309129d1b7e708a0f63c5b943771652be909e9a2ff2040ca2d86a76762f5c989c31e0fd7aeedd598d7312842cd92b1bc64818a960e58a890993aa41054704da7a04ffd17a235938622a2411df7835955436cc2a915769f064940e8eca5e1d7a85e9bcb4d5a1ff6bc28f76782f1c536b27a32c7df701a2503793',X'789c630df10cf17165e066e00c700c72740f720cf0609cc0c8c864a8070047e10526',X'789c63e4626064646460619cc4c8c00800031600a8',X'789c63c94dcd2be5f6c8cf4d55a851f04b2d2f66ece0e3060048830649');
CREATE TABLE codings (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,           -- SHA-256 over document, snapshot, text, metadata and fingerprint
    snapshot INTEGER NOT NULL REFERENCES snapshots,
    text INTEGER NOT NULL REFERENCES texts,
    name TEXT NOT NULL,                 -- what a person called the document
    metadata_digest TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    current INTEGER NOT NULL CHECK (current IN (0, 1))
);
INSERT INTO codings VALUES(1,'7fd4ab009098708dbf89bac5fa9ee58b487a3f6ab9068b397397c6a7b76b2de7',1,1,'aaa-001.txt','5c1868ec218c119c98e7bfd51501976916356d414ccc095eafca4f238f834cbe','first',1);
INSERT INTO codings VALUES(2,'ac0271952be6fea4c0497e2872a9c62d125e2c9c5a5135751a1e361ae0e3cea1',2,2,'aaa-002.txt','3e84453bc576ad50f2a80f3beec7ec01a0c9748afe39484a4fe8661f02918f21','first',1);
INSERT INTO codings VALUES(3,'b548b56a6cfc1f7c505617ced0821f5b3c339a665d70a9fdf60aa8bc6e906f08',3,3,'aaa-003.txt','0ddab295ed6a88dfeb592033f68c8e3db8f76d1eba68bf5ccc9f7c33591c2d7b','first',0);
INSERT INTO codings VALUES(4,'77c598251bb7fe1659ac93c9cbc137601a41a1bc71ec84e3ca522ebc746d20df',3,3,'aaa-003.txt','0ddab295ed6a88dfeb592033f68c8e3db8f76d1eba68bf5ccc9f7c33591c2d7b','second',1);
CREATE TABLE metadata (
    coding INTEGER NOT NULL REFERENCES codings,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    source TEXT NOT NULL,               -- meta, page or rule:NAME
    PRIMARY KEY (coding, field)
) WITHOUT ROWID;
INSERT INTO metadata VALUES(1,'issuer','AAA','page');
INSERT INTO metadata VALUES(1,'published','2031-05-02','meta');
INSERT INTO metadata VALUES(1,'title','Release 1','page');
INSERT INTO metadata VALUES(1,'zone','UTC','rule:capital');
INSERT INTO metadata VALUES(2,'instant','2031-05-03T09:00+02:00','meta');
INSERT INTO metadata VALUES(2,'issuer','AAA','page');
INSERT INTO metadata VALUES(2,'published','2031-05-03','meta');
INSERT INTO metadata VALUES(2,'title','Release 2','page');
INSERT INTO metadata VALUES(2,'zone','UTC','rule:capital');
INSERT INTO metadata VALUES(3,'issuer','AAA','page');
INSERT INTO metadata VALUES(3,'published','2031-05-04','meta');
INSERT INTO metadata VALUES(3,'title','Release 3','page');
INSERT INTO metadata VALUES(3,'zone','UTC','rule:capital');
INSERT INTO metadata VALUES(4,'issuer','AAA','page');
INSERT INTO metadata VALUES(4,'published','2031-05-04','meta');
INSERT INTO metadata VALUES(4,'title','Release 3','page');
INSERT INTO metadata VALUES(4,'zone','UTC','rule:capital');
CREATE TABLE engagements (
    coding INTEGER NOT NULL REFERENCES codings,
    ordinal INTEGER NOT NULL,
    local_id TEXT NOT NULL,             -- e1, e2, …
    role TEXT NOT NULL,                 -- of the fact's key
    kind TEXT NOT NULL,
    status TEXT NOT NULL,
    date_kind TEXT NOT NULL,            -- day, month, year, interval, unknown
    date_first TEXT,                    -- the first and the last day that it may have been
    date_last TEXT,
    place TEXT,
    city TEXT,
    country TEXT,
    trigger_start INTEGER NOT NULL,
    trigger_end INTEGER NOT NULL,
    quote_start INTEGER NOT NULL,
    quote_end INTEGER NOT NULL,
    quote_digest TEXT NOT NULL,         -- proves that a quote cut anew is the one that was coded
    rule TEXT NOT NULL,
    PRIMARY KEY (coding, ordinal)
) WITHOUT ROWID;
INSERT INTO engagements VALUES(1,0,'e1','','meeting','held','day','2031-05-04','2031-05-04',NULL,'Aalburg','AAA',37,40,12,49,'ea4ba2c5e48ddbc1','meet.verb');
INSERT INTO engagements VALUES(2,0,'e1','','meeting','held','day','2031-05-04','2031-05-04',NULL,'Aalburg','AAA',37,40,12,49,'ea4ba2c5e48ddbc1','meet.verb');
INSERT INTO engagements VALUES(3,0,'e1','','meeting','held','day','2031-05-04','2031-05-04',NULL,'Aalburg','AAA',37,40,12,49,'ea4ba2c5e48ddbc1','meet.verb');
INSERT INTO engagements VALUES(4,0,'e1','','meeting','held','day','2031-05-04','2031-05-04',NULL,'Aalburg','AAA',37,40,12,49,'ea4ba2c5e48ddbc1','meet.verb');
CREATE TABLE participants (
    coding INTEGER NOT NULL,
    engagement INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    name TEXT,
    office TEXT,
    country TEXT NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    rule TEXT NOT NULL,
    PRIMARY KEY (coding, engagement, ordinal),
    FOREIGN KEY (coding, engagement) REFERENCES engagements
) WITHOUT ROWID;
INSERT INTO participants VALUES(1,0,0,'Ada Aal','Foreign Minister','AAA',12,36,'office-before-name');
INSERT INTO participants VALUES(1,0,1,'Bea Boor',NULL,'BBB',41,49,'name');
INSERT INTO participants VALUES(2,0,0,'Ada Aal','Foreign Minister','AAA',12,36,'office-before-name');
INSERT INTO participants VALUES(2,0,1,'Bea Boor',NULL,'BBB',41,49,'name');
INSERT INTO participants VALUES(3,0,0,'Ada Aal','Foreign Minister','AAA',12,36,'office-before-name');
INSERT INTO participants VALUES(3,0,1,'Bea Boor',NULL,'BBB',41,49,'name');
INSERT INTO participants VALUES(4,0,0,'Ada Aal','Foreign Minister','AAA',12,36,'office-before-name');
INSERT INTO participants VALUES(4,0,1,'Bea Boor',NULL,'BBB',41,49,'name');
CREATE TABLE topics (
    coding INTEGER NOT NULL,
    engagement INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    words TEXT NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    PRIMARY KEY (coding, engagement, ordinal),
    FOREIGN KEY (coding, engagement) REFERENCES engagements
) WITHOUT ROWID;
INSERT INTO topics VALUES(1,0,0,'grain',150,155);
INSERT INTO topics VALUES(2,0,0,'grain',150,155);
INSERT INTO topics VALUES(3,0,0,'grain',150,155);
INSERT INTO topics VALUES(4,0,0,'grain',150,155);
CREATE TABLE engagement_inferred (
    coding INTEGER NOT NULL,
    engagement INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    field TEXT NOT NULL,
    rule TEXT NOT NULL,
    PRIMARY KEY (coding, engagement, ordinal),
    FOREIGN KEY (coding, engagement) REFERENCES engagements
) WITHOUT ROWID;
INSERT INTO engagement_inferred VALUES(1,0,0,'year','year-from-publication');
INSERT INTO engagement_inferred VALUES(2,0,0,'year','year-from-publication');
INSERT INTO engagement_inferred VALUES(3,0,0,'year','year-from-publication');
INSERT INTO engagement_inferred VALUES(4,0,0,'year','year-from-publication');
CREATE TABLE acts (
    coding INTEGER NOT NULL REFERENCES codings,
    ordinal INTEGER NOT NULL,
    local_id TEXT NOT NULL,             -- a1, a2, …
    role TEXT NOT NULL,
    act TEXT NOT NULL,
    rule TEXT NOT NULL,
    negated INTEGER NOT NULL,
    tense TEXT NOT NULL,
    background INTEGER NOT NULL,
    restated INTEGER NOT NULL,
    date_kind TEXT NOT NULL,
    date_first TEXT,
    date_last TEXT,
    engagement TEXT,                    -- local id
    about_start INTEGER,
    about_end INTEGER,
    trigger_start INTEGER NOT NULL,
    trigger_end INTEGER NOT NULL,
    quote_start INTEGER NOT NULL,
    quote_end INTEGER NOT NULL,
    quote_digest TEXT NOT NULL,
    responds_to TEXT,                   -- local id
    manner TEXT,
    PRIMARY KEY (coding, ordinal)
) WITHOUT ROWID;
INSERT INTO acts VALUES(1,0,'a1','','thank','thank.verb',0,'past',0,0,'day','2031-05-04','2031-05-04','e1',NULL,NULL,67,74,60,80,'9b0fd2d815e4344a',NULL,NULL);
INSERT INTO acts VALUES(1,1,'a2','','condemn','condemn.verb',0,'past',0,0,'day','2031-05-04','2031-05-04','e1',111,126,94,103,85,116,'7856f0a768947e7a',NULL,'strongly');
INSERT INTO acts VALUES(1,2,'a3','','pledge','pledge.verb',1,'past',1,1,'unknown',NULL,NULL,NULL,NULL,NULL,142,149,130,155,'c276601d82eb683c','a1',NULL);
INSERT INTO acts VALUES(2,0,'a1','','thank','thank.verb',0,'past',0,0,'day','2031-05-04','2031-05-04','e1',NULL,NULL,67,74,60,80,'9b0fd2d815e4344a',NULL,NULL);
INSERT INTO acts VALUES(2,1,'a2','','condemn','condemn.verb',0,'past',0,0,'day','2031-05-04','2031-05-04','e1',111,126,94,103,85,116,'7856f0a768947e7a',NULL,'strongly');
INSERT INTO acts VALUES(2,2,'a3','','pledge','pledge.verb',1,'past',1,1,'unknown',NULL,NULL,NULL,NULL,NULL,142,149,130,155,'c276601d82eb683c','a1',NULL);
INSERT INTO acts VALUES(3,0,'a1','','thank','thank.verb',0,'past',0,0,'day','2031-05-04','2031-05-04','e1',NULL,NULL,67,74,60,80,'9b0fd2d815e4344a',NULL,NULL);
INSERT INTO acts VALUES(3,1,'a2','','condemn','condemn.verb',0,'past',0,0,'day','2031-05-04','2031-05-04','e1',111,126,94,103,85,116,'7856f0a768947e7a',NULL,'strongly');
INSERT INTO acts VALUES(3,2,'a3','','pledge','pledge.verb',1,'past',1,1,'unknown',NULL,NULL,NULL,NULL,NULL,142,149,130,155,'c276601d82eb683c','a1',NULL);
INSERT INTO acts VALUES(4,0,'a1','','thank','thank.verb',0,'past',0,0,'day','2031-05-04','2031-05-04','e1',NULL,NULL,67,74,60,80,'9b0fd2d815e4344a',NULL,NULL);
INSERT INTO acts VALUES(4,1,'a2','','condemn','condemn.verb',0,'past',0,0,'day','2031-05-04','2031-05-04','e1',111,126,94,103,85,116,'7856f0a768947e7a',NULL,'strongly');
INSERT INTO acts VALUES(4,2,'a3','','pledge','pledge.verb',1,'past',1,1,'unknown',NULL,NULL,NULL,NULL,NULL,142,149,130,155,'c276601d82eb683c','a1',NULL);
CREATE TABLE act_actors (
    coding INTEGER NOT NULL,
    act INTEGER NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('by', 'target', 'addressee', 'claimant')),
    ordinal INTEGER NOT NULL,
    code TEXT NOT NULL,
    designation TEXT NOT NULL,
    span_start INTEGER,
    span_end INTEGER,
    rule TEXT NOT NULL,
    PRIMARY KEY (coding, act, role, ordinal),
    FOREIGN KEY (coding, act) REFERENCES acts
) WITHOUT ROWID;
INSERT INTO act_actors VALUES(1,0,'addressee',0,'BBB','Bland',75,80,'name');
INSERT INTO act_actors VALUES(1,0,'by',0,'AAA','',NULL,NULL,'subject-of-conjunct');
INSERT INTO act_actors VALUES(1,0,'claimant',0,'AAA','',NULL,NULL,'');
INSERT INTO act_actors VALUES(1,0,'target',0,'BBB','Bland',75,80,'name');
INSERT INTO act_actors VALUES(1,1,'by',0,'AAA','',NULL,NULL,'subject-of-conjunct');
INSERT INTO act_actors VALUES(1,1,'claimant',0,'AAA','',NULL,NULL,'');
INSERT INTO act_actors VALUES(1,1,'target',0,'CCC','Crag',104,108,'name');
INSERT INTO act_actors VALUES(1,2,'by',0,'BBB','',NULL,NULL,'subject-of-conjunct');
INSERT INTO act_actors VALUES(2,0,'addressee',0,'BBB','Bland',75,80,'name');
INSERT INTO act_actors VALUES(2,0,'by',0,'AAA','',NULL,NULL,'subject-of-conjunct');
INSERT INTO act_actors VALUES(2,0,'claimant',0,'AAA','',NULL,NULL,'');
INSERT INTO act_actors VALUES(2,0,'target',0,'BBB','Bland',75,80,'name');
INSERT INTO act_actors VALUES(2,1,'by',0,'AAA','',NULL,NULL,'subject-of-conjunct');
INSERT INTO act_actors VALUES(2,1,'claimant',0,'AAA','',NULL,NULL,'');
INSERT INTO act_actors VALUES(2,1,'target',0,'CCC','Crag',104,108,'name');
INSERT INTO act_actors VALUES(2,2,'by',0,'BBB','',NULL,NULL,'subject-of-conjunct');
INSERT INTO act_actors VALUES(3,0,'addressee',0,'BBB','Bland',75,80,'name');
INSERT INTO act_actors VALUES(3,0,'by',0,'AAA','',NULL,NULL,'subject-of-conjunct');
INSERT INTO act_actors VALUES(3,0,'claimant',0,'AAA','',NULL,NULL,'');
INSERT INTO act_actors VALUES(3,0,'target',0,'BBB','Bland',75,80,'name');
INSERT INTO act_actors VALUES(3,1,'by',0,'AAA','',NULL,NULL,'subject-of-conjunct');
INSERT INTO act_actors VALUES(3,1,'claimant',0,'AAA','',NULL,NULL,'');
INSERT INTO act_actors VALUES(3,1,'target',0,'CCC','Crag',104,108,'name');
INSERT INTO act_actors VALUES(3,2,'by',0,'BBB','',NULL,NULL,'subject-of-conjunct');
INSERT INTO act_actors VALUES(4,0,'addressee',0,'BBB','Bland',75,80,'name');
INSERT INTO act_actors VALUES(4,0,'by',0,'AAA','',NULL,NULL,'subject-of-conjunct');
INSERT INTO act_actors VALUES(4,0,'claimant',0,'AAA','',NULL,NULL,'');
INSERT INTO act_actors VALUES(4,0,'target',0,'BBB','Bland',75,80,'name');
INSERT INTO act_actors VALUES(4,1,'by',0,'AAA','',NULL,NULL,'subject-of-conjunct');
INSERT INTO act_actors VALUES(4,1,'claimant',0,'AAA','',NULL,NULL,'');
INSERT INTO act_actors VALUES(4,1,'target',0,'CCC','Crag',104,108,'name');
INSERT INTO act_actors VALUES(4,2,'by',0,'BBB','',NULL,NULL,'subject-of-conjunct');
CREATE TABLE act_inferred (
    coding INTEGER NOT NULL,
    act INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    field TEXT NOT NULL,
    rule TEXT NOT NULL,
    PRIMARY KEY (coding, act, ordinal),
    FOREIGN KEY (coding, act) REFERENCES acts
) WITHOUT ROWID;
INSERT INTO act_inferred VALUES(1,0,0,'date','date-of-engagement');
INSERT INTO act_inferred VALUES(1,1,0,'date','date-of-engagement');
INSERT INTO act_inferred VALUES(2,0,0,'date','date-of-engagement');
INSERT INTO act_inferred VALUES(2,1,0,'date','date-of-engagement');
INSERT INTO act_inferred VALUES(3,0,0,'date','date-of-engagement');
INSERT INTO act_inferred VALUES(3,1,0,'date','date-of-engagement');
INSERT INTO act_inferred VALUES(4,0,0,'date','date-of-engagement');
INSERT INTO act_inferred VALUES(4,1,0,'date','date-of-engagement');
CREATE TABLE issues (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    stage TEXT NOT NULL,
    severity TEXT NOT NULL,
    subject TEXT NOT NULL,
    cause TEXT NOT NULL,
    remedy TEXT NOT NULL,
    retryable INTEGER NOT NULL,
    UNIQUE (subject, stage, code, severity, cause)
);
INSERT INTO issues VALUES(1,'no-text','intake','ERROR','scan.pdf','Nothing in it is running text.','Check the page.',0);
CREATE TABLE corrections (
    id INTEGER PRIMARY KEY,
    fact_text TEXT NOT NULL,            -- the fact's key: text hash, kind, trigger span, role
    fact_kind TEXT NOT NULL,
    fact_start INTEGER NOT NULL,
    fact_end INTEGER NOT NULL,
    fact_role TEXT NOT NULL,
    field TEXT NOT NULL,
    old_value TEXT,
    new_value TEXT,
    who TEXT NOT NULL,
    why TEXT NOT NULL
);
INSERT INTO corrections VALUES(1,'0be2eb50107221cc1d265fa17a101c983e64a5be1f8f8e53aac721e8bc573888','act',67,74,'','act',NULL,'praise','Dee','So it is.');
CREATE TABLE change_log (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    entity TEXT NOT NULL,
    key TEXT NOT NULL,
    operation TEXT NOT NULL
);
INSERT INTO change_log VALUES(1,'document','aaa-001.txt','ADDED');
INSERT INTO change_log VALUES(2,'snapshot','0be2eb50107221cc1d265fa17a101c983e64a5be1f8f8e53aac721e8bc573888','ADDED');
INSERT INTO change_log VALUES(3,'coding','7fd4ab009098708dbf89bac5fa9ee58b487a3f6ab9068b397397c6a7b76b2de7','ADDED');
INSERT INTO change_log VALUES(4,'coding','7fd4ab009098708dbf89bac5fa9ee58b487a3f6ab9068b397397c6a7b76b2de7','CURRENT');
INSERT INTO change_log VALUES(5,'document','aaa-002.txt','ADDED');
INSERT INTO change_log VALUES(6,'snapshot','ac3727e946c51fade46d8e29a5c2a81b536a69d24c492547c942a9cba8475ed4','ADDED');
INSERT INTO change_log VALUES(7,'coding','ac0271952be6fea4c0497e2872a9c62d125e2c9c5a5135751a1e361ae0e3cea1','ADDED');
INSERT INTO change_log VALUES(8,'coding','ac0271952be6fea4c0497e2872a9c62d125e2c9c5a5135751a1e361ae0e3cea1','CURRENT');
INSERT INTO change_log VALUES(9,'document','aaa-003.txt','ADDED');
INSERT INTO change_log VALUES(10,'snapshot','446d166818664a9614d1f363d7d9b4aa4949a47e4d4ebdb158cc7e030c1b0ef1','ADDED');
INSERT INTO change_log VALUES(11,'coding','b548b56a6cfc1f7c505617ced0821f5b3c339a665d70a9fdf60aa8bc6e906f08','ADDED');
INSERT INTO change_log VALUES(12,'coding','b548b56a6cfc1f7c505617ced0821f5b3c339a665d70a9fdf60aa8bc6e906f08','CURRENT');
INSERT INTO change_log VALUES(13,'coding','b548b56a6cfc1f7c505617ced0821f5b3c339a665d70a9fdf60aa8bc6e906f08','SUPERSEDED');
INSERT INTO change_log VALUES(14,'coding','77c598251bb7fe1659ac93c9cbc137601a41a1bc71ec84e3ca522ebc746d20df','ADDED');
INSERT INTO change_log VALUES(15,'coding','77c598251bb7fe1659ac93c9cbc137601a41a1bc71ec84e3ca522ebc746d20df','CURRENT');
INSERT INTO change_log VALUES(16,'issue','scan.pdf','ADDED');
INSERT INTO change_log VALUES(17,'correction','0be2eb50107221cc/act/67-74','ADDED');
CREATE TABLE change_times (
    sequence INTEGER PRIMARY KEY REFERENCES change_log,
    at TEXT NOT NULL                    -- an instant
);
INSERT INTO change_times VALUES(1,'2031-06-01T00:00:00Z');
INSERT INTO change_times VALUES(2,'2031-06-01T00:00:00Z');
INSERT INTO change_times VALUES(3,'2031-06-01T00:00:00Z');
INSERT INTO change_times VALUES(4,'2031-06-01T00:00:00Z');
INSERT INTO change_times VALUES(5,'2031-06-01T00:00:00Z');
INSERT INTO change_times VALUES(6,'2031-06-01T00:00:00Z');
INSERT INTO change_times VALUES(7,'2031-06-01T00:00:00Z');
INSERT INTO change_times VALUES(8,'2031-06-01T00:00:00Z');
INSERT INTO change_times VALUES(9,'2031-06-01T00:00:00Z');
INSERT INTO change_times VALUES(10,'2031-06-01T00:00:00Z');
INSERT INTO change_times VALUES(11,'2031-06-01T00:00:00Z');
INSERT INTO change_times VALUES(12,'2031-06-01T00:00:00Z');
INSERT INTO change_times VALUES(13,'2031-06-01T00:00:00Z');
INSERT INTO change_times VALUES(14,'2031-06-01T00:00:00Z');
INSERT INTO change_times VALUES(15,'2031-06-01T00:00:00Z');
INSERT INTO change_times VALUES(16,'2031-06-01T00:00:00Z');
INSERT INTO change_times VALUES(17,'2031-06-01T00:00:00Z');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('change_log',17);
CREATE INDEX "flyway_schema_history_s_idx" ON "flyway_schema_history" ("success");
CREATE UNIQUE INDEX codings_one_current ON codings (snapshot) WHERE current = 1;
CREATE INDEX codings_text ON codings (text);
CREATE INDEX metadata_value ON metadata (field, value);
CREATE INDEX engagements_date ON engagements (date_first);
CREATE INDEX participants_country ON participants (country);
CREATE INDEX participants_name ON participants (name COLLATE NOCASE);
CREATE INDEX acts_act ON acts (act);
CREATE INDEX acts_date ON acts (date_first);
CREATE INDEX act_actors_code ON act_actors (code, role);
CREATE INDEX act_actors_designation ON act_actors (designation COLLATE NOCASE);
CREATE TRIGGER corrections_stay BEFORE UPDATE ON corrections
    BEGIN SELECT RAISE(ABORT, 'corrections are added, not changed'); END;
CREATE TRIGGER corrections_are_kept BEFORE DELETE ON corrections
    BEGIN SELECT RAISE(ABORT, 'corrections are added, not deleted'); END;
COMMIT;
