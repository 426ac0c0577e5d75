-- A database as migration 0001 alone makes it, with rows. Never changed: tests/test_upgrade.py brings it up to date.
BEGIN TRANSACTION;
CREATE TABLE address (
    id integer primary key,
    contact_id integer not null references contact (id) on delete cascade,
    channel text not null,
    value text not null,
    rank integer not null default 0,
    created integer not null,
    stopped integer,
    stopped_how text,
    failures integer not null default 0,
    failed text,
    opt_out_shown integer,
    unique (channel, value)
) strict;
INSERT INTO "address" VALUES(1,1,'sms','+12025550101',0,1793631600000,NULL,NULL,0,NULL,NULL);
INSERT INTO "address" VALUES(2,2,'telegram','70002',0,1793631600000,NULL,NULL,0,NULL,NULL);
INSERT INTO "address" VALUES(3,3,'sms','+12025550103',0,1793631600000,NULL,NULL,0,NULL,NULL);
INSERT INTO "address" VALUES(4,4,'sms','+12025550104',0,1793631600000,1793631600000,'asked',0,NULL,NULL);
CREATE TABLE appears (
    hearing_id integer not null references hearing (id) on delete cascade,
    respondent_id integer not null references respondent (id) on delete cascade,
    role text not null default 'lead' check (role in ('lead', 'rider')),
    primary key (hearing_id, respondent_id)
) strict;
INSERT INTO "appears" VALUES(1,1,'lead');
CREATE TABLE attempt (
    id integer primary key,
    message_id integer not null references message (id) on delete cascade,
    channel text not null,
    address_id integer not null references address (id) on delete cascade,
    provider_id text,
    outcome text check (outcome in ('failed', 'accepted', 'delivered', 'read', 'confirmed')),
    reason text,
    text text,
    choices text,
    parts integer not null default 1,
    started integer not null,
    ended integer
) strict;
INSERT INTO "attempt" VALUES(1,7,'sms',1,'SM00000000000000000000000000000002','delivered',NULL,'Reminder line: noted',NULL,1,1793631600000,1793631600000);
CREATE TABLE attorney (
    id integer primary key,
    key text not null unique,
    name text not null,
    phone text not null,
    languages text not null default '',
    hours text not null default '',
    checked_on text,
    until integer
) strict;
INSERT INTO "attorney" VALUES(1,'lee','The attorney','+12025550110','English','9-5','2026-11-01',NULL);
CREATE TABLE audit (
    id integer primary key,
    at integer not null,
    who text not null,
    action text not null,
    record text not null,
    record_id integer,
    fields text not null default ''
) strict;
CREATE TABLE broadcast (
    id integer primary key,
    name text not null,
    audience text not null,
    texts text not null,
    state text not null,
    created_by integer,
    approved_by integer,
    send_at integer,
    created integer not null
) strict;
INSERT INTO "broadcast" VALUES(1,'News 1','{}','{}','draft',1,NULL,NULL,1793631600000);
INSERT INTO "broadcast" VALUES(2,'News 2','{}','{}','spread',1,NULL,NULL,1793631600000);
INSERT INTO "broadcast" VALUES(3,'News 3','{}','{}','stopped',1,NULL,NULL,1793631600000);
CREATE TABLE consent (
    id integer primary key,
    address_id integer not null references address (id) on delete cascade,
    scope text not null check (scope in ('case', 'news')),
    given integer not null,
    how text not null,
    by_whom text not null,
    words text not null,
    revoked integer
) strict;
INSERT INTO "consent" VALUES(1,1,'case',1793631600000,'sheet','Carol','Yes, write to me',NULL);
INSERT INTO "consent" VALUES(2,2,'case',1793631600000,'sheet','Carol','Yes, write to me',NULL);
INSERT INTO "consent" VALUES(3,3,'case',1793631600000,'sheet','Carol','Yes, write to me',NULL);
INSERT INTO "consent" VALUES(4,4,'case',1793631600000,'sheet','Carol','Yes, write to me',NULL);
CREATE TABLE contact (
    id integer primary key,
    language text not null,
    second_language text,
    zone text not null,
    wording text not null default 'discreet' check (wording in ('discreet', 'plain')),
    code_word text,
    created integer not null,
    last_input integer
) strict;
INSERT INTO "contact" VALUES(1,'es-419',NULL,'America/Denver','discreet',NULL,1793631600000,NULL);
INSERT INTO "contact" VALUES(2,'en',NULL,'America/Denver','plain',NULL,1793631600000,NULL);
INSERT INTO "contact" VALUES(3,'en',NULL,'America/Denver','plain',NULL,1793631600000,NULL);
INSERT INTO "contact" VALUES(4,'en',NULL,'America/Denver','discreet',NULL,1793631600000,NULL);
CREATE TABLE conversation (
    address_id integer primary key references address (id) on delete cascade,
    state text not null,
    opened integer,
    open_until integer,
    updated integer not null
) strict;
INSERT INTO "conversation" VALUES(1,'{}',NULL,NULL,1793631600000);
CREATE TABLE follower (
    id integer primary key,
    contact_id integer not null references contact (id) on delete cascade,
    respondent_id integer not null references respondent (id) on delete cascade,
    relation text not null check (relation in ('self', 'family', 'staff')),
    state text not null check (state in ('pending', 'approved', 'removed')),
    muted integer not null default 0,
    invited_by integer,
    created integer not null,
    unique (contact_id, respondent_id)
) strict;
INSERT INTO "follower" VALUES(1,1,1,'self','approved',0,NULL,1793631600000);
INSERT INTO "follower" VALUES(2,2,1,'family','approved',0,NULL,1793631600000);
INSERT INTO "follower" VALUES(3,4,2,'self','approved',0,NULL,1793631600000);
CREATE TABLE hearing (
    id integer primary key,
    kind text not null,
    state text not null check (state in ('awaited', 'set', 'cancelled', 'closed')),
    outcome text not null default 'unknown' check (outcome in ('unknown', 'attended', 'missed')),
    doubt text,
    doubt_since integer,
    doubt_ended_by text,
    registrant_role text not null,
    registrant_contact integer,
    import_id integer,
    created integer not null
) strict;
INSERT INTO "hearing" VALUES(1,'master','set','unknown',NULL,NULL,NULL,'self',1,NULL,1793631600000);
CREATE TABLE import (
    id integer primary key,
    name text not null,
    digest text not null,
    mapping text not null default '{}',
    state text not null check (state in ('applying', 'parked', 'releasing', 'released', 'undone')),
    counts text not null default '{}',
    created integer not null,
    released integer
) strict;
CREATE TABLE import_row (
    id integer primary key,
    import_id integer not null references import (id) on delete cascade,
    hearing_id integer not null references hearing (id) on delete cascade,
    change text not null check (change in ('new', 'moved', 'people')),
    revision integer not null,
    was integer,
    unique (import_id, hearing_id)
) strict;
CREATE TABLE inbound (
    id integer primary key,
    channel text not null,
    provider_id text not null,
    address text not null,
    body text not null,
    received integer not null,
    handled integer,
    attempts integer not null default 0,
    error text,
    unique (channel, provider_id)
) strict;
INSERT INTO "inbound" VALUES(1,'sms','SM00000000000000000000000000000001','+12025550101','hola',1793631600000,1793631600000,0,NULL);
CREATE TABLE job_run (
    job text primary key,
    last integer not null,
    node text not null
) strict;
CREATE TABLE message (
    id integer primary key,
    key text not null unique,
    kind text not null,
    step text not null default '',
    reader integer not null references contact (id) on delete cascade,
    address_id integer references address (id) on delete cascade,
    hearing_id integer references hearing (id) on delete cascade,
    revision integer,
    channel text not null,
    urgency integer not null,
    prompted integer not null default 0,
    due integer not null,
    expires integer not null,
    next_at integer,
    state text not null
        check (state in ('planned', 'parked', 'claimed', 'sending', 'unknown', 'sent', 'carried', 'killed', 'failed', 'expired')),
    reason text,
    attempts integer not null default 0,
    lease text,
    carried_by integer,
    say text,
    import_id integer,
    created integer not null
) strict;
INSERT INTO "message" VALUES(1,'r:1:1:1:30d','reminder','30d',1,NULL,1,1,'sms',1,0,1802538000000,1803920400000,1802538000000,'planned',NULL,0,NULL,NULL,NULL,NULL,1793631600000);
INSERT INTO "message" VALUES(2,'r:1:1:1:14d','reminder','14d',1,NULL,1,1,'sms',1,0,1803920400000,1804525200000,1803920400000,'planned',NULL,0,NULL,NULL,NULL,NULL,1793631600000);
INSERT INTO "message" VALUES(3,'r:1:1:1:7d','reminder','7d',1,NULL,1,1,'sms',1,0,1804525200000,1804870800000,1804525200000,'planned',NULL,0,NULL,NULL,NULL,NULL,1793631600000);
INSERT INTO "message" VALUES(4,'r:1:1:1:3d','reminder','3d',1,NULL,1,1,'sms',1,0,1804870800000,1805040000000,1804870800000,'planned',NULL,0,NULL,NULL,NULL,NULL,1793631600000);
INSERT INTO "message" VALUES(5,'r:1:1:1:1d','reminder','1d',1,NULL,1,1,'sms',1,0,1805040000000,1805119200000,1805040000000,'planned',NULL,0,NULL,NULL,NULL,NULL,1793631600000);
INSERT INTO "message" VALUES(6,'r:1:1:1:morning','reminder','morning',1,NULL,1,1,'sms',1,0,1805119200000,1805137200000,1805119200000,'planned',NULL,0,NULL,NULL,NULL,NULL,1793631600000);
INSERT INTO "message" VALUES(7,'r:1:1:1:confirmation','confirmation','now',1,NULL,1,1,'sms',0,1,1793631600000,1805137200000,NULL,'sent',NULL,1,NULL,NULL,NULL,NULL,1793631600000);
INSERT INTO "message" VALUES(8,'r:2:1:1:30d','reminder','30d',2,NULL,1,1,'telegram',1,0,1802538000000,1803920400000,1802538000000,'claimed',NULL,0,'node',NULL,NULL,NULL,1793631600000);
INSERT INTO "message" VALUES(9,'r:2:1:1:14d','reminder','14d',2,NULL,1,1,'telegram',1,0,1803920400000,1804525200000,1803920400000,'planned',NULL,0,NULL,NULL,NULL,NULL,1793631600000);
INSERT INTO "message" VALUES(10,'r:2:1:1:7d','reminder','7d',2,NULL,1,1,'telegram',1,0,1804525200000,1804870800000,1804525200000,'planned',NULL,0,NULL,NULL,NULL,NULL,1793631600000);
INSERT INTO "message" VALUES(11,'r:2:1:1:3d','reminder','3d',2,NULL,1,1,'telegram',1,0,1804870800000,1805040000000,1804870800000,'planned',NULL,0,NULL,NULL,NULL,NULL,1793631600000);
INSERT INTO "message" VALUES(12,'r:2:1:1:1d','reminder','1d',2,NULL,1,1,'telegram',1,0,1805040000000,1805119200000,1805040000000,'planned',NULL,0,NULL,NULL,NULL,NULL,1793631600000);
INSERT INTO "message" VALUES(13,'r:2:1:1:morning','reminder','morning',2,NULL,1,1,'telegram',1,0,1805119200000,1805137200000,1805119200000,'planned',NULL,0,NULL,NULL,NULL,NULL,1793631600000);
CREATE TABLE migration (name text primary key, at integer not null) strict;
INSERT INTO "migration" VALUES('0001_first',1793631600000);
CREATE TABLE node (
    name text primary key,
    started integer not null,
    seen integer not null
) strict;
CREATE TABLE pause (
    channel text primary key,
    since integer not null,
    until integer,
    reason text not null
) strict;
CREATE TABLE rate (
    key text primary key,
    next_free integer not null
) strict;
CREATE TABLE respondent (
    id integer primary key,
    label text not null,
    reference text unique,
    confidential integer not null default 0,
    opted_in integer,
    detained integer not null default 0,
    created integer not null
) strict;
INSERT INTO "respondent" VALUES(1,'Ana',NULL,0,NULL,0,1793631600000);
INSERT INTO "respondent" VALUES(2,'Dan',NULL,0,NULL,0,1793631600000);
CREATE TABLE respondent_attorney (
    id integer primary key,
    respondent_id integer not null references respondent (id) on delete cascade,
    attorney_id integer not null references attorney (id),
    from_at integer not null,
    until_at integer
) strict;
INSERT INTO "respondent_attorney" VALUES(1,1,1,1793631600000,NULL);
CREATE TABLE revision (
    id integer primary key,
    hearing_id integer not null references hearing (id) on delete cascade,
    number integer not null,
    wall text not null,
    zone text not null,
    instant integer not null,
    city text not null,
    court text,
    place text,
    medium text not null default 'unknown',
    judge text,
    said_role text not null,
    said_contact integer,
    said integer not null,
    state text not null check (state in ('standing', 'disputed', 'rejected')),
    unique (hearing_id, number)
) strict;
INSERT INTO "revision" VALUES(1,1,1,'2027-03-15T13:00','America/Denver',1805137200000,'Denver','DEN','1961 Stout Street, Suite 3101, Denver, CO 80294','unknown',NULL,'self',1,1793631600000,'standing');
CREATE TABLE setting (
    key text primary key,
    value text not null
) strict;
INSERT INTO "setting" VALUES('tzdata','2026.6');
CREATE TABLE staff (
    id integer primary key,
    name text not null unique,
    role text not null check (role in ('owner', 'staff', 'viewer')),
    contact_id integer references contact (id),
    alarms integer not null default 1,
    created integer not null,
    removed integer
) strict;
INSERT INTO "staff" VALUES(1,'Carol','owner',3,1,1793631600000,NULL);
CREATE TABLE tag (
    respondent_id integer not null references respondent (id) on delete cascade,
    name text not null,
    primary key (respondent_id, name)
) strict;
INSERT INTO "tag" VALUES(1,'clinic');
CREATE TABLE task (
    id integer primary key,
    key text not null unique,
    kind text not null,
    contact_id integer references contact (id) on delete cascade,
    respondent_id integer references respondent (id) on delete cascade,
    hearing_id integer references hearing (id) on delete cascade,
    reason text not null,
    created integer not null,
    done integer,
    done_by integer,
    outcome text
) strict;
INSERT INTO "task" VALUES(1,'not_told:1','not_told',4,NULL,NULL,'no consent',1793631600000,NULL,NULL,NULL);
CREATE TABLE token (
    hash text primary key,
    purpose text not null,
    staff_id integer references staff (id) on delete cascade,
    contact_id integer references contact (id) on delete cascade,
    respondent_id integer references respondent (id) on delete cascade,
    created integer not null,
    expires integer not null,
    used integer
) strict;
CREATE INDEX address_contact on address (contact_id);
CREATE INDEX consent_address on consent (address_id);
CREATE INDEX consent_standing on consent (address_id) where scope = 'case' and revoked is null;
CREATE INDEX respondent_attorney_respondent on respondent_attorney (respondent_id);
CREATE INDEX follower_respondent on follower (respondent_id, contact_id, relation, state, muted);
CREATE INDEX hearing_import on hearing (import_id) where import_id is not null;
CREATE INDEX revision_instant on revision (instant);
CREATE INDEX appears_respondent on appears (respondent_id);
CREATE INDEX message_due on message (channel, urgency, next_at) where next_at is not null;
CREATE INDEX message_reader on message (reader, due) where next_at is not null;
CREATE INDEX message_sending on message (reader) where state = 'sending';
CREATE INDEX message_hearing on message (hearing_id) where hearing_id is not null;
CREATE INDEX message_carried on message (carried_by) where carried_by is not null;
CREATE INDEX attempt_message on attempt (message_id);
CREATE INDEX attempt_provider on attempt (provider_id) where provider_id is not null;
CREATE INDEX attempt_open on attempt (started) where outcome is null;
CREATE INDEX attempt_address on attempt (address_id, id);
CREATE INDEX inbound_open on inbound (id) where handled is null;
CREATE INDEX import_row_hearing on import_row (hearing_id);
CREATE INDEX task_open on task (created) where done is null;
COMMIT;
