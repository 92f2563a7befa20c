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
INSERT INTO flyway_schema_history VALUES(1,'1','first tables','SQL','V1__first_tables.sql',-479204344,'','2026-11-28 23:15:11.432',58,1);
INSERT INTO flyway_schema_history VALUES(2,'2','sectors of actors','SQL','V2__sectors_of_actors.sql',1889900787,'','2026-11-28 23:15:11.551',34,1);
INSERT INTO flyway_schema_history VALUES(3,'3','sightings','SQL','V3__sightings.sql',1075212326,'','2026-11-28 23:15:11.600',1,1);
INSERT INTO flyway_schema_history VALUES(4,'4','versions reposts inputs','SQL','V4__versions_reposts_inputs.sql',1027633690,'','2026-11-28 23:15:11.746',58,1);
CREATE TABLE documents (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE            -- its address, or the file's name
, repost_of INTEGER REFERENCES documents);
INSERT INTO documents VALUES(1,'aaa-001.txt',NULL);
INSERT INTO documents VALUES(2,'aaa-002.txt',NULL);
INSERT INTO documents VALUES(3,'aaa-003.txt',NULL);
INSERT INTO documents VALUES(4,'aaa-005.txt',NULL);
INSERT INTO documents VALUES(5,'https://aaa.example/1',NULL);
INSERT INTO documents VALUES(6,'https://bbb.example/news',5);
CREATE TABLE snapshots (
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES documents,
    hash TEXT NOT NULL,                 -- SHA-256 of the bytes
    size INTEGER NOT NULL,
    media_type TEXT NOT NULL,
    charset TEXT NOT NULL, first_captured TEXT, last_captured TEXT, latest INTEGER NOT NULL DEFAULT 0 CHECK (latest IN (0, 1)),
    UNIQUE (document, hash)
);
INSERT INTO snapshots VALUES(1,1,'0be2eb50107221cc1d265fa17a101c983e64a5be1f8f8e53aac721e8bc573888',160,'text/plain','UTF-8',NULL,NULL,1);
INSERT INTO snapshots VALUES(2,2,'ac3727e946c51fade46d8e29a5c2a81b536a69d24c492547c942a9cba8475ed4',160,'text/plain','UTF-8',NULL,NULL,1);
INSERT INTO snapshots VALUES(3,3,'446d166818664a9614d1f363d7d9b4aa4949a47e4d4ebdb158cc7e030c1b0ef1',160,'text/plain','UTF-8',NULL,NULL,1);
INSERT INTO snapshots VALUES(4,4,'a78538cfe24e529733669df8da935669d7c2ad704e37373b03e4d53a6fba60eb',160,'text/plain','UTF-8',NULL,NULL,1);
INSERT INTO snapshots VALUES(5,5,'6836a0080ccd9622730fb51f59e59d88566d355716d64a6df2807fb41f78d48c',707,'text/plain','UTF-8',NULL,NULL,1);
INSERT INTO snapshots VALUES(6,6,'a7c0e6596adebe293526a9fc2344a2425f400a0efec0bbb735231fb78b48a405',727,'text/plain','UTF-8',NULL,NULL,1);
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
INSERT INTO texts VALUES(1,1,'0be2eb50107221cc1d265fa17a101c983e64a5be1f8f8e53aac721e8bc573888','sample-1',X'789c2d8d310ec2301004fbbc623bba48e10709129d1b7e708a0f63c5b943771652be909e9a2ff2040ca2d86a76762f5c989c31e0fd7aeedd598d7312842cd92b1bc64818a960e58a890993aa41054704da7a04ffd17a235938622a2411df7835955436cc2a915769f064940e8eca5e1d7a85e9bcb4d5a1ff6bc28f76782f1c536b27a32c7df701a014378d',X'789c630df10cf17165e066624acde30c700c72740f720cf0609cc0c8c864a807005c2705fd',X'789c63e4626064646460619cc4c8c00800031600a8',X'789c63c94dcd2be5f6c8cf4d55a851f04b2d2f66ece0e3060048830649');
INSERT INTO texts VALUES(2,2,'ac3727e946c51fade46d8e29a5c2a81b536a69d24c492547c942a9cba8475ed4','sample-1',X'789c2d8d310ec2301004fbbc623bba14e10509129d1b7e708a0f63c5b943771652be909e9a2ff2040ca2d86a76762f5c989c31e0fd7aeedd598d7312842cd92b1bc64818a960e58a890993aa41054704da7a04ffd17a235938622a2411df7835955436cc2a915769f064940e8eca5e1d7a85e9bcb4d5a1ff6bc28f76782f1c536b27a32c7df701a1323790',X'789c630df10cf17165e066624acde30c700c72740f720cf0609cc0c8c864a807005c2705fd',X'789c63e4626064646460619cc4c8c00800031600a8',X'789c63c94dcd2be5f6c8cf4d55a851f04b2d2f66ece0e3060048830649');
INSERT INTO texts VALUES(3,3,'446d166818664a9614d1f363d7d9b4aa4949a47e4d4ebdb158cc7e030c1b0ef1','sample-1',X'789c2d8d310ec2301004fbbc623bba34e10309129d1b7e708a0f63c5b943771652be909e9a2ff2040ca2d86a76762f5c989c31e0fd7aeedd598d7312842cd92b1bc64818a960e58a890993aa41054704da7a04ffd17a235938622a2411df7835955436cc2a915769f064940e8eca5e1d7a85e9bcb4d5a1ff6bc28f76782f1c536b27a32c7df701a2503793',X'789c630df10cf17165e066624acde30c700c72740f720cf0609cc0c8c864a807005c2705fd',X'789c63e4626064646460619cc4c8c00800031600a8',X'789c63c94dcd2be5f6c8cf4d55a851f04b2d2f66ece0e3060048830649');
INSERT INTO texts VALUES(4,4,'a78538cfe24e529733669df8da935669d7c2ad704e37373b03e4d53a6fba60eb','sample-1',X'789c2d8d310ec2301004fbbc623bba74a14f90e8dcf083537c182bce1dbab390f285f4d47c91276010c556b3b37be1c2e48c01efd773efce6a9c932064c95ed93046c248052b574c4c98540d2a3822d0d623f88fd61bc9c211532189f8c6aba9a4b2615689bc4a8327a3747054f6ead02b4ce7a5ad0efd5f137eb4c37be1985a3b1965e9bb0fa48c3799',X'789c630df10cf17165e066624acde30c700c72740f720cf0609cc0c8c864a807005c2705fd',X'789c63e4626064646460619cc4c8c00800031600a8',X'789c63c94dcd2be5f6c8cf4d55a851f04b2d2f66ece0e3060048830649');
INSERT INTO texts VALUES(5,5,'6836a0080ccd9622730fb51f59e59d88566d355716d64a6df2807fb41f78d48c','sample-1',X'789c4d92bdaedb300c85f73c05b72e8181f60d6e0a74cb5674a7234626229381485fc16f5f4a767f86c088491e7e3cc7bfd8d8c1153eb0cc5bcd971f5a89b3c09d85cda9c247c25e84951c6e847053ada002dfe08efb04771b555f505e94e0565012f49f7955c96587874aa255a2f8bd62fe62e0646ea04fa8fa7885ead7e91c13fa8c85ef42294777aec8325d7e2e04de14d613c8a0a8f65518dcbd563111b01cfd30933722e925aeb17b13af4c3690ce8905ebac5bed04e7d557680b55025bf83dc866f525fa3e29f442ac213b4b066379d0d030d7baf6ce82e6d058826c8260ddc1de81d74bbdefc9a11993b90649b290dbc38e532280fdda3bcdb74412a6b445c79f1d70ae8ae93ab84fadb97218d3adf6ff001bc6ee04cf4805219350456795bfc918723a66e244c81a16cb1acba0e95622268a05249985bab7fae7408e275bf40b1d102137a2aff42e4cff24ed147ae33e208ed3884aa4da211b97fef144ce987b40e1f448070a05bec1134bb9f6fcfabbb5e7155d76ec8c8bc33b5fd46858f3126de18c6e0ee15d69b8db74f90d944afbef',X'789c630df10cf171651060624acde30c700c72740f720cf060dcc8cac864a807005d6f0627',X'789c633ccccac00800032600cb',X'789c63c94dcd2be5f6c8cf4d55a851f04b2d2f66ece0e3060048830649');
INSERT INTO texts VALUES(6,6,'a7c0e6596adebe293526a9fc2344a2425f400a0efec0bbb735231fb78b48a405','sample-1',X'789c4d52418edb300cbce715bcf51218687fb029b0b75c16fd001d313211990c447a05ff7e29c5ddf66018168733a3195f59d89caac14ae4a777adc459e07a1cc35b4278c31253870b215c542ba8c02fb8e23ec1d5c6d417940725b8149404fd31af2ab9ec705349b44a0c7f57cc3f0c9ccc0df40e556f8f60fd391d6b429f21f82c9472a0734596e9f46721f0a6b07efb2caa5d0a3d5463563111b0bcf030933722e923aea1bd8957261b968e8d05ebac5bed0ec2fabcd57c86b65025b0859fc3d9acbe04ee93822fc81ab2b36430961b0d0e73ad6b47163487c612ce2608af3bd833ecf551c7dd39386333d770922ce8f688e3a008c37eee48f32d9144286dd1f1b103ce55319d87ef836bae1cc1f4a8fd3f830d433bc13d5a41c82454d159e5bb19434eaf9db822648d88650d3168ba95a889428024b350cf56ff5e90e3cd1678a19789a01bd5577a16a67f9476103d711f265e57232ad16a37d9b894f16b01e65e50243dda814261dfe08ea59c7b7ffd6ced7d05ca5e9a71e3c8ce17351ad13c445b24a39b4364571aee367d10a6d88bf6e2a7ecb51a3b4da72f7540035c',X'789c630df10cf17165e063624acde30c700c72740f720cf0603ccecac864a807005dc7063b',X'789c63bccecac00800037600df',X'789c63c94dcd2be5f6c8cf4d55a851f04b2d2f66ece0e3060048830649');
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
INSERT INTO codings VALUES(5,'374d5c62702d769bda5e9be4bd9e1860ce8981d3b398fefe0163c4b853740220',4,4,'aaa-005.txt','8c48414faa2c8a999a6b190d554cfc8cbde8fe3f0d1106cef36b8ad3cf47b88d','first',1);
INSERT INTO codings VALUES(6,'09ffb3e975be7e9c0c14ffb6f9e821f36a1af2625a8d585ad1862b2c986cc4be',5,5,'page.html','94e305f002963d99f7a1a1fdd4a2f5d76fcd8ec7f696a3fb09195e35305ff844','first',1);
INSERT INTO codings VALUES(7,'8b47086ee0a087ed30e8510d673e38430b1cfc9699f84cb6fb62add8ccb0b069',6,6,'page.html','e118b348222604d66cbb86159fc5d1fef7660c6025eddf66048cf3c16bff9f24','first',1);
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
INSERT INTO metadata VALUES(5,'issuer','AAA','page');
INSERT INTO metadata VALUES(5,'published','2031-05-06','meta');
INSERT INTO metadata VALUES(5,'title','Release 5','page');
INSERT INTO metadata VALUES(5,'zone','UTC','rule:capital');
INSERT INTO metadata VALUES(6,'address','https://aaa.example/1','meta');
INSERT INTO metadata VALUES(6,'published','2031-05-04','meta');
INSERT INTO metadata VALUES(6,'title','Visit to Aalburg','meta');
INSERT INTO metadata VALUES(7,'address','https://bbb.example/news','meta');
INSERT INTO metadata VALUES(7,'published','2031-05-05','meta');
INSERT INTO metadata VALUES(7,'title','Ministers meet','meta');
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
INSERT INTO engagements VALUES(5,0,'e1','','meeting','held','day','2031-05-04','2031-05-04',NULL,'Aalburg','AAA',37,40,12,49,'ea4ba2c5e48ddbc1','meet.verb');
INSERT INTO engagements VALUES(6,0,'e1','','meeting','held','day','2031-05-04','2031-05-04',NULL,'Aalburg','AAA',42,45,17,54,'ea4ba2c5e48ddbc1','meet.verb');
INSERT INTO engagements VALUES(7,0,'e1','','meeting','held','day','2031-05-04','2031-05-04',NULL,'Aalburg','AAA',40,43,15,52,'ea4ba2c5e48ddbc1','meet.verb');
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
INSERT INTO participants VALUES(5,0,0,'Ada Aal','Foreign Minister','AAA',12,36,'office-before-name');
INSERT INTO participants VALUES(5,0,1,'Bea Boor',NULL,'BBB',41,49,'name');
INSERT INTO participants VALUES(6,0,0,'Ada Aal','Foreign Minister','AAA',17,41,'office-before-name');
INSERT INTO participants VALUES(6,0,1,'Bea Boor',NULL,'BBB',46,54,'name');
INSERT INTO participants VALUES(7,0,0,'Ada Aal','Foreign Minister','AAA',15,39,'office-before-name');
INSERT INTO participants VALUES(7,0,1,'Bea Boor',NULL,'BBB',44,52,'name');
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
INSERT INTO topics VALUES(5,0,0,'grain',150,155);
INSERT INTO topics VALUES(6,0,0,'grain',155,160);
INSERT INTO topics VALUES(7,0,0,'grain',153,158);
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
INSERT INTO engagement_inferred VALUES(5,0,0,'year','year-from-publication');
INSERT INTO engagement_inferred VALUES(6,0,0,'year','year-from-publication');
INSERT INTO engagement_inferred VALUES(7,0,0,'year','year-from-publication');
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
INSERT INTO acts VALUES(5,0,'a1','','thank','thank.verb',0,'past',0,0,'day','2031-05-04','2031-05-04','e1',NULL,NULL,67,74,60,80,'9b0fd2d815e4344a',NULL,NULL);
INSERT INTO acts VALUES(5,1,'a2','','condemn','condemn.verb',0,'past',0,0,'day','2031-05-04','2031-05-04','e1',111,126,94,103,85,116,'7856f0a768947e7a',NULL,'strongly');
INSERT INTO acts VALUES(5,2,'a3','','pledge','pledge.verb',1,'past',1,1,'unknown',NULL,NULL,NULL,NULL,NULL,142,149,130,155,'c276601d82eb683c','a1',NULL);
INSERT INTO acts VALUES(6,0,'a1','','thank','thank.verb',0,'past',0,0,'day','2031-05-04','2031-05-04','e1',NULL,NULL,72,79,65,85,'9b0fd2d815e4344a',NULL,NULL);
INSERT INTO acts VALUES(6,1,'a2','','condemn','condemn.verb',0,'past',0,0,'day','2031-05-04','2031-05-04','e1',116,131,99,108,90,121,'7856f0a768947e7a',NULL,'strongly');
INSERT INTO acts VALUES(6,2,'a3','','pledge','pledge.verb',1,'past',1,1,'unknown',NULL,NULL,NULL,NULL,NULL,147,154,135,160,'c276601d82eb683c','a1',NULL);
INSERT INTO acts VALUES(7,0,'a1','','thank','thank.verb',0,'past',0,0,'day','2031-05-04','2031-05-04','e1',NULL,NULL,70,77,63,83,'9b0fd2d815e4344a',NULL,NULL);
INSERT INTO acts VALUES(7,1,'a2','','condemn','condemn.verb',0,'past',0,0,'day','2031-05-04','2031-05-04','e1',114,129,97,106,88,119,'7856f0a768947e7a',NULL,'strongly');
INSERT INTO acts VALUES(7,2,'a3','','pledge','pledge.verb',1,'past',1,1,'unknown',NULL,NULL,NULL,NULL,NULL,145,152,133,158,'c276601d82eb683c','a1',NULL);
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
INSERT INTO act_actors VALUES(1,0,'addressee',0,'BBB','Bland',75,80,'name',NULL,'');
INSERT INTO act_actors VALUES(1,0,'by',0,'AAA','',NULL,NULL,'subject-of-conjunct',NULL,'');
INSERT INTO act_actors VALUES(1,0,'claimant',0,'AAA','',NULL,NULL,'',NULL,'');
INSERT INTO act_actors VALUES(1,0,'target',0,'BBB','Bland',75,80,'name','REB','PHL MYS');
INSERT INTO act_actors VALUES(1,1,'by',0,'AAA','',NULL,NULL,'subject-of-conjunct',NULL,'');
INSERT INTO act_actors VALUES(1,1,'claimant',0,'AAA','',NULL,NULL,'',NULL,'');
INSERT INTO act_actors VALUES(1,1,'target',0,'CCC','Crag',104,108,'name','REB','PHL MYS');
INSERT INTO act_actors VALUES(1,2,'by',0,'BBB','',NULL,NULL,'subject-of-conjunct',NULL,'');
INSERT INTO act_actors VALUES(2,0,'addressee',0,'BBB','Bland',75,80,'name',NULL,'');
INSERT INTO act_actors VALUES(2,0,'by',0,'AAA','',NULL,NULL,'subject-of-conjunct',NULL,'');
INSERT INTO act_actors VALUES(2,0,'claimant',0,'AAA','',NULL,NULL,'',NULL,'');
INSERT INTO act_actors VALUES(2,0,'target',0,'BBB','Bland',75,80,'name','REB','PHL MYS');
INSERT INTO act_actors VALUES(2,1,'by',0,'AAA','',NULL,NULL,'subject-of-conjunct',NULL,'');
INSERT INTO act_actors VALUES(2,1,'claimant',0,'AAA','',NULL,NULL,'',NULL,'');
INSERT INTO act_actors VALUES(2,1,'target',0,'CCC','Crag',104,108,'name','REB','PHL MYS');
INSERT INTO act_actors VALUES(2,2,'by',0,'BBB','',NULL,NULL,'subject-of-conjunct',NULL,'');
INSERT INTO act_actors VALUES(3,0,'addressee',0,'BBB','Bland',75,80,'name',NULL,'');
INSERT INTO act_actors VALUES(3,0,'by',0,'AAA','',NULL,NULL,'subject-of-conjunct',NULL,'');
INSERT INTO act_actors VALUES(3,0,'claimant',0,'AAA','',NULL,NULL,'',NULL,'');
INSERT INTO act_actors VALUES(3,0,'target',0,'BBB','Bland',75,80,'name','REB','PHL MYS');
INSERT INTO act_actors VALUES(3,1,'by',0,'AAA','',NULL,NULL,'subject-of-conjunct',NULL,'');
INSERT INTO act_actors VALUES(3,1,'claimant',0,'AAA','',NULL,NULL,'',NULL,'');
INSERT INTO act_actors VALUES(3,1,'target',0,'CCC','Crag',104,108,'name','REB','PHL MYS');
INSERT INTO act_actors VALUES(3,2,'by',0,'BBB','',NULL,NULL,'subject-of-conjunct',NULL,'');
INSERT INTO act_actors VALUES(4,0,'addressee',0,'BBB','Bland',75,80,'name',NULL,'');
INSERT INTO act_actors VALUES(4,0,'by',0,'AAA','',NULL,NULL,'subject-of-conjunct',NULL,'');
INSERT INTO act_actors VALUES(4,0,'claimant',0,'AAA','',NULL,NULL,'',NULL,'');
INSERT INTO act_actors VALUES(4,0,'target',0,'BBB','Bland',75,80,'name','REB','PHL MYS');
INSERT INTO act_actors VALUES(4,1,'by',0,'AAA','',NULL,NULL,'subject-of-conjunct',NULL,'');
INSERT INTO act_actors VALUES(4,1,'claimant',0,'AAA','',NULL,NULL,'',NULL,'');
INSERT INTO act_actors VALUES(4,1,'target',0,'CCC','Crag',104,108,'name','REB','PHL MYS');
INSERT INTO act_actors VALUES(4,2,'by',0,'BBB','',NULL,NULL,'subject-of-conjunct',NULL,'');
INSERT INTO act_actors VALUES(5,0,'addressee',0,'BBB','Bland',75,80,'name',NULL,'');
INSERT INTO act_actors VALUES(5,0,'by',0,'AAA','',NULL,NULL,'subject-of-conjunct',NULL,'');
INSERT INTO act_actors VALUES(5,0,'claimant',0,'AAA','',NULL,NULL,'',NULL,'');
INSERT INTO act_actors VALUES(5,0,'target',0,'BBB','Bland',75,80,'name','REB','PHL MYS');
INSERT INTO act_actors VALUES(5,1,'by',0,'AAA','',NULL,NULL,'subject-of-conjunct',NULL,'');
INSERT INTO act_actors VALUES(5,1,'claimant',0,'AAA','',NULL,NULL,'',NULL,'');
INSERT INTO act_actors VALUES(5,1,'target',0,'CCC','Crag',104,108,'name','REB','PHL MYS');
INSERT INTO act_actors VALUES(5,2,'by',0,'BBB','',NULL,NULL,'subject-of-conjunct',NULL,'');
INSERT INTO act_actors VALUES(6,0,'addressee',0,'BBB','Bland',80,85,'name',NULL,'');
INSERT INTO act_actors VALUES(6,0,'by',0,'AAA','',NULL,NULL,'subject-of-conjunct',NULL,'');
INSERT INTO act_actors VALUES(6,0,'claimant',0,'AAA','',NULL,NULL,'',NULL,'');
INSERT INTO act_actors VALUES(6,0,'target',0,'BBB','Bland',80,85,'name','REB','PHL MYS');
INSERT INTO act_actors VALUES(6,1,'by',0,'AAA','',NULL,NULL,'subject-of-conjunct',NULL,'');
INSERT INTO act_actors VALUES(6,1,'claimant',0,'AAA','',NULL,NULL,'',NULL,'');
INSERT INTO act_actors VALUES(6,1,'target',0,'CCC','Crag',109,113,'name','REB','PHL MYS');
INSERT INTO act_actors VALUES(6,2,'by',0,'BBB','',NULL,NULL,'subject-of-conjunct',NULL,'');
INSERT INTO act_actors VALUES(7,0,'addressee',0,'BBB','Bland',78,83,'name',NULL,'');
INSERT INTO act_actors VALUES(7,0,'by',0,'AAA','',NULL,NULL,'subject-of-conjunct',NULL,'');
INSERT INTO act_actors VALUES(7,0,'claimant',0,'AAA','',NULL,NULL,'',NULL,'');
INSERT INTO act_actors VALUES(7,0,'target',0,'BBB','Bland',78,83,'name','REB','PHL MYS');
INSERT INTO act_actors VALUES(7,1,'by',0,'AAA','',NULL,NULL,'subject-of-conjunct',NULL,'');
INSERT INTO act_actors VALUES(7,1,'claimant',0,'AAA','',NULL,NULL,'',NULL,'');
INSERT INTO act_actors VALUES(7,1,'target',0,'CCC','Crag',107,111,'name','REB','PHL MYS');
INSERT INTO act_actors VALUES(7,2,'by',0,'BBB','',NULL,NULL,'subject-of-conjunct',NULL,'');
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
INSERT INTO act_inferred VALUES(5,0,0,'date','date-of-engagement');
INSERT INTO act_inferred VALUES(5,1,0,'date','date-of-engagement');
INSERT INTO act_inferred VALUES(6,0,0,'date','date-of-engagement');
INSERT INTO act_inferred VALUES(6,1,0,'date','date-of-engagement');
INSERT INTO act_inferred VALUES(7,0,0,'date','date-of-engagement');
INSERT INTO act_inferred VALUES(7,1,0,'date','date-of-engagement');
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
INSERT INTO issues VALUES(1,'no-text','intake','ERROR','scan.pdf','Nothing in it is running text.','Check the page.',0,NULL,0);
INSERT INTO issues VALUES(2,'empty','intake','ERROR','https://aaa.example/2','The file is empty.','Check it.',0,1,1);
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
INSERT INTO change_log VALUES(16,'document','aaa-005.txt','ADDED');
INSERT INTO change_log VALUES(17,'snapshot','a78538cfe24e529733669df8da935669d7c2ad704e37373b03e4d53a6fba60eb','ADDED');
INSERT INTO change_log VALUES(18,'coding','374d5c62702d769bda5e9be4bd9e1860ce8981d3b398fefe0163c4b853740220','ADDED');
INSERT INTO change_log VALUES(19,'coding','374d5c62702d769bda5e9be4bd9e1860ce8981d3b398fefe0163c4b853740220','CURRENT');
INSERT INTO change_log VALUES(20,'issue','scan.pdf','ADDED');
INSERT INTO change_log VALUES(21,'document','https://aaa.example/1','ADDED');
INSERT INTO change_log VALUES(22,'snapshot','6836a0080ccd9622730fb51f59e59d88566d355716d64a6df2807fb41f78d48c','ADDED');
INSERT INTO change_log VALUES(23,'coding','09ffb3e975be7e9c0c14ffb6f9e821f36a1af2625a8d585ad1862b2c986cc4be','ADDED');
INSERT INTO change_log VALUES(24,'coding','09ffb3e975be7e9c0c14ffb6f9e821f36a1af2625a8d585ad1862b2c986cc4be','CURRENT');
INSERT INTO change_log VALUES(25,'document','https://bbb.example/news','ADDED');
INSERT INTO change_log VALUES(26,'snapshot','a7c0e6596adebe293526a9fc2344a2425f400a0efec0bbb735231fb78b48a405','ADDED');
INSERT INTO change_log VALUES(27,'coding','8b47086ee0a087ed30e8510d673e38430b1cfc9699f84cb6fb62add8ccb0b069','ADDED');
INSERT INTO change_log VALUES(28,'coding','8b47086ee0a087ed30e8510d673e38430b1cfc9699f84cb6fb62add8ccb0b069','CURRENT');
INSERT INTO change_log VALUES(29,'issue','https://aaa.example/2','ADDED');
INSERT INTO change_log VALUES(30,'correction','0be2eb50107221cc/act/67-74','ADDED');
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
INSERT INTO change_times VALUES(18,'2031-06-01T00:00:00Z');
INSERT INTO change_times VALUES(19,'2031-06-01T00:00:00Z');
INSERT INTO change_times VALUES(20,'2031-06-01T00:00:00Z');
INSERT INTO change_times VALUES(21,'2031-06-01T00:00:00Z');
INSERT INTO change_times VALUES(22,'2031-06-01T00:00:00Z');
INSERT INTO change_times VALUES(23,'2031-06-01T00:00:00Z');
INSERT INTO change_times VALUES(24,'2031-06-01T00:00:00Z');
INSERT INTO change_times VALUES(25,'2031-06-01T00:00:00Z');
INSERT INTO change_times VALUES(26,'2031-06-01T00:00:00Z');
INSERT INTO change_times VALUES(27,'2031-06-01T00:00:00Z');
INSERT INTO change_times VALUES(28,'2031-06-01T00:00:00Z');
INSERT INTO change_times VALUES(29,'2031-06-01T00:00:00Z');
INSERT INTO change_times VALUES(30,'2031-06-01T00:00:00Z');
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
INSERT INTO sightings VALUES(5,0,'Ada Aal','Foreign Minister','AAA',12,36,'402a62c3515c39b6','office-before-name','issuer');
CREATE TABLE signatures (               -- derived from the text
    text INTEGER PRIMARY KEY REFERENCES texts,
    value BLOB NOT NULL                 -- MinHash over the shingles of its words
);
INSERT INTO signatures VALUES(1,X'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff');
INSERT INTO signatures VALUES(2,X'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff');
INSERT INTO signatures VALUES(3,X'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff');
INSERT INTO signatures VALUES(4,X'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff');
INSERT INTO signatures VALUES(5,X'004a4a8e04fd9bef080eeaf501e160450222cdce01ebccaa00e2ba1700b22feb0703cb810006e96402c3772700ef18300a60b0db00438a020060a74e01264f3e0115a773011e1ab903387c1903203bdd00dac7820496a8c0027d919e0022604302a4b8ce03dbe8f00085aa7e00f7593d0073b68d03eb03c90308620c01fd552901817c5c015e7c1500818ca002b425f7007a14da04060e7d09c6ce1601c434c2003c8f8e00dc7971011f11cd015fb68e0148126303e74b2900f8eaae00b384310026aad001aeeb2804032357012732b70615b1a4026bfae7089db92c000b57ed0369e9b000a4ce3800cea50203dfa89d024227e4041b296f0359cd0d0298ca9a035b3eb400960a3401b4d6980353ecd4005626ab05503943018bd2b901a2a5b20032e8ad0654ffe204446b0300088bfa041630d80008925b0727103d0001447c088d0cba0166609800bedf35030802bb00ae128104273beb00224a67001b5eb701cb2f3c016db76706d46346005b4e8001949ccd02b26e73025c8b530194e38a01641ff002cda53902c8a2b803ae101201678e9602cb38b6006c80510001b9bc005c89200021d6b60012c3eb028e1ee2063cfc11002efab20130c57c0737506b00b1e2ac01d7986800752bfd0279616501032aa400d3b8a303b358de0a1720c20484386500e53096017fa8a10136d42b0114e709004706bf01bd8c2c0119215902cae722020cb51501a1c98b05531daf0b54807e0322133500acd3cf000aa1e303e5ba8101d51b6f00ec4adb0463ecf1000f8e1b0140c39e0219d64f00f80809');
INSERT INTO signatures VALUES(6,X'004a4a8e04fd9bef080eeaf501e160450222cdce01ebccaa00e2ba1700b22feb0703cb810006e96402c3772700ef18300a60b0db00438a020060a74e01264f3e0115a773011e1ab903387c1903203bdd00dac7820496a8c0027d919e0022604302a4b8ce02d8e4fa0085aa7e00f7593d0073b68d03eb03c90308620c01fd552901817c5c015e7c1500818ca002b425f7007a14da0069bb6609c6ce1601c434c2003c8f8e00dc7971011f11cd015fb68e0148126303e74b2900f8eaae00b384310026aad001aeeb2804032357012732b70615b1a4026bfae7089db92c000b57ed0369e9b000a4ce3800cea50203dfa89d024227e4041b296f0359cd0d0298ca9a035b3eb400960a3401b4d6980353ecd4005626ab02b60959018bd2b901a2a5b20032e8ad0654ffe204446b0300088bfa041630d80008925b06e926ef0001447c088d0cba0166609800bedf35030802bb00ae128104273beb00224a67001b5eb701cb2f3c016db76706d46346005b4e8001949ccd02b26e73025c8b530194e38a01641ff002cda53902c8a2b803ae101201678e9602cb38b6006c80510001b9bc005c89200021d6b60012c3eb028e1ee2063cfc11002efab20130c57c0737506b00b1e2ac01d7986800752bfd0279616501032aa400d3b8a301d2c68b0a1720c20484386500e53096017fa8a10136d42b0114e709004706bf01bd8c2c0119215902cae722020cb51501a1c98b05531daf0b54807e0322133500acd3cf000aa1e303e5ba8101d51b6f00ec4adb000d2243000f8e1b0140c39e0219d64f00f80809');
CREATE TABLE bands (                    -- of signatures: documents whose texts share one are compared
    value INTEGER NOT NULL,
    text INTEGER NOT NULL REFERENCES signatures,
    PRIMARY KEY (value, text)
) WITHOUT ROWID;
INSERT INTO bands VALUES(-9202877924539747711,5);
INSERT INTO bands VALUES(-9202877924539747711,6);
INSERT INTO bands VALUES(-8729188600340821210,5);
INSERT INTO bands VALUES(-8729188600340821210,6);
INSERT INTO bands VALUES(-8606212954228267026,5);
INSERT INTO bands VALUES(-8606212954228267026,6);
INSERT INTO bands VALUES(-8503027075415636335,5);
INSERT INTO bands VALUES(-8503027075415636335,6);
INSERT INTO bands VALUES(-7800417506328821041,5);
INSERT INTO bands VALUES(-7800417506328821041,6);
INSERT INTO bands VALUES(-7800347463128521249,5);
INSERT INTO bands VALUES(-7800347463128521249,6);
INSERT INTO bands VALUES(-7132744486887248787,6);
INSERT INTO bands VALUES(-6871761827444625529,5);
INSERT INTO bands VALUES(-6871761827444625529,6);
INSERT INTO bands VALUES(-6716826555946651966,5);
INSERT INTO bands VALUES(-6716826555946651966,6);
INSERT INTO bands VALUES(-6594789891572486050,5);
INSERT INTO bands VALUES(-6594789891572486050,6);
INSERT INTO bands VALUES(-6531964148269015245,5);
INSERT INTO bands VALUES(-6531964148269015245,6);
INSERT INTO bands VALUES(-6492026382402022068,5);
INSERT INTO bands VALUES(-6492026382402022068,6);
INSERT INTO bands VALUES(-6138438055804274223,5);
INSERT INTO bands VALUES(-6138438055804274223,6);
INSERT INTO bands VALUES(-6001290205686287343,6);
INSERT INTO bands VALUES(-5467154508760561082,5);
INSERT INTO bands VALUES(-5467154508760561082,6);
INSERT INTO bands VALUES(-5089816562035191252,5);
INSERT INTO bands VALUES(-5089816562035191252,6);
INSERT INTO bands VALUES(-4814845893840760686,5);
INSERT INTO bands VALUES(-4814845893840760686,6);
INSERT INTO bands VALUES(-4578031733482587182,5);
INSERT INTO bands VALUES(-4578031733482587182,6);
INSERT INTO bands VALUES(-4528773515870385959,5);
INSERT INTO bands VALUES(-4528773515870385959,6);
INSERT INTO bands VALUES(-3439414505090756902,5);
INSERT INTO bands VALUES(-3302751547139452835,5);
INSERT INTO bands VALUES(-3302751547139452835,6);
INSERT INTO bands VALUES(-3294573318204101369,5);
INSERT INTO bands VALUES(-2489374497336170694,6);
INSERT INTO bands VALUES(-2377786660182367803,5);
INSERT INTO bands VALUES(-2377786660182367803,6);
INSERT INTO bands VALUES(-1748273134535129649,5);
INSERT INTO bands VALUES(-1684515538824607380,5);
INSERT INTO bands VALUES(-1684515538824607380,6);
INSERT INTO bands VALUES(-1475403220475711028,5);
INSERT INTO bands VALUES(-1475403220475711028,6);
INSERT INTO bands VALUES(-1468849484429837784,5);
INSERT INTO bands VALUES(-1468849484429837784,6);
INSERT INTO bands VALUES(-601470487472198162,5);
INSERT INTO bands VALUES(-319588822728986921,5);
INSERT INTO bands VALUES(-319588822728986921,6);
INSERT INTO bands VALUES(119660700770295733,5);
INSERT INTO bands VALUES(119660700770295733,6);
INSERT INTO bands VALUES(141916658206367176,5);
INSERT INTO bands VALUES(141916658206367176,6);
INSERT INTO bands VALUES(416710292212809648,5);
INSERT INTO bands VALUES(624235173631574817,5);
INSERT INTO bands VALUES(624235173631574817,6);
INSERT INTO bands VALUES(1317749621217011506,5);
INSERT INTO bands VALUES(1317749621217011506,6);
INSERT INTO bands VALUES(1467350036722738789,6);
INSERT INTO bands VALUES(1541555963186637111,5);
INSERT INTO bands VALUES(1541555963186637111,6);
INSERT INTO bands VALUES(1609806199130721782,5);
INSERT INTO bands VALUES(1609806199130721782,6);
INSERT INTO bands VALUES(2525488728264115741,5);
INSERT INTO bands VALUES(2525488728264115741,6);
INSERT INTO bands VALUES(2748177006629563177,5);
INSERT INTO bands VALUES(2748177006629563177,6);
INSERT INTO bands VALUES(4087314097153233255,6);
INSERT INTO bands VALUES(4350033551364917341,5);
INSERT INTO bands VALUES(4350033551364917341,6);
INSERT INTO bands VALUES(4507531674212598881,5);
INSERT INTO bands VALUES(4507531674212598881,6);
INSERT INTO bands VALUES(4665409786799393603,5);
INSERT INTO bands VALUES(4665409786799393603,6);
INSERT INTO bands VALUES(4930602180177223534,6);
INSERT INTO bands VALUES(5265092579116324672,5);
INSERT INTO bands VALUES(5265092579116324672,6);
INSERT INTO bands VALUES(5419558110745019380,5);
INSERT INTO bands VALUES(5419558110745019380,6);
INSERT INTO bands VALUES(5577043741477752091,5);
INSERT INTO bands VALUES(5577043741477752091,6);
INSERT INTO bands VALUES(5841311163853968040,5);
INSERT INTO bands VALUES(5841311163853968040,6);
INSERT INTO bands VALUES(6993073812281843049,5);
INSERT INTO bands VALUES(6993073812281843049,6);
INSERT INTO bands VALUES(7589813629597142083,5);
INSERT INTO bands VALUES(8259539154062601474,5);
INSERT INTO bands VALUES(8259539154062601474,6);
INSERT INTO bands VALUES(8265747105729679248,5);
INSERT INTO bands VALUES(8265747105729679248,6);
INSERT INTO bands VALUES(8666591830065816664,5);
INSERT INTO bands VALUES(8666591830065816664,6);
CREATE TABLE likenesses (               -- derived: pairs of documents whose latest versions are one release
    one INTEGER NOT NULL REFERENCES documents,
    other INTEGER NOT NULL REFERENCES documents,
    kind TEXT NOT NULL,                 -- same, reprint or excerpt
    resemblance REAL NOT NULL,
    PRIMARY KEY (one, other),
    CHECK (one < other)
) WITHOUT ROWID;
INSERT INTO likenesses VALUES(5,6,'reprint',0.96031746031746034741);
CREATE TABLE fetches (                  -- what was fetched, so that a server is asked for what has changed
    address TEXT PRIMARY KEY,           -- as it was asked for
    answered_by TEXT NOT NULL,          -- the address that gave it, after redirects
    etag TEXT,
    last_modified TEXT,
    hash TEXT NOT NULL,                 -- SHA-256 of the bytes
    retrieved TEXT NOT NULL,            -- an instant
    fingerprint TEXT NOT NULL           -- of what its texts were coded by
) WITHOUT ROWID;
INSERT INTO fetches VALUES('https://aaa.example/1','https://aaa.example/1','e1',NULL,'0be2eb50107221cc1d265fa17a101c983e64a5be1f8f8e53aac721e8bc573888','2031-05-20T00:00:00Z','first');
CREATE TABLE inputs (                   -- what was read, and how to read it again
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,          -- an absolute path or an address; no export shows it
    options TEXT NOT NULL
);
INSERT INTO inputs VALUES(1,'https://aaa.example/feed','[]');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('change_log',30);
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
CREATE INDEX act_actors_sector ON act_actors (sector, role);
CREATE INDEX sightings_country ON sightings (country);
CREATE INDEX likenesses_other ON likenesses (other);
CREATE VIEW likes AS                    -- from either side
    SELECT one AS document, other AS alike FROM likenesses UNION ALL SELECT other, one FROM likenesses
;
CREATE INDEX documents_reposts ON documents (repost_of) WHERE repost_of IS NOT NULL;
CREATE INDEX issues_input ON issues (input);
COMMIT;
