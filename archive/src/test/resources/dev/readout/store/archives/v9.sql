PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE act_actors (
    coding INTEGER NOT NULL,
    act INTEGER NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('by', 'target', 'addressee', 'claimant')),
    ordinal INTEGER NOT NULL,
    code TEXT NOT NULL,
    designation TEXT NOT NULL,
    span_start INTEGER,
    span_end INTEGER,
    rule TEXT NOT NULL, sector TEXT, states TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (coding, act, role, ordinal),
    FOREIGN KEY (coding, act) REFERENCES acts
) WITHOUT ROWID;
INSERT INTO "act_actors" VALUES(1,0,'addressee',0,'BBB','Bland',75,80,'name',NULL,'');
INSERT INTO "act_actors" VALUES(1,0,'by',0,'AAA','',NULL,NULL,'subject-of-conjunct',NULL,'');
INSERT INTO "act_actors" VALUES(1,0,'claimant',0,'AAA','',NULL,NULL,'',NULL,'');
INSERT INTO "act_actors" VALUES(1,0,'target',0,'BBB','Bland',75,80,'name','REB','PHL MYS');
INSERT INTO "act_actors" VALUES(1,1,'by',0,'AAA','',NULL,NULL,'subject-of-conjunct',NULL,'');
INSERT INTO "act_actors" VALUES(1,1,'claimant',0,'AAA','',NULL,NULL,'',NULL,'');
INSERT INTO "act_actors" VALUES(1,1,'target',0,'CCC','Crag',104,108,'name','REB','PHL MYS');
INSERT INTO "act_actors" VALUES(1,2,'by',0,'BBB','',NULL,NULL,'subject-of-conjunct',NULL,'');
INSERT INTO "act_actors" VALUES(2,0,'addressee',0,'BBB','Bland',75,80,'name',NULL,'');
INSERT INTO "act_actors" VALUES(2,0,'by',0,'AAA','',NULL,NULL,'subject-of-conjunct',NULL,'');
INSERT INTO "act_actors" VALUES(2,0,'claimant',0,'AAA','',NULL,NULL,'',NULL,'');
INSERT INTO "act_actors" VALUES(2,0,'target',0,'BBB','Bland',75,80,'name','REB','PHL MYS');
INSERT INTO "act_actors" VALUES(2,1,'by',0,'AAA','',NULL,NULL,'subject-of-conjunct',NULL,'');
INSERT INTO "act_actors" VALUES(2,1,'claimant',0,'AAA','',NULL,NULL,'',NULL,'');
INSERT INTO "act_actors" VALUES(2,1,'target',0,'CCC','Crag',104,108,'name','REB','PHL MYS');
INSERT INTO "act_actors" VALUES(2,2,'by',0,'BBB','',NULL,NULL,'subject-of-conjunct',NULL,'');
INSERT INTO "act_actors" VALUES(3,0,'addressee',0,'BBB','Bland',75,80,'name',NULL,'');
INSERT INTO "act_actors" VALUES(3,0,'by',0,'AAA','',NULL,NULL,'subject-of-conjunct',NULL,'');
INSERT INTO "act_actors" VALUES(3,0,'claimant',0,'AAA','',NULL,NULL,'',NULL,'');
INSERT INTO "act_actors" VALUES(3,0,'target',0,'BBB','Bland',75,80,'name','REB','PHL MYS');
INSERT INTO "act_actors" VALUES(3,1,'by',0,'AAA','',NULL,NULL,'subject-of-conjunct',NULL,'');
INSERT INTO "act_actors" VALUES(3,1,'claimant',0,'AAA','',NULL,NULL,'',NULL,'');
INSERT INTO "act_actors" VALUES(3,1,'target',0,'CCC','Crag',104,108,'name','REB','PHL MYS');
INSERT INTO "act_actors" VALUES(3,2,'by',0,'BBB','',NULL,NULL,'subject-of-conjunct',NULL,'');
INSERT INTO "act_actors" VALUES(4,0,'addressee',0,'BBB','Bland',75,80,'name',NULL,'');
INSERT INTO "act_actors" VALUES(4,0,'by',0,'AAA','',NULL,NULL,'subject-of-conjunct',NULL,'');
INSERT INTO "act_actors" VALUES(4,0,'claimant',0,'AAA','',NULL,NULL,'',NULL,'');
INSERT INTO "act_actors" VALUES(4,0,'target',0,'BBB','Bland',75,80,'name','REB','PHL MYS');
INSERT INTO "act_actors" VALUES(4,1,'by',0,'AAA','',NULL,NULL,'subject-of-conjunct',NULL,'');
INSERT INTO "act_actors" VALUES(4,1,'claimant',0,'AAA','',NULL,NULL,'',NULL,'');
INSERT INTO "act_actors" VALUES(4,1,'target',0,'CCC','Crag',104,108,'name','REB','PHL MYS');
INSERT INTO "act_actors" VALUES(4,2,'by',0,'BBB','',NULL,NULL,'subject-of-conjunct',NULL,'');
INSERT INTO "act_actors" VALUES(5,0,'addressee',0,'BBB','Bland',75,80,'name',NULL,'');
INSERT INTO "act_actors" VALUES(5,0,'by',0,'AAA','',NULL,NULL,'subject-of-conjunct',NULL,'');
INSERT INTO "act_actors" VALUES(5,0,'claimant',0,'AAA','',NULL,NULL,'',NULL,'');
INSERT INTO "act_actors" VALUES(5,0,'target',0,'BBB','Bland',75,80,'name','REB','PHL MYS');
INSERT INTO "act_actors" VALUES(5,1,'by',0,'AAA','',NULL,NULL,'subject-of-conjunct',NULL,'');
INSERT INTO "act_actors" VALUES(5,1,'claimant',0,'AAA','',NULL,NULL,'',NULL,'');
INSERT INTO "act_actors" VALUES(5,1,'target',0,'CCC','Crag',104,108,'name','REB','PHL MYS');
INSERT INTO "act_actors" VALUES(5,2,'by',0,'BBB','',NULL,NULL,'subject-of-conjunct',NULL,'');
INSERT INTO "act_actors" VALUES(6,0,'addressee',0,'BBB','Bland',80,85,'name',NULL,'');
INSERT INTO "act_actors" VALUES(6,0,'by',0,'AAA','',NULL,NULL,'subject-of-conjunct',NULL,'');
INSERT INTO "act_actors" VALUES(6,0,'claimant',0,'AAA','',NULL,NULL,'',NULL,'');
INSERT INTO "act_actors" VALUES(6,0,'target',0,'BBB','Bland',80,85,'name','REB','PHL MYS');
INSERT INTO "act_actors" VALUES(6,1,'by',0,'AAA','',NULL,NULL,'subject-of-conjunct',NULL,'');
INSERT INTO "act_actors" VALUES(6,1,'claimant',0,'AAA','',NULL,NULL,'',NULL,'');
INSERT INTO "act_actors" VALUES(6,1,'target',0,'CCC','Crag',109,113,'name','REB','PHL MYS');
INSERT INTO "act_actors" VALUES(6,2,'by',0,'BBB','',NULL,NULL,'subject-of-conjunct',NULL,'');
INSERT INTO "act_actors" VALUES(7,0,'addressee',0,'BBB','Bland',78,83,'name',NULL,'');
INSERT INTO "act_actors" VALUES(7,0,'by',0,'AAA','',NULL,NULL,'subject-of-conjunct',NULL,'');
INSERT INTO "act_actors" VALUES(7,0,'claimant',0,'AAA','',NULL,NULL,'',NULL,'');
INSERT INTO "act_actors" VALUES(7,0,'target',0,'BBB','Bland',78,83,'name','REB','PHL MYS');
INSERT INTO "act_actors" VALUES(7,1,'by',0,'AAA','',NULL,NULL,'subject-of-conjunct',NULL,'');
INSERT INTO "act_actors" VALUES(7,1,'claimant',0,'AAA','',NULL,NULL,'',NULL,'');
INSERT INTO "act_actors" VALUES(7,1,'target',0,'CCC','Crag',107,111,'name','REB','PHL MYS');
INSERT INTO "act_actors" VALUES(7,2,'by',0,'BBB','',NULL,NULL,'subject-of-conjunct',NULL,'');
CREATE TABLE act_areas (                -- by the words of its quote (PLOVER's contexts in codebook/crosswalk/plover.yml)
    area TEXT NOT NULL,
    coding INTEGER NOT NULL,
    act INTEGER NOT NULL,
    PRIMARY KEY (area, coding, act),
    FOREIGN KEY (coding, act) REFERENCES acts
) WITHOUT ROWID;
CREATE TABLE act_inferred (
    coding INTEGER NOT NULL,
    act INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    field TEXT NOT NULL,
    rule TEXT NOT NULL,
    PRIMARY KEY (coding, act, ordinal),
    FOREIGN KEY (coding, act) REFERENCES acts
) WITHOUT ROWID;
INSERT INTO "act_inferred" VALUES(1,0,0,'date','date-of-engagement');
INSERT INTO "act_inferred" VALUES(1,1,0,'date','date-of-engagement');
INSERT INTO "act_inferred" VALUES(2,0,0,'date','date-of-engagement');
INSERT INTO "act_inferred" VALUES(2,1,0,'date','date-of-engagement');
INSERT INTO "act_inferred" VALUES(3,0,0,'date','date-of-engagement');
INSERT INTO "act_inferred" VALUES(3,1,0,'date','date-of-engagement');
INSERT INTO "act_inferred" VALUES(4,0,0,'date','date-of-engagement');
INSERT INTO "act_inferred" VALUES(4,1,0,'date','date-of-engagement');
INSERT INTO "act_inferred" VALUES(5,0,0,'date','date-of-engagement');
INSERT INTO "act_inferred" VALUES(5,1,0,'date','date-of-engagement');
INSERT INTO "act_inferred" VALUES(6,0,0,'date','date-of-engagement');
INSERT INTO "act_inferred" VALUES(6,1,0,'date','date-of-engagement');
INSERT INTO "act_inferred" VALUES(7,0,0,'date','date-of-engagement');
INSERT INTO "act_inferred" VALUES(7,1,0,'date','date-of-engagement');
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
INSERT INTO "act_labels" VALUES(1,0,'SUPPORT',NULL,'051','verbal_cooperation',3.4,NULL);
INSERT INTO "act_labels" VALUES(1,1,'ACCUSE','disapprove','111','verbal_conflict',-2.0,'tests of rocket');
INSERT INTO "act_labels" VALUES(1,2,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "act_labels" VALUES(2,0,'SUPPORT',NULL,'051','verbal_cooperation',3.4,NULL);
INSERT INTO "act_labels" VALUES(2,1,'ACCUSE','disapprove','111','verbal_conflict',-2.0,'tests of rocket');
INSERT INTO "act_labels" VALUES(2,2,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "act_labels" VALUES(3,0,'SUPPORT',NULL,'051','verbal_cooperation',3.4,NULL);
INSERT INTO "act_labels" VALUES(3,1,'ACCUSE','disapprove','111','verbal_conflict',-2.0,'tests of rocket');
INSERT INTO "act_labels" VALUES(3,2,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "act_labels" VALUES(4,0,'SUPPORT',NULL,'051','verbal_cooperation',3.4,NULL);
INSERT INTO "act_labels" VALUES(4,1,'ACCUSE','disapprove','111','verbal_conflict',-2.0,'tests of rocket');
INSERT INTO "act_labels" VALUES(4,2,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "act_labels" VALUES(5,0,'SUPPORT',NULL,'051','verbal_cooperation',3.4,NULL);
INSERT INTO "act_labels" VALUES(5,1,'ACCUSE','disapprove','111','verbal_conflict',-2.0,'tests of rocket');
INSERT INTO "act_labels" VALUES(5,2,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "act_labels" VALUES(6,0,'SUPPORT',NULL,'051','verbal_cooperation',3.4,NULL);
INSERT INTO "act_labels" VALUES(6,1,'ACCUSE','disapprove','111','verbal_conflict',-2.0,'tests of rocket');
INSERT INTO "act_labels" VALUES(6,2,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "act_labels" VALUES(7,0,'SUPPORT',NULL,'051','verbal_cooperation',3.4,NULL);
INSERT INTO "act_labels" VALUES(7,1,'ACCUSE','disapprove','111','verbal_conflict',-2.0,'tests of rocket');
INSERT INTO "act_labels" VALUES(7,2,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "acts" VALUES(1,0,'a1','','thank','thank.verb',0,'past',0,0,'day','2031-05-04','2031-05-04','e1',NULL,NULL,67,74,60,80,'9b0fd2d815e4344a',NULL,NULL);
INSERT INTO "acts" VALUES(1,1,'a2','','condemn','condemn.verb',0,'past',0,0,'day','2031-05-04','2031-05-04','e1',111,126,94,103,85,116,'7856f0a768947e7a',NULL,'strongly');
INSERT INTO "acts" VALUES(1,2,'a3','','pledge','pledge.verb',1,'past',1,1,'unknown',NULL,NULL,NULL,NULL,NULL,142,149,130,155,'c276601d82eb683c','a1',NULL);
INSERT INTO "acts" VALUES(2,0,'a1','','thank','thank.verb',0,'past',0,0,'day','2031-05-04','2031-05-04','e1',NULL,NULL,67,74,60,80,'9b0fd2d815e4344a',NULL,NULL);
INSERT INTO "acts" VALUES(2,1,'a2','','condemn','condemn.verb',0,'past',0,0,'day','2031-05-04','2031-05-04','e1',111,126,94,103,85,116,'7856f0a768947e7a',NULL,'strongly');
INSERT INTO "acts" VALUES(2,2,'a3','','pledge','pledge.verb',1,'past',1,1,'unknown',NULL,NULL,NULL,NULL,NULL,142,149,130,155,'c276601d82eb683c','a1',NULL);
INSERT INTO "acts" VALUES(3,0,'a1','','thank','thank.verb',0,'past',0,0,'day','2031-05-04','2031-05-04','e1',NULL,NULL,67,74,60,80,'9b0fd2d815e4344a',NULL,NULL);
INSERT INTO "acts" VALUES(3,1,'a2','','condemn','condemn.verb',0,'past',0,0,'day','2031-05-04','2031-05-04','e1',111,126,94,103,85,116,'7856f0a768947e7a',NULL,'strongly');
INSERT INTO "acts" VALUES(3,2,'a3','','pledge','pledge.verb',1,'past',1,1,'unknown',NULL,NULL,NULL,NULL,NULL,142,149,130,155,'c276601d82eb683c','a1',NULL);
INSERT INTO "acts" VALUES(4,0,'a1','','thank','thank.verb',0,'past',0,0,'day','2031-05-04','2031-05-04','e1',NULL,NULL,67,74,60,80,'9b0fd2d815e4344a',NULL,NULL);
INSERT INTO "acts" VALUES(4,1,'a2','','condemn','condemn.verb',0,'past',0,0,'day','2031-05-04','2031-05-04','e1',111,126,94,103,85,116,'7856f0a768947e7a',NULL,'strongly');
INSERT INTO "acts" VALUES(4,2,'a3','','pledge','pledge.verb',1,'past',1,1,'unknown',NULL,NULL,NULL,NULL,NULL,142,149,130,155,'c276601d82eb683c','a1',NULL);
INSERT INTO "acts" VALUES(5,0,'a1','','thank','thank.verb',0,'past',0,0,'day','2031-05-04','2031-05-04','e1',NULL,NULL,67,74,60,80,'9b0fd2d815e4344a',NULL,NULL);
INSERT INTO "acts" VALUES(5,1,'a2','','condemn','condemn.verb',0,'past',0,0,'day','2031-05-04','2031-05-04','e1',111,126,94,103,85,116,'7856f0a768947e7a',NULL,'strongly');
INSERT INTO "acts" VALUES(5,2,'a3','','pledge','pledge.verb',1,'past',1,1,'unknown',NULL,NULL,NULL,NULL,NULL,142,149,130,155,'c276601d82eb683c','a1',NULL);
INSERT INTO "acts" VALUES(6,0,'a1','','thank','thank.verb',0,'past',0,0,'day','2031-05-04','2031-05-04','e1',NULL,NULL,72,79,65,85,'9b0fd2d815e4344a',NULL,NULL);
INSERT INTO "acts" VALUES(6,1,'a2','','condemn','condemn.verb',0,'past',0,0,'day','2031-05-04','2031-05-04','e1',116,131,99,108,90,121,'7856f0a768947e7a',NULL,'strongly');
INSERT INTO "acts" VALUES(6,2,'a3','','pledge','pledge.verb',1,'past',1,1,'unknown',NULL,NULL,NULL,NULL,NULL,147,154,135,160,'c276601d82eb683c','a1',NULL);
INSERT INTO "acts" VALUES(7,0,'a1','','thank','thank.verb',0,'past',0,0,'day','2031-05-04','2031-05-04','e1',NULL,NULL,70,77,63,83,'9b0fd2d815e4344a',NULL,NULL);
INSERT INTO "acts" VALUES(7,1,'a2','','condemn','condemn.verb',0,'past',0,0,'day','2031-05-04','2031-05-04','e1',114,129,97,106,88,119,'7856f0a768947e7a',NULL,'strongly');
INSERT INTO "acts" VALUES(7,2,'a3','','pledge','pledge.verb',1,'past',1,1,'unknown',NULL,NULL,NULL,NULL,NULL,145,152,133,158,'c276601d82eb683c','a1',NULL);
CREATE TABLE bands (                    -- of signatures: documents whose texts share one are compared
    value INTEGER NOT NULL,
    text INTEGER NOT NULL REFERENCES signatures,
    PRIMARY KEY (value, text)
) WITHOUT ROWID;
INSERT INTO "bands" VALUES(-9202877924539747711,5);
INSERT INTO "bands" VALUES(-9202877924539747711,6);
INSERT INTO "bands" VALUES(-8729188600340821210,5);
INSERT INTO "bands" VALUES(-8729188600340821210,6);
INSERT INTO "bands" VALUES(-8606212954228267026,5);
INSERT INTO "bands" VALUES(-8606212954228267026,6);
INSERT INTO "bands" VALUES(-8503027075415636335,5);
INSERT INTO "bands" VALUES(-8503027075415636335,6);
INSERT INTO "bands" VALUES(-7800417506328821041,5);
INSERT INTO "bands" VALUES(-7800417506328821041,6);
INSERT INTO "bands" VALUES(-7800347463128521249,5);
INSERT INTO "bands" VALUES(-7800347463128521249,6);
INSERT INTO "bands" VALUES(-7132744486887248787,6);
INSERT INTO "bands" VALUES(-6871761827444625529,5);
INSERT INTO "bands" VALUES(-6871761827444625529,6);
INSERT INTO "bands" VALUES(-6716826555946651966,5);
INSERT INTO "bands" VALUES(-6716826555946651966,6);
INSERT INTO "bands" VALUES(-6594789891572486050,5);
INSERT INTO "bands" VALUES(-6594789891572486050,6);
INSERT INTO "bands" VALUES(-6531964148269015245,5);
INSERT INTO "bands" VALUES(-6531964148269015245,6);
INSERT INTO "bands" VALUES(-6492026382402022068,5);
INSERT INTO "bands" VALUES(-6492026382402022068,6);
INSERT INTO "bands" VALUES(-6138438055804274223,5);
INSERT INTO "bands" VALUES(-6138438055804274223,6);
INSERT INTO "bands" VALUES(-6001290205686287343,6);
INSERT INTO "bands" VALUES(-5467154508760561082,5);
INSERT INTO "bands" VALUES(-5467154508760561082,6);
INSERT INTO "bands" VALUES(-5089816562035191252,5);
INSERT INTO "bands" VALUES(-5089816562035191252,6);
INSERT INTO "bands" VALUES(-4814845893840760686,5);
INSERT INTO "bands" VALUES(-4814845893840760686,6);
INSERT INTO "bands" VALUES(-4578031733482587182,5);
INSERT INTO "bands" VALUES(-4578031733482587182,6);
INSERT INTO "bands" VALUES(-4528773515870385959,5);
INSERT INTO "bands" VALUES(-4528773515870385959,6);
INSERT INTO "bands" VALUES(-3439414505090756902,5);
INSERT INTO "bands" VALUES(-3302751547139452835,5);
INSERT INTO "bands" VALUES(-3302751547139452835,6);
INSERT INTO "bands" VALUES(-3294573318204101369,5);
INSERT INTO "bands" VALUES(-2489374497336170694,6);
INSERT INTO "bands" VALUES(-2377786660182367803,5);
INSERT INTO "bands" VALUES(-2377786660182367803,6);
INSERT INTO "bands" VALUES(-1748273134535129649,5);
INSERT INTO "bands" VALUES(-1684515538824607380,5);
INSERT INTO "bands" VALUES(-1684515538824607380,6);
INSERT INTO "bands" VALUES(-1475403220475711028,5);
INSERT INTO "bands" VALUES(-1475403220475711028,6);
INSERT INTO "bands" VALUES(-1468849484429837784,5);
INSERT INTO "bands" VALUES(-1468849484429837784,6);
INSERT INTO "bands" VALUES(-601470487472198162,5);
INSERT INTO "bands" VALUES(-319588822728986921,5);
INSERT INTO "bands" VALUES(-319588822728986921,6);
INSERT INTO "bands" VALUES(119660700770295733,5);
INSERT INTO "bands" VALUES(119660700770295733,6);
INSERT INTO "bands" VALUES(141916658206367176,5);
INSERT INTO "bands" VALUES(141916658206367176,6);
INSERT INTO "bands" VALUES(416710292212809648,5);
INSERT INTO "bands" VALUES(624235173631574817,5);
INSERT INTO "bands" VALUES(624235173631574817,6);
INSERT INTO "bands" VALUES(1317749621217011506,5);
INSERT INTO "bands" VALUES(1317749621217011506,6);
INSERT INTO "bands" VALUES(1467350036722738789,6);
INSERT INTO "bands" VALUES(1541555963186637111,5);
INSERT INTO "bands" VALUES(1541555963186637111,6);
INSERT INTO "bands" VALUES(1609806199130721782,5);
INSERT INTO "bands" VALUES(1609806199130721782,6);
INSERT INTO "bands" VALUES(2525488728264115741,5);
INSERT INTO "bands" VALUES(2525488728264115741,6);
INSERT INTO "bands" VALUES(2748177006629563177,5);
INSERT INTO "bands" VALUES(2748177006629563177,6);
INSERT INTO "bands" VALUES(4087314097153233255,6);
INSERT INTO "bands" VALUES(4350033551364917341,5);
INSERT INTO "bands" VALUES(4350033551364917341,6);
INSERT INTO "bands" VALUES(4507531674212598881,5);
INSERT INTO "bands" VALUES(4507531674212598881,6);
INSERT INTO "bands" VALUES(4665409786799393603,5);
INSERT INTO "bands" VALUES(4665409786799393603,6);
INSERT INTO "bands" VALUES(4930602180177223534,6);
INSERT INTO "bands" VALUES(5265092579116324672,5);
INSERT INTO "bands" VALUES(5265092579116324672,6);
INSERT INTO "bands" VALUES(5419558110745019380,5);
INSERT INTO "bands" VALUES(5419558110745019380,6);
INSERT INTO "bands" VALUES(5577043741477752091,5);
INSERT INTO "bands" VALUES(5577043741477752091,6);
INSERT INTO "bands" VALUES(5841311163853968040,5);
INSERT INTO "bands" VALUES(5841311163853968040,6);
INSERT INTO "bands" VALUES(6993073812281843049,5);
INSERT INTO "bands" VALUES(6993073812281843049,6);
INSERT INTO "bands" VALUES(7589813629597142083,5);
INSERT INTO "bands" VALUES(8259539154062601474,5);
INSERT INTO "bands" VALUES(8259539154062601474,6);
INSERT INTO "bands" VALUES(8265747105729679248,5);
INSERT INTO "bands" VALUES(8265747105729679248,6);
INSERT INTO "bands" VALUES(8666591830065816664,5);
INSERT INTO "bands" VALUES(8666591830065816664,6);
CREATE TABLE change_log (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    entity TEXT NOT NULL,
    key TEXT NOT NULL,
    operation TEXT NOT NULL
);
INSERT INTO "change_log" VALUES(1,'document','aaa-001.txt','ADDED');
INSERT INTO "change_log" VALUES(2,'snapshot','0be2eb50107221cc1d265fa17a101c983e64a5be1f8f8e53aac721e8bc573888','ADDED');
INSERT INTO "change_log" VALUES(3,'coding','7fd4ab009098708dbf89bac5fa9ee58b487a3f6ab9068b397397c6a7b76b2de7','ADDED');
INSERT INTO "change_log" VALUES(4,'coding','7fd4ab009098708dbf89bac5fa9ee58b487a3f6ab9068b397397c6a7b76b2de7','CURRENT');
INSERT INTO "change_log" VALUES(5,'document','aaa-002.txt','ADDED');
INSERT INTO "change_log" VALUES(6,'snapshot','ac3727e946c51fade46d8e29a5c2a81b536a69d24c492547c942a9cba8475ed4','ADDED');
INSERT INTO "change_log" VALUES(7,'coding','ac0271952be6fea4c0497e2872a9c62d125e2c9c5a5135751a1e361ae0e3cea1','ADDED');
INSERT INTO "change_log" VALUES(8,'coding','ac0271952be6fea4c0497e2872a9c62d125e2c9c5a5135751a1e361ae0e3cea1','CURRENT');
INSERT INTO "change_log" VALUES(9,'document','aaa-003.txt','ADDED');
INSERT INTO "change_log" VALUES(10,'snapshot','446d166818664a9614d1f363d7d9b4aa4949a47e4d4ebdb158cc7e030c1b0ef1','ADDED');
INSERT INTO "change_log" VALUES(11,'coding','b548b56a6cfc1f7c505617ced0821f5b3c339a665d70a9fdf60aa8bc6e906f08','ADDED');
INSERT INTO "change_log" VALUES(12,'coding','b548b56a6cfc1f7c505617ced0821f5b3c339a665d70a9fdf60aa8bc6e906f08','CURRENT');
INSERT INTO "change_log" VALUES(13,'coding','b548b56a6cfc1f7c505617ced0821f5b3c339a665d70a9fdf60aa8bc6e906f08','SUPERSEDED');
INSERT INTO "change_log" VALUES(14,'coding','77c598251bb7fe1659ac93c9cbc137601a41a1bc71ec84e3ca522ebc746d20df','ADDED');
INSERT INTO "change_log" VALUES(15,'coding','77c598251bb7fe1659ac93c9cbc137601a41a1bc71ec84e3ca522ebc746d20df','CURRENT');
INSERT INTO "change_log" VALUES(16,'document','aaa-005.txt','ADDED');
INSERT INTO "change_log" VALUES(17,'snapshot','a78538cfe24e529733669df8da935669d7c2ad704e37373b03e4d53a6fba60eb','ADDED');
INSERT INTO "change_log" VALUES(18,'coding','374d5c62702d769bda5e9be4bd9e1860ce8981d3b398fefe0163c4b853740220','ADDED');
INSERT INTO "change_log" VALUES(19,'coding','374d5c62702d769bda5e9be4bd9e1860ce8981d3b398fefe0163c4b853740220','CURRENT');
INSERT INTO "change_log" VALUES(20,'issue','scan.pdf','ADDED');
INSERT INTO "change_log" VALUES(21,'document','https://aaa.example/1','ADDED');
INSERT INTO "change_log" VALUES(22,'snapshot','6836a0080ccd9622730fb51f59e59d88566d355716d64a6df2807fb41f78d48c','ADDED');
INSERT INTO "change_log" VALUES(23,'coding','09ffb3e975be7e9c0c14ffb6f9e821f36a1af2625a8d585ad1862b2c986cc4be','ADDED');
INSERT INTO "change_log" VALUES(24,'coding','09ffb3e975be7e9c0c14ffb6f9e821f36a1af2625a8d585ad1862b2c986cc4be','CURRENT');
INSERT INTO "change_log" VALUES(25,'document','https://bbb.example/news','ADDED');
INSERT INTO "change_log" VALUES(26,'snapshot','a7c0e6596adebe293526a9fc2344a2425f400a0efec0bbb735231fb78b48a405','ADDED');
INSERT INTO "change_log" VALUES(27,'coding','8b47086ee0a087ed30e8510d673e38430b1cfc9699f84cb6fb62add8ccb0b069','ADDED');
INSERT INTO "change_log" VALUES(28,'coding','8b47086ee0a087ed30e8510d673e38430b1cfc9699f84cb6fb62add8ccb0b069','CURRENT');
INSERT INTO "change_log" VALUES(29,'issue','https://aaa.example/2','ADDED');
INSERT INTO "change_log" VALUES(30,'correction','0be2eb50107221cc/act/67-74','ADDED');
CREATE TABLE change_times (
    sequence INTEGER PRIMARY KEY REFERENCES change_log,
    at TEXT NOT NULL                    -- an instant
);
INSERT INTO "change_times" VALUES(1,'2031-06-01T00:00:00.000Z');
INSERT INTO "change_times" VALUES(2,'2031-06-01T00:00:00.000Z');
INSERT INTO "change_times" VALUES(3,'2031-06-01T00:00:00.000Z');
INSERT INTO "change_times" VALUES(4,'2031-06-01T00:00:00.000Z');
INSERT INTO "change_times" VALUES(5,'2031-06-01T00:00:00.000Z');
INSERT INTO "change_times" VALUES(6,'2031-06-01T00:00:00.000Z');
INSERT INTO "change_times" VALUES(7,'2031-06-01T00:00:00.000Z');
INSERT INTO "change_times" VALUES(8,'2031-06-01T00:00:00.000Z');
INSERT INTO "change_times" VALUES(9,'2031-06-01T00:00:00.000Z');
INSERT INTO "change_times" VALUES(10,'2031-06-01T00:00:00.000Z');
INSERT INTO "change_times" VALUES(11,'2031-06-01T00:00:00.000Z');
INSERT INTO "change_times" VALUES(12,'2031-06-01T00:00:00.000Z');
INSERT INTO "change_times" VALUES(13,'2031-06-01T00:00:00.000Z');
INSERT INTO "change_times" VALUES(14,'2031-06-01T00:00:00.000Z');
INSERT INTO "change_times" VALUES(15,'2031-06-01T00:00:00.000Z');
INSERT INTO "change_times" VALUES(16,'2031-06-01T00:00:00.000Z');
INSERT INTO "change_times" VALUES(17,'2031-06-01T00:00:00.000Z');
INSERT INTO "change_times" VALUES(18,'2031-06-01T00:00:00.000Z');
INSERT INTO "change_times" VALUES(19,'2031-06-01T00:00:00.000Z');
INSERT INTO "change_times" VALUES(20,'2031-06-01T00:00:00.000Z');
INSERT INTO "change_times" VALUES(21,'2031-06-01T00:00:00.000Z');
INSERT INTO "change_times" VALUES(22,'2031-06-01T00:00:00.000Z');
INSERT INTO "change_times" VALUES(23,'2031-06-01T00:00:00.000Z');
INSERT INTO "change_times" VALUES(24,'2031-06-01T00:00:00.000Z');
INSERT INTO "change_times" VALUES(25,'2031-06-01T00:00:00.000Z');
INSERT INTO "change_times" VALUES(26,'2031-06-01T00:00:00.000Z');
INSERT INTO "change_times" VALUES(27,'2031-06-01T00:00:00.000Z');
INSERT INTO "change_times" VALUES(28,'2031-06-01T00:00:00.000Z');
INSERT INTO "change_times" VALUES(29,'2031-06-01T00:00:00.000Z');
INSERT INTO "change_times" VALUES(30,'2031-06-01T00:00:00.000Z');
CREATE TABLE codings (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,           -- SHA-256 over document, snapshot, text, metadata and fingerprint
    snapshot INTEGER NOT NULL REFERENCES snapshots,
    text INTEGER NOT NULL REFERENCES texts,
    name TEXT NOT NULL,                 -- what a person called the document
    metadata_digest TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    current INTEGER NOT NULL CHECK (current IN (0, 1))
, base INTEGER REFERENCES codings, labelled INTEGER NOT NULL DEFAULT 0 CHECK (labelled IN (0, 1)), listed INTEGER NOT NULL DEFAULT 0 CHECK (listed IN (0, 1)), position INTEGER NOT NULL DEFAULT 0);
INSERT INTO "codings" VALUES(1,'7fd4ab009098708dbf89bac5fa9ee58b487a3f6ab9068b397397c6a7b76b2de7',1,1,'aaa-001.txt','5c1868ec218c119c98e7bfd51501976916356d414ccc095eafca4f238f834cbe','first',1,NULL,1,1,8434956600884229491);
INSERT INTO "codings" VALUES(2,'ac0271952be6fea4c0497e2872a9c62d125e2c9c5a5135751a1e361ae0e3cea1',2,2,'aaa-002.txt','3e84453bc576ad50f2a80f3beec7ec01a0c9748afe39484a4fe8661f02918f21','first',1,NULL,1,1,4675612093357781404);
INSERT INTO "codings" VALUES(3,'b548b56a6cfc1f7c505617ced0821f5b3c339a665d70a9fdf60aa8bc6e906f08',3,3,'aaa-003.txt','0ddab295ed6a88dfeb592033f68c8e3db8f76d1eba68bf5ccc9f7c33591c2d7b','first',0,NULL,1,0,1623834333940840453);
INSERT INTO "codings" VALUES(4,'77c598251bb7fe1659ac93c9cbc137601a41a1bc71ec84e3ca522ebc746d20df',3,3,'aaa-003.txt','0ddab295ed6a88dfeb592033f68c8e3db8f76d1eba68bf5ccc9f7c33591c2d7b','second',1,NULL,1,1,1623834333940840453);
INSERT INTO "codings" VALUES(5,'374d5c62702d769bda5e9be4bd9e1860ce8981d3b398fefe0163c4b853740220',4,4,'aaa-005.txt','8c48414faa2c8a999a6b190d554cfc8cbde8fe3f0d1106cef36b8ad3cf47b88d','first',1,NULL,1,1,1785523589755228183);
INSERT INTO "codings" VALUES(6,'09ffb3e975be7e9c0c14ffb6f9e821f36a1af2625a8d585ad1862b2c986cc4be',5,5,'page.html','94e305f002963d99f7a1a1fdd4a2f5d76fcd8ec7f696a3fb09195e35305ff844','first',1,NULL,1,1,-6751485905953907129);
INSERT INTO "codings" VALUES(7,'8b47086ee0a087ed30e8510d673e38430b1cfc9699f84cb6fb62add8ccb0b069',6,6,'page.html','e118b348222604d66cbb86159fc5d1fef7660c6025eddf66048cf3c16bff9f24','first',1,NULL,1,0,5914232798103642446);
CREATE TABLE commitment_days (
    code TEXT NOT NULL,
    day TEXT NOT NULL,                  -- of the act, else of publication; empty where unknown
    position INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    coding INTEGER NOT NULL REFERENCES codings,
    due TEXT NOT NULL,                  -- the last day of the deadline; empty where none is stated
    beneficiaries TEXT NOT NULL,        -- codes, each between two spaces
    words TEXT NOT NULL,                -- each between two spaces, in small letters
    PRIMARY KEY (code, day DESC, position, ordinal, coding)
) WITHOUT ROWID;
CREATE TABLE commitment_recipients (
    coding INTEGER NOT NULL,
    commitment INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    code TEXT NOT NULL,
    designation TEXT NOT NULL,
    span_start INTEGER,
    span_end INTEGER,
    rule TEXT NOT NULL,
    PRIMARY KEY (coding, commitment, ordinal),
    FOREIGN KEY (coding, commitment) REFERENCES commitments
) WITHOUT ROWID;
CREATE TABLE commitment_words (
    code TEXT NOT NULL,
    word TEXT NOT NULL,
    kind INTEGER NOT NULL,
    coding INTEGER NOT NULL REFERENCES codings,
    ordinal INTEGER NOT NULL,
    PRIMARY KEY (code, word, kind, coding, ordinal)
) WITHOUT ROWID;
CREATE TABLE commitments (
    coding INTEGER NOT NULL REFERENCES codings,
    ordinal INTEGER NOT NULL,
    act INTEGER NOT NULL,               -- its ordinal
    undertaking_start INTEGER,
    undertaking_end INTEGER,
    undertaking_digest TEXT,            -- proves that the words cut anew are those that were read
    deadline_start INTEGER,
    deadline_end INTEGER,
    date_kind TEXT,                     -- of the deadline: these and the two below only where one is stated
    date_first TEXT,
    date_last TEXT,
    deadline_rule TEXT,
    deadline_inferred INTEGER,
    condition_start INTEGER,
    condition_end INTEGER,
    strength TEXT NOT NULL,             -- a rung of commitments.yml
    words TEXT NOT NULL,                -- lemmas of the undertaking, by a space between
    PRIMARY KEY (coding, ordinal),
    FOREIGN KEY (coding, act) REFERENCES acts
) WITHOUT ROWID;
CREATE TABLE contents (                 -- the bytes, once for all snapshots that have them
    hash TEXT PRIMARY KEY,
    deflated BLOB NOT NULL
) WITHOUT ROWID;
INSERT INTO "contents" VALUES('ac3727e946c51fade46d8e29a5c2a81b536a69d24c492547c942a9cba8475ed4',X'789C2D8D310EC2301004FBBC623BBA14E10509129D1B7E708A0F63C5B943771652BE909E9A2FF2040CA2D86A76762F5C989C31E0FD7AEEDD598D7312842CD92B1BC64818A960E58A890993AA41054704DA7A04FFD17A235938622A2411DF7835955436CC2A915769F064940E8ECA5E1D7A85E9BCB4D5A1FF6BC28F76782F1C536B27A32C7DF701A1323790');
CREATE TABLE correction_values (        -- what a person saw, and what stands there instead; a field without rows has no value
    correction INTEGER NOT NULL REFERENCES corrections,
    field TEXT NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('before', 'after')),
    ordinal INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (correction, field, side, ordinal)
) WITHOUT ROWID;
CREATE TABLE corrections (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,           -- digest over all that it says
    kind TEXT NOT NULL,                 -- add, change, reject, confirm, merge, split or undo
    who TEXT NOT NULL,
    at TEXT NOT NULL,                   -- an instant: when it was said
    why TEXT NOT NULL,
    fact_text TEXT,                     -- the fact's key: text hash, kind, trigger span, role; of an added one it has no role
    fact_kind TEXT,
    fact_start INTEGER,
    fact_end INTEGER,
    fact_role TEXT,
    quote_start INTEGER,                -- of an added fact
    quote_end INTEGER,
    document TEXT,                      -- the key of the only document that it is for
    undoes TEXT REFERENCES corrections (key)
);
CREATE TABLE deed_actors (
    coding INTEGER NOT NULL,
    deed INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    code TEXT NOT NULL,
    designation TEXT NOT NULL,
    span_start INTEGER,
    span_end INTEGER,
    rule TEXT NOT NULL,
    PRIMARY KEY (coding, deed, ordinal),
    FOREIGN KEY (coding, deed) REFERENCES deeds
) WITHOUT ROWID;
CREATE TABLE deeds (                    -- what somebody is said to have done: it may fulfil a commitment
    coding INTEGER NOT NULL REFERENCES codings,
    ordinal INTEGER NOT NULL,
    trigger_start INTEGER NOT NULL,
    trigger_end INTEGER NOT NULL,
    quote_start INTEGER NOT NULL,
    quote_end INTEGER NOT NULL,
    quote_digest TEXT NOT NULL,
    doing TEXT NOT NULL,                -- of the words those of the verb and of what it is done to
    words TEXT NOT NULL,
    PRIMARY KEY (coding, ordinal)
) WITHOUT ROWID;
CREATE TABLE document_days (            -- the documents that count, by issuer: what counts can rest on
    issuer TEXT NOT NULL,               -- empty where unknown
    day TEXT NOT NULL,                  -- of publication; empty where unknown
    position INTEGER NOT NULL,
    coding INTEGER NOT NULL REFERENCES codings,
    PRIMARY KEY (issuer, day DESC, position, coding)
) WITHOUT ROWID;
INSERT INTO "document_days" VALUES('','2031-05-04',-6751485905953907129,6);
INSERT INTO "document_days" VALUES('AAA','2031-05-06',1785523589755228183,5);
INSERT INTO "document_days" VALUES('AAA','2031-05-04',1623834333940840453,4);
INSERT INTO "document_days" VALUES('AAA','2031-05-03',4675612093357781404,2);
INSERT INTO "document_days" VALUES('AAA','2031-05-02',8434956600884229491,1);
CREATE TABLE documents (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE            -- its address, or the file's name
, repost_of INTEGER REFERENCES documents);
INSERT INTO "documents" VALUES(1,'aaa-001.txt',NULL);
INSERT INTO "documents" VALUES(2,'aaa-002.txt',NULL);
INSERT INTO "documents" VALUES(3,'aaa-003.txt',NULL);
INSERT INTO "documents" VALUES(4,'aaa-005.txt',NULL);
INSERT INTO "documents" VALUES(5,'https://aaa.example/1',NULL);
INSERT INTO "documents" VALUES(6,'https://bbb.example/news',5);
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
INSERT INTO "dyad_events" VALUES('AAA','BBB','2031-05','2031-05-04','040','CONSULT',1,1,0,'verbal_cooperation',1.0);
INSERT INTO "dyad_events" VALUES('AAA','BBB','2031-05','2031-05-04','040','CONSULT',2,1,0,'verbal_cooperation',1.0);
INSERT INTO "dyad_events" VALUES('AAA','BBB','2031-05','2031-05-04','040','CONSULT',4,1,0,'verbal_cooperation',1.0);
INSERT INTO "dyad_events" VALUES('AAA','BBB','2031-05','2031-05-04','040','CONSULT',5,1,0,'verbal_cooperation',1.0);
INSERT INTO "dyad_events" VALUES('AAA','BBB','2031-05','2031-05-04','040','CONSULT',6,1,0,'verbal_cooperation',1.0);
INSERT INTO "dyad_events" VALUES('AAA','BBB','2031-05','2031-05-04','051','SUPPORT',1,0,0,'verbal_cooperation',3.4);
INSERT INTO "dyad_events" VALUES('AAA','BBB','2031-05','2031-05-04','051','SUPPORT',2,0,0,'verbal_cooperation',3.4);
INSERT INTO "dyad_events" VALUES('AAA','BBB','2031-05','2031-05-04','051','SUPPORT',4,0,0,'verbal_cooperation',3.4);
INSERT INTO "dyad_events" VALUES('AAA','BBB','2031-05','2031-05-04','051','SUPPORT',5,0,0,'verbal_cooperation',3.4);
INSERT INTO "dyad_events" VALUES('AAA','BBB','2031-05','2031-05-04','051','SUPPORT',6,0,0,'verbal_cooperation',3.4);
INSERT INTO "dyad_events" VALUES('AAA','CCC','2031-05','2031-05-04','111','ACCUSE',1,0,1,'verbal_conflict',-2.0);
INSERT INTO "dyad_events" VALUES('AAA','CCC','2031-05','2031-05-04','111','ACCUSE',2,0,1,'verbal_conflict',-2.0);
INSERT INTO "dyad_events" VALUES('AAA','CCC','2031-05','2031-05-04','111','ACCUSE',4,0,1,'verbal_conflict',-2.0);
INSERT INTO "dyad_events" VALUES('AAA','CCC','2031-05','2031-05-04','111','ACCUSE',5,0,1,'verbal_conflict',-2.0);
INSERT INTO "dyad_events" VALUES('AAA','CCC','2031-05','2031-05-04','111','ACCUSE',6,0,1,'verbal_conflict',-2.0);
INSERT INTO "dyad_events" VALUES('BBB','AAA','2031-05','2031-05-04','040','CONSULT',1,1,0,'verbal_cooperation',1.0);
INSERT INTO "dyad_events" VALUES('BBB','AAA','2031-05','2031-05-04','040','CONSULT',2,1,0,'verbal_cooperation',1.0);
INSERT INTO "dyad_events" VALUES('BBB','AAA','2031-05','2031-05-04','040','CONSULT',4,1,0,'verbal_cooperation',1.0);
INSERT INTO "dyad_events" VALUES('BBB','AAA','2031-05','2031-05-04','040','CONSULT',5,1,0,'verbal_cooperation',1.0);
INSERT INTO "dyad_events" VALUES('BBB','AAA','2031-05','2031-05-04','040','CONSULT',6,1,0,'verbal_cooperation',1.0);
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
INSERT INTO "dyad_months" VALUES('AAA','BBB','2031-05','040','CONSULT','verbal_cooperation',1.0,5,1);
INSERT INTO "dyad_months" VALUES('AAA','BBB','2031-05','051','SUPPORT','verbal_cooperation',3.4,5,1);
INSERT INTO "dyad_months" VALUES('AAA','CCC','2031-05','111','ACCUSE','verbal_conflict',-2.0,5,1);
INSERT INTO "dyad_months" VALUES('BBB','AAA','2031-05','040','CONSULT','verbal_cooperation',1.0,5,1);
CREATE TABLE engagement_areas (         -- by the words of its quote and topics
    area TEXT NOT NULL,
    coding INTEGER NOT NULL,
    engagement INTEGER NOT NULL,
    PRIMARY KEY (area, coding, engagement),
    FOREIGN KEY (coding, engagement) REFERENCES engagements
) WITHOUT ROWID;
INSERT INTO "engagement_areas" VALUES('diplomatic',1,0);
INSERT INTO "engagement_areas" VALUES('diplomatic',2,0);
INSERT INTO "engagement_areas" VALUES('diplomatic',3,0);
INSERT INTO "engagement_areas" VALUES('diplomatic',4,0);
INSERT INTO "engagement_areas" VALUES('diplomatic',5,0);
INSERT INTO "engagement_areas" VALUES('diplomatic',6,0);
INSERT INTO "engagement_areas" VALUES('diplomatic',7,0);
CREATE TABLE engagement_inferred (
    coding INTEGER NOT NULL,
    engagement INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    field TEXT NOT NULL,
    rule TEXT NOT NULL,
    PRIMARY KEY (coding, engagement, ordinal),
    FOREIGN KEY (coding, engagement) REFERENCES engagements
) WITHOUT ROWID;
INSERT INTO "engagement_inferred" VALUES(1,0,0,'year','year-from-publication');
INSERT INTO "engagement_inferred" VALUES(2,0,0,'year','year-from-publication');
INSERT INTO "engagement_inferred" VALUES(3,0,0,'year','year-from-publication');
INSERT INTO "engagement_inferred" VALUES(4,0,0,'year','year-from-publication');
INSERT INTO "engagement_inferred" VALUES(5,0,0,'year','year-from-publication');
INSERT INTO "engagement_inferred" VALUES(6,0,0,'year','year-from-publication');
INSERT INTO "engagement_inferred" VALUES(7,0,0,'year','year-from-publication');
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
INSERT INTO "engagement_labels" VALUES(1,0,'CONSULT',NULL,'040','verbal_cooperation',1.0,'AAA BBB',3);
INSERT INTO "engagement_labels" VALUES(2,0,'CONSULT',NULL,'040','verbal_cooperation',1.0,'AAA BBB',3);
INSERT INTO "engagement_labels" VALUES(3,0,'CONSULT',NULL,'040','verbal_cooperation',1.0,'AAA BBB',3);
INSERT INTO "engagement_labels" VALUES(4,0,'CONSULT',NULL,'040','verbal_cooperation',1.0,'AAA BBB',3);
INSERT INTO "engagement_labels" VALUES(5,0,'CONSULT',NULL,'040','verbal_cooperation',1.0,'AAA BBB',3);
INSERT INTO "engagement_labels" VALUES(6,0,'CONSULT',NULL,'040','verbal_cooperation',1.0,'AAA BBB',3);
INSERT INTO "engagement_labels" VALUES(7,0,'CONSULT',NULL,'040','verbal_cooperation',1.0,'AAA BBB',3);
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
INSERT INTO "engagements" VALUES(1,0,'e1','','meeting','held','day','2031-05-04','2031-05-04',NULL,'Aalburg','AAA',37,40,12,49,'ea4ba2c5e48ddbc1','meet.verb');
INSERT INTO "engagements" VALUES(2,0,'e1','','meeting','held','day','2031-05-04','2031-05-04',NULL,'Aalburg','AAA',37,40,12,49,'ea4ba2c5e48ddbc1','meet.verb');
INSERT INTO "engagements" VALUES(3,0,'e1','','meeting','held','day','2031-05-04','2031-05-04',NULL,'Aalburg','AAA',37,40,12,49,'ea4ba2c5e48ddbc1','meet.verb');
INSERT INTO "engagements" VALUES(4,0,'e1','','meeting','held','day','2031-05-04','2031-05-04',NULL,'Aalburg','AAA',37,40,12,49,'ea4ba2c5e48ddbc1','meet.verb');
INSERT INTO "engagements" VALUES(5,0,'e1','','meeting','held','day','2031-05-04','2031-05-04',NULL,'Aalburg','AAA',37,40,12,49,'ea4ba2c5e48ddbc1','meet.verb');
INSERT INTO "engagements" VALUES(6,0,'e1','','meeting','held','day','2031-05-04','2031-05-04',NULL,'Aalburg','AAA',42,45,17,54,'ea4ba2c5e48ddbc1','meet.verb');
INSERT INTO "engagements" VALUES(7,0,'e1','','meeting','held','day','2031-05-04','2031-05-04',NULL,'Aalburg','AAA',40,43,15,52,'ea4ba2c5e48ddbc1','meet.verb');
CREATE TABLE event_reports (            -- the reports of the events that several documents tell of
    coding INTEGER NOT NULL REFERENCES codings,
    ordinal INTEGER NOT NULL,
    event TEXT NOT NULL,                -- made of the smallest key of its reports
    PRIMARY KEY (coding, ordinal)
);
INSERT INTO "event_reports" VALUES(1,0,'ev-04a074213367');
INSERT INTO "event_reports" VALUES(2,0,'ev-04a074213367');
INSERT INTO "event_reports" VALUES(4,0,'ev-04a074213367');
INSERT INTO "event_reports" VALUES(5,0,'ev-04a074213367');
INSERT INTO "event_reports" VALUES(6,0,'ev-04a074213367');
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
INSERT INTO "fact_actors" VALUES(0,'AAA','2031-05-04',-6751485905953907129,0,6,'2031-05-04',1);
INSERT INTO "fact_actors" VALUES(0,'AAA','2031-05-04',-6751485905953907129,1,6,'2031-05-04',1);
INSERT INTO "fact_actors" VALUES(0,'AAA','2031-05-04',1623834333940840453,0,4,'2031-05-04',1);
INSERT INTO "fact_actors" VALUES(0,'AAA','2031-05-04',1623834333940840453,1,4,'2031-05-04',1);
INSERT INTO "fact_actors" VALUES(0,'AAA','2031-05-04',1785523589755228183,0,5,'2031-05-04',1);
INSERT INTO "fact_actors" VALUES(0,'AAA','2031-05-04',1785523589755228183,1,5,'2031-05-04',1);
INSERT INTO "fact_actors" VALUES(0,'AAA','2031-05-04',4675612093357781404,0,2,'2031-05-04',1);
INSERT INTO "fact_actors" VALUES(0,'AAA','2031-05-04',4675612093357781404,1,2,'2031-05-04',1);
INSERT INTO "fact_actors" VALUES(0,'AAA','2031-05-04',8434956600884229491,0,1,'2031-05-04',1);
INSERT INTO "fact_actors" VALUES(0,'AAA','2031-05-04',8434956600884229491,1,1,'2031-05-04',1);
INSERT INTO "fact_actors" VALUES(0,'BBB','2031-05-04',-6751485905953907129,0,6,'2031-05-04',6);
INSERT INTO "fact_actors" VALUES(0,'BBB','2031-05-04',1623834333940840453,0,4,'2031-05-04',6);
INSERT INTO "fact_actors" VALUES(0,'BBB','2031-05-04',1785523589755228183,0,5,'2031-05-04',6);
INSERT INTO "fact_actors" VALUES(0,'BBB','2031-05-04',4675612093357781404,0,2,'2031-05-04',6);
INSERT INTO "fact_actors" VALUES(0,'BBB','2031-05-04',8434956600884229491,0,1,'2031-05-04',6);
INSERT INTO "fact_actors" VALUES(0,'BBB','',-6751485905953907129,2,6,'',1);
INSERT INTO "fact_actors" VALUES(0,'BBB','',1623834333940840453,2,4,'',1);
INSERT INTO "fact_actors" VALUES(0,'BBB','',1785523589755228183,2,5,'',1);
INSERT INTO "fact_actors" VALUES(0,'BBB','',4675612093357781404,2,2,'',1);
INSERT INTO "fact_actors" VALUES(0,'BBB','',8434956600884229491,2,1,'',1);
INSERT INTO "fact_actors" VALUES(0,'CCC','2031-05-04',-6751485905953907129,1,6,'2031-05-04',2);
INSERT INTO "fact_actors" VALUES(0,'CCC','2031-05-04',1623834333940840453,1,4,'2031-05-04',2);
INSERT INTO "fact_actors" VALUES(0,'CCC','2031-05-04',1785523589755228183,1,5,'2031-05-04',2);
INSERT INTO "fact_actors" VALUES(0,'CCC','2031-05-04',4675612093357781404,1,2,'2031-05-04',2);
INSERT INTO "fact_actors" VALUES(0,'CCC','2031-05-04',8434956600884229491,1,1,'2031-05-04',2);
INSERT INTO "fact_actors" VALUES(1,'AAA','2031-05-04',-6751485905953907129,0,6,'2031-05-04',8);
INSERT INTO "fact_actors" VALUES(1,'AAA','2031-05-04',1623834333940840453,0,4,'2031-05-04',8);
INSERT INTO "fact_actors" VALUES(1,'AAA','2031-05-04',1785523589755228183,0,5,'2031-05-04',8);
INSERT INTO "fact_actors" VALUES(1,'AAA','2031-05-04',4675612093357781404,0,2,'2031-05-04',8);
INSERT INTO "fact_actors" VALUES(1,'AAA','2031-05-04',8434956600884229491,0,1,'2031-05-04',8);
INSERT INTO "fact_actors" VALUES(1,'BBB','2031-05-04',-6751485905953907129,0,6,'2031-05-04',8);
INSERT INTO "fact_actors" VALUES(1,'BBB','2031-05-04',1623834333940840453,0,4,'2031-05-04',8);
INSERT INTO "fact_actors" VALUES(1,'BBB','2031-05-04',1785523589755228183,0,5,'2031-05-04',8);
INSERT INTO "fact_actors" VALUES(1,'BBB','2031-05-04',4675612093357781404,0,2,'2031-05-04',8);
INSERT INTO "fact_actors" VALUES(1,'BBB','2031-05-04',8434956600884229491,0,1,'2031-05-04',8);
CREATE TABLE fact_days (
    kind INTEGER NOT NULL,
    day TEXT NOT NULL,                  -- the first day that it may have been; empty where unknown
    position INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    coding INTEGER NOT NULL REFERENCES codings,
    last TEXT NOT NULL,
    PRIMARY KEY (kind, day DESC, position, ordinal, coding)
) WITHOUT ROWID;
INSERT INTO "fact_days" VALUES(0,'2031-05-04',-6751485905953907129,0,6,'2031-05-04');
INSERT INTO "fact_days" VALUES(0,'2031-05-04',-6751485905953907129,1,6,'2031-05-04');
INSERT INTO "fact_days" VALUES(0,'2031-05-04',1623834333940840453,0,4,'2031-05-04');
INSERT INTO "fact_days" VALUES(0,'2031-05-04',1623834333940840453,1,4,'2031-05-04');
INSERT INTO "fact_days" VALUES(0,'2031-05-04',1785523589755228183,0,5,'2031-05-04');
INSERT INTO "fact_days" VALUES(0,'2031-05-04',1785523589755228183,1,5,'2031-05-04');
INSERT INTO "fact_days" VALUES(0,'2031-05-04',4675612093357781404,0,2,'2031-05-04');
INSERT INTO "fact_days" VALUES(0,'2031-05-04',4675612093357781404,1,2,'2031-05-04');
INSERT INTO "fact_days" VALUES(0,'2031-05-04',8434956600884229491,0,1,'2031-05-04');
INSERT INTO "fact_days" VALUES(0,'2031-05-04',8434956600884229491,1,1,'2031-05-04');
INSERT INTO "fact_days" VALUES(0,'',-6751485905953907129,2,6,'');
INSERT INTO "fact_days" VALUES(0,'',1623834333940840453,2,4,'');
INSERT INTO "fact_days" VALUES(0,'',1785523589755228183,2,5,'');
INSERT INTO "fact_days" VALUES(0,'',4675612093357781404,2,2,'');
INSERT INTO "fact_days" VALUES(0,'',8434956600884229491,2,1,'');
INSERT INTO "fact_days" VALUES(1,'2031-05-04',-6751485905953907129,0,6,'2031-05-04');
INSERT INTO "fact_days" VALUES(1,'2031-05-04',1623834333940840453,0,4,'2031-05-04');
INSERT INTO "fact_days" VALUES(1,'2031-05-04',1785523589755228183,0,5,'2031-05-04');
INSERT INTO "fact_days" VALUES(1,'2031-05-04',4675612093357781404,0,2,'2031-05-04');
INSERT INTO "fact_days" VALUES(1,'2031-05-04',8434956600884229491,0,1,'2031-05-04');
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
INSERT INTO "fact_pairs" VALUES(0,'AAA','BBB','2031-05-04',-6751485905953907129,0,6,'2031-05-04',1,6);
INSERT INTO "fact_pairs" VALUES(0,'AAA','BBB','2031-05-04',1623834333940840453,0,4,'2031-05-04',1,6);
INSERT INTO "fact_pairs" VALUES(0,'AAA','BBB','2031-05-04',1785523589755228183,0,5,'2031-05-04',1,6);
INSERT INTO "fact_pairs" VALUES(0,'AAA','BBB','2031-05-04',4675612093357781404,0,2,'2031-05-04',1,6);
INSERT INTO "fact_pairs" VALUES(0,'AAA','BBB','2031-05-04',8434956600884229491,0,1,'2031-05-04',1,6);
INSERT INTO "fact_pairs" VALUES(0,'AAA','CCC','2031-05-04',-6751485905953907129,1,6,'2031-05-04',1,2);
INSERT INTO "fact_pairs" VALUES(0,'AAA','CCC','2031-05-04',1623834333940840453,1,4,'2031-05-04',1,2);
INSERT INTO "fact_pairs" VALUES(0,'AAA','CCC','2031-05-04',1785523589755228183,1,5,'2031-05-04',1,2);
INSERT INTO "fact_pairs" VALUES(0,'AAA','CCC','2031-05-04',4675612093357781404,1,2,'2031-05-04',1,2);
INSERT INTO "fact_pairs" VALUES(0,'AAA','CCC','2031-05-04',8434956600884229491,1,1,'2031-05-04',1,2);
INSERT INTO "fact_pairs" VALUES(0,'BBB','AAA','2031-05-04',-6751485905953907129,0,6,'2031-05-04',6,1);
INSERT INTO "fact_pairs" VALUES(0,'BBB','AAA','2031-05-04',1623834333940840453,0,4,'2031-05-04',6,1);
INSERT INTO "fact_pairs" VALUES(0,'BBB','AAA','2031-05-04',1785523589755228183,0,5,'2031-05-04',6,1);
INSERT INTO "fact_pairs" VALUES(0,'BBB','AAA','2031-05-04',4675612093357781404,0,2,'2031-05-04',6,1);
INSERT INTO "fact_pairs" VALUES(0,'BBB','AAA','2031-05-04',8434956600884229491,0,1,'2031-05-04',6,1);
INSERT INTO "fact_pairs" VALUES(0,'CCC','AAA','2031-05-04',-6751485905953907129,1,6,'2031-05-04',2,1);
INSERT INTO "fact_pairs" VALUES(0,'CCC','AAA','2031-05-04',1623834333940840453,1,4,'2031-05-04',2,1);
INSERT INTO "fact_pairs" VALUES(0,'CCC','AAA','2031-05-04',1785523589755228183,1,5,'2031-05-04',2,1);
INSERT INTO "fact_pairs" VALUES(0,'CCC','AAA','2031-05-04',4675612093357781404,1,2,'2031-05-04',2,1);
INSERT INTO "fact_pairs" VALUES(0,'CCC','AAA','2031-05-04',8434956600884229491,1,1,'2031-05-04',2,1);
INSERT INTO "fact_pairs" VALUES(1,'AAA','BBB','2031-05-04',-6751485905953907129,0,6,'2031-05-04',8,8);
INSERT INTO "fact_pairs" VALUES(1,'AAA','BBB','2031-05-04',1623834333940840453,0,4,'2031-05-04',8,8);
INSERT INTO "fact_pairs" VALUES(1,'AAA','BBB','2031-05-04',1785523589755228183,0,5,'2031-05-04',8,8);
INSERT INTO "fact_pairs" VALUES(1,'AAA','BBB','2031-05-04',4675612093357781404,0,2,'2031-05-04',8,8);
INSERT INTO "fact_pairs" VALUES(1,'AAA','BBB','2031-05-04',8434956600884229491,0,1,'2031-05-04',8,8);
INSERT INTO "fact_pairs" VALUES(1,'BBB','AAA','2031-05-04',-6751485905953907129,0,6,'2031-05-04',8,8);
INSERT INTO "fact_pairs" VALUES(1,'BBB','AAA','2031-05-04',1623834333940840453,0,4,'2031-05-04',8,8);
INSERT INTO "fact_pairs" VALUES(1,'BBB','AAA','2031-05-04',1785523589755228183,0,5,'2031-05-04',8,8);
INSERT INTO "fact_pairs" VALUES(1,'BBB','AAA','2031-05-04',4675612093357781404,0,2,'2031-05-04',8,8);
INSERT INTO "fact_pairs" VALUES(1,'BBB','AAA','2031-05-04',8434956600884229491,0,1,'2031-05-04',8,8);
CREATE TABLE fetches (                  -- what was fetched, so that a server is asked for what has changed
    address TEXT PRIMARY KEY,           -- as it was asked for
    answered_by TEXT NOT NULL,          -- the address that gave it, after redirects
    etag TEXT,
    last_modified TEXT,
    hash TEXT NOT NULL,                 -- SHA-256 of the bytes
    retrieved TEXT NOT NULL,            -- an instant
    fingerprint TEXT NOT NULL           -- of what its texts were coded by
) WITHOUT ROWID;
INSERT INTO "fetches" VALUES('https://aaa.example/1','https://aaa.example/1','e1',NULL,'0be2eb50107221cc1d265fa17a101c983e64a5be1f8f8e53aac721e8bc573888','2031-05-20T00:00:00Z','first');
CREATE TABLE fits (                     -- derived: how a correction fits the coding of a snapshot
    snapshot INTEGER NOT NULL REFERENCES snapshots,
    correction INTEGER NOT NULL REFERENCES corrections,
    outcome TEXT NOT NULL,              -- applied, holds or unfit
    why TEXT NOT NULL,
    PRIMARY KEY (snapshot, correction)
) WITHOUT ROWID;
CREATE TABLE "flyway_schema_history" (
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
INSERT INTO "flyway_schema_history" VALUES(1,'1','first tables','SQL','V1__first_tables.sql',-479204344,'','2026-11-28 23:15:11.432',58,1);
INSERT INTO "flyway_schema_history" VALUES(2,'2','sectors of actors','SQL','V2__sectors_of_actors.sql',1889900787,'','2026-11-28 23:15:11.551',34,1);
INSERT INTO "flyway_schema_history" VALUES(3,'3','sightings','SQL','V3__sightings.sql',1075212326,'','2026-11-28 23:15:11.600',1,1);
INSERT INTO "flyway_schema_history" VALUES(4,'4','versions reposts inputs','SQL','V4__versions_reposts_inputs.sql',1027633690,'','2026-11-28 23:15:11.746',58,1);
INSERT INTO "flyway_schema_history" VALUES(5,'5','corrections','SQL','V5__corrections.sql',978537756,'','2026-11-29 03:10:31.793',137,1);
INSERT INTO "flyway_schema_history" VALUES(6,'6','lists and counts','SQL','V6__lists_and_counts.sql',538824980,'','2026-11-29 03:10:31.982',17,1);
INSERT INTO "flyway_schema_history" VALUES(7,'7','joined events','SQL','V7__joined_events.sql',-1145914352,'','2026-11-29 09:35:42.214',28,1);
INSERT INTO "flyway_schema_history" VALUES(8,'8','mechanisms','SQL','V8__mechanisms.sql',-616545181,'','2026-11-29 09:35:42.241',4,1);
INSERT INTO "flyway_schema_history" VALUES(9,'9','commitments','SQL','V9__commitments.sql',-1311512028,'','2026-11-29 09:35:42.260',3,1);
CREATE TABLE inputs (                   -- what was read, and how to read it again
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,          -- an absolute path or an address; no export shows it
    options TEXT NOT NULL
);
INSERT INTO "inputs" VALUES(1,'https://aaa.example/feed','[]');
CREATE TABLE issues (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    stage TEXT NOT NULL,
    severity TEXT NOT NULL,
    subject TEXT NOT NULL,
    cause TEXT NOT NULL,
    remedy TEXT NOT NULL,
    retryable INTEGER NOT NULL, input INTEGER REFERENCES inputs, run INTEGER NOT NULL DEFAULT 0,
    UNIQUE (subject, stage, code, severity, cause)
);
INSERT INTO "issues" VALUES(1,'no-text','intake','ERROR','scan.pdf','Nothing in it is running text.','Check the page.',0,NULL,0);
INSERT INTO "issues" VALUES(2,'empty','intake','ERROR','https://aaa.example/2','The file is empty.','Check it.',0,1,1);
CREATE TABLE join_rules (               -- by which rules that was worked out
    digest TEXT NOT NULL
);
INSERT INTO "join_rules" VALUES('b7b957db4215ec6ad70e4aa1cee34e6ea64a7315c80097dad1c710c3f6fb6502');
CREATE TABLE judgements (               -- whether evidence shows that a commitment was kept, as people said
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,           -- digest over all that it says
    commitment TEXT NOT NULL,           -- keys of facts
    evidence TEXT NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('accept', 'reject')),
    who TEXT NOT NULL,
    at TEXT NOT NULL,                   -- an instant: when it was said
    why TEXT NOT NULL
);
CREATE TABLE likenesses (               -- derived: pairs of documents whose latest versions are one release
    one INTEGER NOT NULL REFERENCES documents,
    other INTEGER NOT NULL REFERENCES documents,
    kind TEXT NOT NULL,                 -- same, reprint or excerpt
    resemblance REAL NOT NULL,
    PRIMARY KEY (one, other),
    CHECK (one < other)
) WITHOUT ROWID;
INSERT INTO "likenesses" VALUES(5,6,'reprint',9.60317460317460347418e-01);
CREATE TABLE mechanism_days (           -- of the codings that count: each mechanism, each edition once a document
    name TEXT NOT NULL,
    edition TEXT NOT NULL,              -- empty where none is told
    day TEXT NOT NULL,                  -- of publication; empty where unknown
    position INTEGER NOT NULL,
    coding INTEGER NOT NULL REFERENCES codings,
    kind TEXT NOT NULL,
    PRIMARY KEY (name, edition, day DESC, position, coding)
) WITHOUT ROWID;
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
CREATE TABLE metadata (
    coding INTEGER NOT NULL REFERENCES codings,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    source TEXT NOT NULL,               -- meta, page or rule:NAME
    PRIMARY KEY (coding, field)
) WITHOUT ROWID;
INSERT INTO "metadata" VALUES(1,'issuer','AAA','page');
INSERT INTO "metadata" VALUES(1,'published','2031-05-02','meta');
INSERT INTO "metadata" VALUES(1,'title','Release 1','page');
INSERT INTO "metadata" VALUES(1,'zone','UTC','rule:capital');
INSERT INTO "metadata" VALUES(2,'instant','2031-05-03T09:00+02:00','meta');
INSERT INTO "metadata" VALUES(2,'issuer','AAA','page');
INSERT INTO "metadata" VALUES(2,'published','2031-05-03','meta');
INSERT INTO "metadata" VALUES(2,'title','Release 2','page');
INSERT INTO "metadata" VALUES(2,'zone','UTC','rule:capital');
INSERT INTO "metadata" VALUES(3,'issuer','AAA','page');
INSERT INTO "metadata" VALUES(3,'published','2031-05-04','meta');
INSERT INTO "metadata" VALUES(3,'title','Release 3','page');
INSERT INTO "metadata" VALUES(3,'zone','UTC','rule:capital');
INSERT INTO "metadata" VALUES(4,'issuer','AAA','page');
INSERT INTO "metadata" VALUES(4,'published','2031-05-04','meta');
INSERT INTO "metadata" VALUES(4,'title','Release 3','page');
INSERT INTO "metadata" VALUES(4,'zone','UTC','rule:capital');
INSERT INTO "metadata" VALUES(5,'issuer','AAA','page');
INSERT INTO "metadata" VALUES(5,'published','2031-05-06','meta');
INSERT INTO "metadata" VALUES(5,'title','Release 5','page');
INSERT INTO "metadata" VALUES(5,'zone','UTC','rule:capital');
INSERT INTO "metadata" VALUES(6,'address','https://aaa.example/1','meta');
INSERT INTO "metadata" VALUES(6,'published','2031-05-04','meta');
INSERT INTO "metadata" VALUES(6,'title','Visit to Aalburg','meta');
INSERT INTO "metadata" VALUES(7,'address','https://bbb.example/news','meta');
INSERT INTO "metadata" VALUES(7,'published','2031-05-05','meta');
INSERT INTO "metadata" VALUES(7,'title','Ministers meet','meta');
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
INSERT INTO "participants" VALUES(1,0,0,'Ada Aal','Foreign Minister','AAA',12,36,'office-before-name');
INSERT INTO "participants" VALUES(1,0,1,'Bea Boor',NULL,'BBB',41,49,'name');
INSERT INTO "participants" VALUES(2,0,0,'Ada Aal','Foreign Minister','AAA',12,36,'office-before-name');
INSERT INTO "participants" VALUES(2,0,1,'Bea Boor',NULL,'BBB',41,49,'name');
INSERT INTO "participants" VALUES(3,0,0,'Ada Aal','Foreign Minister','AAA',12,36,'office-before-name');
INSERT INTO "participants" VALUES(3,0,1,'Bea Boor',NULL,'BBB',41,49,'name');
INSERT INTO "participants" VALUES(4,0,0,'Ada Aal','Foreign Minister','AAA',12,36,'office-before-name');
INSERT INTO "participants" VALUES(4,0,1,'Bea Boor',NULL,'BBB',41,49,'name');
INSERT INTO "participants" VALUES(5,0,0,'Ada Aal','Foreign Minister','AAA',12,36,'office-before-name');
INSERT INTO "participants" VALUES(5,0,1,'Bea Boor',NULL,'BBB',41,49,'name');
INSERT INTO "participants" VALUES(6,0,0,'Ada Aal','Foreign Minister','AAA',17,41,'office-before-name');
INSERT INTO "participants" VALUES(6,0,1,'Bea Boor',NULL,'BBB',46,54,'name');
INSERT INTO "participants" VALUES(7,0,0,'Ada Aal','Foreign Minister','AAA',15,39,'office-before-name');
INSERT INTO "participants" VALUES(7,0,1,'Bea Boor',NULL,'BBB',44,52,'name');
CREATE TABLE periods (
    what TEXT NOT NULL CHECK (what IN ('current', 'latest', 'repost')),
    thing INTEGER NOT NULL,             -- a coding, a snapshot, a document
    since INTEGER NOT NULL,             -- a sequence of the change log
    until INTEGER,
    PRIMARY KEY (what, thing, since)
) WITHOUT ROWID;
INSERT INTO "periods" VALUES('current',1,4,NULL);
INSERT INTO "periods" VALUES('current',2,8,NULL);
INSERT INTO "periods" VALUES('current',3,12,13);
INSERT INTO "periods" VALUES('current',4,15,NULL);
INSERT INTO "periods" VALUES('current',5,19,NULL);
INSERT INTO "periods" VALUES('current',6,24,NULL);
INSERT INTO "periods" VALUES('current',7,28,NULL);
INSERT INTO "periods" VALUES('latest',1,4,NULL);
INSERT INTO "periods" VALUES('latest',2,8,NULL);
INSERT INTO "periods" VALUES('latest',3,12,NULL);
INSERT INTO "periods" VALUES('latest',4,19,NULL);
INSERT INTO "periods" VALUES('latest',5,24,NULL);
INSERT INTO "periods" VALUES('latest',6,28,NULL);
INSERT INTO "periods" VALUES('repost',6,28,NULL);
CREATE TABLE report_keys (              -- where a report is looked for: a day with two of its sides
    filed TEXT NOT NULL,
    coding INTEGER NOT NULL REFERENCES codings,
    ordinal INTEGER NOT NULL,           -- of the engagement
    PRIMARY KEY (filed, coding, ordinal)
);
INSERT INTO "report_keys" VALUES('2031-05-04 AAA BBB',1,0);
INSERT INTO "report_keys" VALUES('2031-05-04 AAA BBB',2,0);
INSERT INTO "report_keys" VALUES('2031-05-04 AAA BBB',4,0);
INSERT INTO "report_keys" VALUES('2031-05-04 AAA BBB',5,0);
INSERT INTO "report_keys" VALUES('2031-05-04 AAA BBB',6,0);
CREATE TABLE report_pairs (             -- two reports that are of one event, seen by themselves
    one INTEGER NOT NULL REFERENCES codings,
    one_ordinal INTEGER NOT NULL,
    other INTEGER NOT NULL REFERENCES codings,
    other_ordinal INTEGER NOT NULL,
    score INTEGER NOT NULL,
    PRIMARY KEY (one, one_ordinal, other, other_ordinal),
    CHECK (one < other)
);
INSERT INTO "report_pairs" VALUES(1,0,2,0,14);
INSERT INTO "report_pairs" VALUES(1,0,4,0,14);
INSERT INTO "report_pairs" VALUES(2,0,4,0,14);
INSERT INTO "report_pairs" VALUES(1,0,5,0,14);
INSERT INTO "report_pairs" VALUES(2,0,5,0,14);
INSERT INTO "report_pairs" VALUES(4,0,5,0,14);
INSERT INTO "report_pairs" VALUES(1,0,6,0,14);
INSERT INTO "report_pairs" VALUES(2,0,6,0,14);
INSERT INTO "report_pairs" VALUES(4,0,6,0,14);
INSERT INTO "report_pairs" VALUES(5,0,6,0,14);
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
INSERT INTO "sightings" VALUES(5,0,'Ada Aal','Foreign Minister','AAA',12,36,'402a62c3515c39b6','office-before-name','issuer');
CREATE TABLE signatures (               -- derived from the text
    text INTEGER PRIMARY KEY REFERENCES texts,
    value BLOB NOT NULL                 -- MinHash over the shingles of its words
);
INSERT INTO "signatures" VALUES(1,X'FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF');
INSERT INTO "signatures" VALUES(2,X'FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF');
INSERT INTO "signatures" VALUES(3,X'FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF');
INSERT INTO "signatures" VALUES(4,X'FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF');
INSERT INTO "signatures" VALUES(5,X'004A4A8E04FD9BEF080EEAF501E160450222CDCE01EBCCAA00E2BA1700B22FEB0703CB810006E96402C3772700EF18300A60B0DB00438A020060A74E01264F3E0115A773011E1AB903387C1903203BDD00DAC7820496A8C0027D919E0022604302A4B8CE03DBE8F00085AA7E00F7593D0073B68D03EB03C90308620C01FD552901817C5C015E7C1500818CA002B425F7007A14DA04060E7D09C6CE1601C434C2003C8F8E00DC7971011F11CD015FB68E0148126303E74B2900F8EAAE00B384310026AAD001AEEB2804032357012732B70615B1A4026BFAE7089DB92C000B57ED0369E9B000A4CE3800CEA50203DFA89D024227E4041B296F0359CD0D0298CA9A035B3EB400960A3401B4D6980353ECD4005626AB05503943018BD2B901A2A5B20032E8AD0654FFE204446B0300088BFA041630D80008925B0727103D0001447C088D0CBA0166609800BEDF35030802BB00AE128104273BEB00224A67001B5EB701CB2F3C016DB76706D46346005B4E8001949CCD02B26E73025C8B530194E38A01641FF002CDA53902C8A2B803AE101201678E9602CB38B6006C80510001B9BC005C89200021D6B60012C3EB028E1EE2063CFC11002EFAB20130C57C0737506B00B1E2AC01D7986800752BFD0279616501032AA400D3B8A303B358DE0A1720C20484386500E53096017FA8A10136D42B0114E709004706BF01BD8C2C0119215902CAE722020CB51501A1C98B05531DAF0B54807E0322133500ACD3CF000AA1E303E5BA8101D51B6F00EC4ADB0463ECF1000F8E1B0140C39E0219D64F00F80809');
INSERT INTO "signatures" VALUES(6,X'004A4A8E04FD9BEF080EEAF501E160450222CDCE01EBCCAA00E2BA1700B22FEB0703CB810006E96402C3772700EF18300A60B0DB00438A020060A74E01264F3E0115A773011E1AB903387C1903203BDD00DAC7820496A8C0027D919E0022604302A4B8CE02D8E4FA0085AA7E00F7593D0073B68D03EB03C90308620C01FD552901817C5C015E7C1500818CA002B425F7007A14DA0069BB6609C6CE1601C434C2003C8F8E00DC7971011F11CD015FB68E0148126303E74B2900F8EAAE00B384310026AAD001AEEB2804032357012732B70615B1A4026BFAE7089DB92C000B57ED0369E9B000A4CE3800CEA50203DFA89D024227E4041B296F0359CD0D0298CA9A035B3EB400960A3401B4D6980353ECD4005626AB02B60959018BD2B901A2A5B20032E8AD0654FFE204446B0300088BFA041630D80008925B06E926EF0001447C088D0CBA0166609800BEDF35030802BB00AE128104273BEB00224A67001B5EB701CB2F3C016DB76706D46346005B4E8001949CCD02B26E73025C8B530194E38A01641FF002CDA53902C8A2B803AE101201678E9602CB38B6006C80510001B9BC005C89200021D6B60012C3EB028E1EE2063CFC11002EFAB20130C57C0737506B00B1E2AC01D7986800752BFD0279616501032AA400D3B8A301D2C68B0A1720C20484386500E53096017FA8A10136D42B0114E709004706BF01BD8C2C0119215902CAE722020CB51501A1C98B05531DAF0B54807E0322133500ACD3CF000AA1E303E5BA8101D51B6F00EC4ADB000D2243000F8E1B0140C39E0219D64F00F80809');
CREATE TABLE snapshots (
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES documents,
    hash TEXT NOT NULL,                 -- SHA-256 of the bytes
    size INTEGER NOT NULL,
    media_type TEXT NOT NULL,
    charset TEXT NOT NULL, first_captured TEXT, last_captured TEXT, latest INTEGER NOT NULL DEFAULT 0 CHECK (latest IN (0, 1)),
    UNIQUE (document, hash)
);
INSERT INTO "snapshots" VALUES(1,1,'0be2eb50107221cc1d265fa17a101c983e64a5be1f8f8e53aac721e8bc573888',160,'text/plain','UTF-8',NULL,NULL,1);
INSERT INTO "snapshots" VALUES(2,2,'ac3727e946c51fade46d8e29a5c2a81b536a69d24c492547c942a9cba8475ed4',160,'text/plain','UTF-8',NULL,NULL,1);
INSERT INTO "snapshots" VALUES(3,3,'446d166818664a9614d1f363d7d9b4aa4949a47e4d4ebdb158cc7e030c1b0ef1',160,'text/plain','UTF-8',NULL,NULL,1);
INSERT INTO "snapshots" VALUES(4,4,'a78538cfe24e529733669df8da935669d7c2ad704e37373b03e4d53a6fba60eb',160,'text/plain','UTF-8',NULL,NULL,1);
INSERT INTO "snapshots" VALUES(5,5,'6836a0080ccd9622730fb51f59e59d88566d355716d64a6df2807fb41f78d48c',707,'text/plain','UTF-8',NULL,NULL,1);
INSERT INTO "snapshots" VALUES(6,6,'a7c0e6596adebe293526a9fc2344a2425f400a0efec0bbb735231fb78b48a405',727,'text/plain','UTF-8',NULL,NULL,1);
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
INSERT INTO "texts" VALUES(1,1,'0be2eb50107221cc1d265fa17a101c983e64a5be1f8f8e53aac721e8bc573888','sample-1',X'789C2D8D310EC2301004FBBC623BBA48E10709129D1B7E708A0F63C5B943771652BE909E9A2FF2040CA2D86A76762F5C989C31E0FD7AEEDD598D7312842CD92B1BC64818A960E58A890993AA41054704DA7A04FFD17A235938622A2411DF7835955436CC2A915769F064940E8ECA5E1D7A85E9BCB4D5A1FF6BC28F76782F1C536B27A32C7DF701A014378D',X'789C630DF10CF17165E066624ACDE30C700C72740F720CF0609CC0C8C864A807005C2705FD',X'789C63E4626064646460619CC4C8C00800031600A8',X'789C63C94DCD2BE5F6C8CF4D55A851F04B2D2F66ECE0E3060048830649');
INSERT INTO "texts" VALUES(2,2,'ac3727e946c51fade46d8e29a5c2a81b536a69d24c492547c942a9cba8475ed4','sample-1',X'789C2D8D310EC2301004FBBC623BBA14E10509129D1B7E708A0F63C5B943771652BE909E9A2FF2040CA2D86A76762F5C989C31E0FD7AEEDD598D7312842CD92B1BC64818A960E58A890993AA41054704DA7A04FFD17A235938622A2411DF7835955436CC2A915769F064940E8ECA5E1D7A85E9BCB4D5A1FF6BC28F76782F1C536B27A32C7DF701A1323790',X'789C630DF10CF17165E066624ACDE30C700C72740F720CF0609CC0C8C864A807005C2705FD',X'789C63E4626064646460619CC4C8C00800031600A8',X'789C63C94DCD2BE5F6C8CF4D55A851F04B2D2F66ECE0E3060048830649');
INSERT INTO "texts" VALUES(3,3,'446d166818664a9614d1f363d7d9b4aa4949a47e4d4ebdb158cc7e030c1b0ef1','sample-1',X'789C2D8D310EC2301004FBBC623BBA34E10309129D1B7E708A0F63C5B943771652BE909E9A2FF2040CA2D86A76762F5C989C31E0FD7AEEDD598D7312842CD92B1BC64818A960E58A890993AA41054704DA7A04FFD17A235938622A2411DF7835955436CC2A915769F064940E8ECA5E1D7A85E9BCB4D5A1FF6BC28F76782F1C536B27A32C7DF701A2503793',X'789C630DF10CF17165E066624ACDE30C700C72740F720CF0609CC0C8C864A807005C2705FD',X'789C63E4626064646460619CC4C8C00800031600A8',X'789C63C94DCD2BE5F6C8CF4D55A851F04B2D2F66ECE0E3060048830649');
INSERT INTO "texts" VALUES(4,4,'a78538cfe24e529733669df8da935669d7c2ad704e37373b03e4d53a6fba60eb','sample-1',X'789C2D8D310EC2301004FBBC623BBA74A14F90E8DCF083537C182BCE1DBAB390F285F4D47C91276010C556B3B37BE1C2E48C01EFD773EFCE6A9C932064C95ED93046C248052B574C4C98540D2A3822D0D623F88FD61BC9C211532189F8C6ABA9A4B2615689BC4A8327A3747054F6EAD02B4CE7A5AD0EFD5F137EB4C37BE1985A3B1965E9BB0FA48C3799',X'789C630DF10CF17165E066624ACDE30C700C72740F720CF0609CC0C8C864A807005C2705FD',X'789C63E4626064646460619CC4C8C00800031600A8',X'789C63C94DCD2BE5F6C8CF4D55A851F04B2D2F66ECE0E3060048830649');
INSERT INTO "texts" VALUES(5,5,'6836a0080ccd9622730fb51f59e59d88566d355716d64a6df2807fb41f78d48c','sample-1',X'789C4D92BDAEDB300C85F73C05B72E8181F60D6E0A74CB5674A7234626229381485FC16F5F4A767F86C088491E7E3CC7BFD8D8C1153EB0CC5BCD971F5A89B3C09D85CDA9C247C25E84951C6E847053ADA002DFE08EFB04771B555F505E94E0565012F49F7955C96587874AA255A2F8BD62FE62E0646EA04FA8FA7885EAD7E91C13FA8C85EF42294777AEC8325D7E2E04DE14D613C8A0A8F65518DCBD563111B01CFD30933722E925AEB17B13AF4C3690CE8905EBAC5BED04E7D557680B55025BF83DC866F525FA3E29F442AC213B4B066379D0D030D7BAF6CE82E6D058826C8260DDC1DE81D74BBDEFC9A11993B90649B290DBC38E532280FDDA3BCDB74412A6B445C79F1D70AE8AE93AB84FADB97218D3ADF6FF001BC6EE04CF4805219350456795BFC918723A66E244C81A16CB1ACBA0E95622268A05249985BAB7FAE7408E275BF40B1D102137A2AFF42E4CFF24ED147AE33E208ED3884AA4DA211B97FEF144CE987B40E1F448070A05BEC1134BB9F6FCFABBB5E7155D76EC8C8BC33B5FD46858F3126DE18C6E0EE15D69B8DB74F90D944AFBEF',X'789C630DF10CF171651060624ACDE30C700C72740F720CF060DCC8CAC864A807005D6F0627',X'789C633CCCCAC00800032600CB',X'789C63C94DCD2BE5F6C8CF4D55A851F04B2D2F66ECE0E3060048830649');
INSERT INTO "texts" VALUES(6,6,'a7c0e6596adebe293526a9fc2344a2425f400a0efec0bbb735231fb78b48a405','sample-1',X'789C4D52418EDB300CBCE715BCF51218687FB029B0B75C16FD001D313211990C447A05FF7E29C5DDF66018168733A3195F59D89CAAC14AE4A777ADC459E07A1CC35B4278C31253870B215C542BA8C02FB8E23EC1D5C6D417940725B8149404FD31AF2AB9EC705349B44A0C7F57CC3F0C9CCC0DF40E556F8F60FD391D6B429F21F82C9472A0734596E9F46721F0A6B07EFB2CAA5D0A3D5463563111B0BCF030933722E923AEA1BD8957261B968E8D05EBAC5BED0EC2FABCD57C86B65025B0859FC3D9ACBE04EE93822FC81AB2B36430961B0D0E73AD6B47163487C612CE2608AF3BD833ECF551C7DD39386333D770922CE8F688E3A008C37EEE48F32D9144286DD1F1B103CE55319D87EF836BAE1CC1F4A8FD3F830D433BC13D5A41C82454D159E5BB19434EAF9DB822648D88650D3168BA95A889428024B350CF56FF5E90E3CD1678A19789A01BD5577A16A67F9476103D711F265E57232AD16A37D9B894F16B01E65E50243DDA814261DFE08EA59C7B7FFD6CED7D05CA5E9A71E3C8CE17351AD13C445B24A39B4364571AEE367D10A6D88BF6E2A7ECB51A3B4DA72F7540035C',X'789C630DF10CF17165E063624ACDE30C700C72740F720CF0603CCECAC864A807005DC7063B',X'789C63BCCECAC00800037600DF',X'789C63C94DCD2BE5F6C8CF4D55A851F04B2D2F66ECE0E3060048830649');
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
INSERT INTO "topics" VALUES(1,0,0,'grain',150,155);
INSERT INTO "topics" VALUES(2,0,0,'grain',150,155);
INSERT INTO "topics" VALUES(3,0,0,'grain',150,155);
INSERT INTO "topics" VALUES(4,0,0,'grain',150,155);
INSERT INTO "topics" VALUES(5,0,0,'grain',150,155);
INSERT INTO "topics" VALUES(6,0,0,'grain',155,160);
INSERT INTO "topics" VALUES(7,0,0,'grain',153,158);
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
CREATE INDEX act_actors_sector ON act_actors (sector, role);
CREATE INDEX sightings_country ON sightings (country);
CREATE INDEX likenesses_other ON likenesses (other);
CREATE VIEW likes AS                    -- from either side
    SELECT one AS document, other AS alike FROM likenesses UNION ALL SELECT other, one FROM likenesses;
CREATE INDEX documents_reposts ON documents (repost_of) WHERE repost_of IS NOT NULL;
CREATE INDEX issues_input ON issues (input);
CREATE INDEX corrections_text ON corrections (fact_text);
CREATE INDEX texts_hash ON texts (hash);
CREATE INDEX corrections_undoes ON corrections (undoes) WHERE undoes IS NOT NULL;
CREATE TRIGGER corrections_stay BEFORE UPDATE ON corrections
    BEGIN SELECT RAISE(ABORT, 'corrections are added, not changed'); END;
CREATE TRIGGER corrections_are_kept BEFORE DELETE ON corrections
    BEGIN SELECT RAISE(ABORT, 'corrections are added, not deleted'); END;
CREATE TRIGGER correction_values_stay BEFORE UPDATE ON correction_values
    BEGIN SELECT RAISE(ABORT, 'corrections are added, not changed'); END;
CREATE TRIGGER correction_values_are_kept BEFORE DELETE ON correction_values
    BEGIN SELECT RAISE(ABORT, 'corrections are added, not deleted'); END;
CREATE INDEX codings_base ON codings (base) WHERE base IS NOT NULL;
CREATE INDEX fits_correction ON fits (correction);
CREATE INDEX change_times_at ON change_times (at);
CREATE TRIGGER current_begins AFTER UPDATE OF current ON codings WHEN OLD.current = 0 AND NEW.current = 1
    BEGIN INSERT OR REPLACE INTO periods
        VALUES ('current', NEW.id, (SELECT coalesce(max(sequence), 0) FROM change_log), NULL); END;
CREATE TRIGGER current_ends AFTER UPDATE OF current ON codings WHEN OLD.current = 1 AND NEW.current = 0
    BEGIN UPDATE periods SET until = (SELECT coalesce(max(sequence), 0) FROM change_log)
        WHERE what = 'current' AND thing = NEW.id AND until IS NULL; END;
CREATE TRIGGER latest_begins AFTER UPDATE OF latest ON snapshots WHEN OLD.latest = 0 AND NEW.latest = 1
    BEGIN INSERT OR REPLACE INTO periods
        VALUES ('latest', NEW.id, (SELECT coalesce(max(sequence), 0) FROM change_log), NULL); END;
CREATE TRIGGER latest_ends AFTER UPDATE OF latest ON snapshots WHEN OLD.latest = 1 AND NEW.latest = 0
    BEGIN UPDATE periods SET until = (SELECT coalesce(max(sequence), 0) FROM change_log)
        WHERE what = 'latest' AND thing = NEW.id AND until IS NULL; END;
CREATE TRIGGER repost_begins AFTER UPDATE OF repost_of ON documents
    WHEN OLD.repost_of IS NULL AND NEW.repost_of IS NOT NULL
    BEGIN INSERT OR REPLACE INTO periods
        VALUES ('repost', NEW.id, (SELECT coalesce(max(sequence), 0) FROM change_log), NULL); END;
CREATE TRIGGER repost_ends AFTER UPDATE OF repost_of ON documents
    WHEN OLD.repost_of IS NOT NULL AND NEW.repost_of IS NULL
    BEGIN UPDATE periods SET until = (SELECT coalesce(max(sequence), 0) FROM change_log)
        WHERE what = 'repost' AND thing = NEW.id AND until IS NULL; END;
CREATE INDEX codings_snapshot ON codings (snapshot);
CREATE INDEX codings_unlisted ON codings (labelled) WHERE labelled = 0;
CREATE INDEX dyad_months_target ON dyad_months (target, month);
CREATE INDEX act_labels_cameo ON act_labels (cameo) WHERE cameo IS NOT NULL;
CREATE INDEX report_keys_coding ON report_keys (coding);
CREATE INDEX report_pairs_other ON report_pairs (other, other_ordinal);
CREATE INDEX event_reports_event ON event_reports (event);
CREATE INDEX mechanisms_name ON mechanisms (name, coding);
CREATE INDEX commitment_recipients_code ON commitment_recipients (code);
CREATE INDEX deed_actors_code ON deed_actors (code);
CREATE INDEX commitment_days_due ON commitment_days (code, due) WHERE due <> '';
CREATE INDEX judgements_commitment ON judgements (commitment);
CREATE TRIGGER judgements_stay BEFORE UPDATE ON judgements
    BEGIN SELECT RAISE(ABORT, 'judgements are added, not changed'); END;
CREATE TRIGGER judgements_are_kept BEFORE DELETE ON judgements
    BEGIN SELECT RAISE(ABORT, 'judgements are added, not deleted'); END;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('change_log',30);
COMMIT;
