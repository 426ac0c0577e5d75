-- People -------------------------------------------------------------------------------------------------------------

create table contact (
    id bigint primary key,
    language text not null,
    second_language text,
    zone text not null,
    wording text not null default 'discreet' check (wording in ('discreet', 'plain')),
    code_word text,
    created bigint not null,
    last_input bigint
);

-- A way to reach a contact. Without consent, or once stopped, it is silent.
create table address (
    id bigint primary key,
    contact_id bigint not null references contact (id) on delete cascade,
    channel text not null,
    value text not null,
    rank bigint not null default 0,
    created bigint not null,
    stopped bigint,
    stopped_how text,
    failures bigint not null default 0,
    failed text,
    opt_out_shown bigint,
    unique (channel, value)
);
create index address_contact on address (contact_id);

create table consent (
    id bigint primary key,
    address_id bigint not null references address (id) on delete cascade,
    scope text not null check (scope in ('case', 'news')),
    given bigint not null,
    how text not null,
    by_whom text not null,
    words text not null,
    revoked bigint
);
create index consent_address on consent (address_id);
create index consent_standing on consent (address_id) where scope = 'case' and revoked is null;

create table respondent (
    id bigint primary key,
    label text not null,
    reference text unique,
    confidential bigint not null default 0,
    opted_in bigint,
    detained bigint not null default 0,
    created bigint not null
);

create table attorney (
    id bigint primary key,
    key text not null unique,
    name text not null,
    phone text not null,
    languages text not null default '',
    hours text not null default '',
    checked_on text,
    until bigint
);

create table respondent_attorney (
    id bigint primary key,
    respondent_id bigint not null references respondent (id) on delete cascade,
    attorney_id bigint not null references attorney (id),
    from_at bigint not null,
    until_at bigint
);
create index respondent_attorney_respondent on respondent_attorney (respondent_id);

create table follower (
    id bigint primary key,
    contact_id bigint not null references contact (id) on delete cascade,
    respondent_id bigint not null references respondent (id) on delete cascade,
    relation text not null check (relation in ('self', 'family', 'staff')),
    state text not null check (state in ('pending', 'approved', 'removed')),
    muted bigint not null default 0,
    invited_by bigint,
    created bigint not null,
    unique (contact_id, respondent_id)
);
-- Holds all that delivery asks of a follower, so that the row itself need not be read.
create index follower_respondent on follower (respondent_id, contact_id, relation, state, muted);

create table tag (
    respondent_id bigint not null references respondent (id) on delete cascade,
    name text not null,
    primary key (respondent_id, name)
);

-- Hearings -----------------------------------------------------------------------------------------------------------

create table hearing (
    id bigint primary key,
    kind text not null,
    state text not null check (state in ('awaited', 'set', 'cancelled', 'closed')),
    outcome text not null default 'unknown' check (outcome in ('unknown', 'attended', 'missed')),
    doubt text,
    doubt_since bigint,
    doubt_ended_by text,
    registrant_role text not null,
    registrant_contact bigint,
    import_id bigint,
    created bigint not null
);
create index hearing_import on hearing (import_id) where import_id is not null;

-- One row for each date that anyone gave. `wall` and `zone` are the truth; `instant` follows from them.
create table revision (
    id bigint primary key,
    hearing_id bigint not null references hearing (id) on delete cascade,
    number bigint not null,
    wall text not null,
    zone text not null,
    instant bigint not null,
    city text not null,
    court text,
    place text,
    medium text not null default 'unknown',
    judge text,
    said_role text not null,
    said_contact bigint,
    said bigint not null,
    state text not null check (state in ('standing', 'disputed', 'rejected')),
    unique (hearing_id, number)
);
create index revision_instant on revision (instant);

create table appears (
    hearing_id bigint not null references hearing (id) on delete cascade,
    respondent_id bigint not null references respondent (id) on delete cascade,
    role text not null default 'lead' check (role in ('lead', 'rider')),
    primary key (hearing_id, respondent_id)
);
create index appears_respondent on appears (respondent_id);

-- Messages -----------------------------------------------------------------------------------------------------------

-- The outbox: every text that we send is a row. A row is never deleted before purge or erasure, it is killed with a reason.
create table message (
    id bigint primary key,
    key text not null unique,
    kind text not null,
    step text not null default '',
    reader bigint not null references contact (id) on delete cascade,
    address_id bigint references address (id) on delete cascade,
    hearing_id bigint references hearing (id) on delete cascade,
    revision bigint,
    channel text not null,
    urgency bigint not null,
    prompted bigint not null default 0,
    due bigint not null,
    expires bigint not null,
    next_at bigint,
    state text not null
        check (state in ('planned', 'parked', 'claimed', 'sending', 'unknown', 'sent', 'carried', 'killed', 'failed', 'expired')),
    reason text,
    attempts bigint not null default 0,
    lease text,
    carried_by bigint,
    say text,
    import_id bigint,
    created bigint not null
);
create index message_due on message (channel, urgency, next_at) where next_at is not null;
-- By `due`, which never changes: a claim moves next_at, and need not touch this index.
create index message_reader on message (reader, due) where next_at is not null;
-- What is with a provider now: few rows, asked for each message that is claimed.
create index message_sending on message (reader) where state = 'sending';
create index message_hearing on message (hearing_id) where hearing_id is not null;
create index message_carried on message (carried_by) where carried_by is not null;

-- One row a try, written before the provider is called. No outcome: unknown, to be reconciled.
create table attempt (
    id bigint primary key,
    message_id bigint not null references message (id) on delete cascade,
    channel text not null,
    address_id bigint not null references address (id) on delete cascade,
    provider_id text,
    outcome text check (outcome in ('failed', 'accepted', 'delivered', 'read', 'confirmed')),
    reason text,
    text text,
    choices text,
    parts bigint not null default 1,
    started bigint not null,
    ended bigint
);
create index attempt_message on attempt (message_id);
create index attempt_provider on attempt (provider_id) where provider_id is not null;
create index attempt_open on attempt (started) where outcome is null;
create index attempt_address on attempt (address_id, id);

-- What came in; kept before it is acknowledged, handled once, in order per address.
create table inbound (
    id bigint primary key,
    channel text not null,
    provider_id text not null,
    address text not null,
    body text not null,
    received bigint not null,
    handled bigint,
    attempts bigint not null default 0,
    error text,
    unique (channel, provider_id)
);
create index inbound_open on inbound (id) where handled is null;

create table conversation (
    address_id bigint primary key references address (id) on delete cascade,
    state text not null,
    opened bigint,
    open_until bigint,
    updated bigint not null
);

create table broadcast (
    id bigint primary key,
    name text not null,
    audience text not null,
    texts text not null,
    state text not null,
    created_by bigint,
    approved_by bigint,
    send_at bigint,
    created bigint not null
);

create table import (
    id bigint primary key,
    name text not null,
    digest text not null,
    mapping text not null default '{}',
    state text not null check (state in ('applying', 'parked', 'releasing', 'released', 'undone')),
    counts text not null default '{}',
    created bigint not null,
    released bigint
);

-- What an import did to each hearing, so that it can be released and undone as a whole.
create table import_row (
    id bigint primary key,
    import_id bigint not null references import (id) on delete cascade,
    hearing_id bigint not null references hearing (id) on delete cascade,
    change text not null check (change in ('new', 'moved', 'people')),
    revision bigint not null,
    was bigint,
    unique (import_id, hearing_id)
);
create index import_row_hearing on import_row (hearing_id);

-- The office and the machine -----------------------------------------------------------------------------------------

create table staff (
    id bigint primary key,
    name text not null unique,
    role text not null check (role in ('owner', 'staff', 'viewer')),
    contact_id bigint references contact (id),
    alarms bigint not null default 1,
    created bigint not null,
    removed bigint
);

create table token (
    hash text primary key,
    purpose text not null,
    staff_id bigint references staff (id) on delete cascade,
    contact_id bigint references contact (id) on delete cascade,
    respondent_id bigint references respondent (id) on delete cascade,
    created bigint not null,
    expires bigint not null,
    used bigint
);

-- What needs a person: the call list.
create table task (
    id bigint primary key,
    key text not null unique,
    kind text not null,
    contact_id bigint references contact (id) on delete cascade,
    respondent_id bigint references respondent (id) on delete cascade,
    hearing_id bigint references hearing (id) on delete cascade,
    reason text not null,
    created bigint not null,
    done bigint,
    done_by bigint,
    outcome text
);
create index task_open on task (created) where done is null;

create table rate (
    key text primary key,
    next_free bigint not null
);

create table pause (
    channel text primary key,
    since bigint not null,
    until bigint,
    reason text not null
);

create table node (
    name text primary key,
    started bigint not null,
    seen bigint not null
);

create table job_run (
    job text primary key,
    last bigint not null,
    node text not null
);

create table audit (
    id bigint primary key,
    at bigint not null,
    who text not null,
    action text not null,
    record text not null,
    record_id bigint,
    fields text not null default ''
);

create table setting (
    key text primary key,
    value text not null
);
