-- How files with the same columns were read the last time, as somebody said it.
create table import_reading (
    fingerprint text primary key,
    reading text not null,
    used bigint not null
);

-- `source`: what its file is a new state of, so that a hearing can be missing from it. `undoing`: since when it is taken
-- back, which may have been cut off.
alter table import add column source text;
alter table import add column undoing bigint;
alter table import_row add column undone bigint;

-- What an import made, so that it can take it away again.
alter table respondent add column import_id bigint;
alter table contact add column import_id bigint;
alter table address add column import_id bigint;
alter table follower add column import_id bigint;
alter table respondent_attorney add column import_id bigint;

-- The hearing that an event of a calendar is, by a hash of what the calendar calls it, and how new that event is.
create table event (
    uid text primary key,
    hearing_id bigint not null references hearing (id) on delete cascade,
    sequence bigint not null default 0,
    modified bigint not null default 0
);
create index event_hearing on event (hearing_id);

-- A file that somebody looks at before it is applied, over several requests. Its cells hold no A-numbers.
create table prepared (
    id bigint primary key,
    name text not null,
    kind text not null,
    digest text not null,
    header text not null,
    reading text not null,
    source text not null,
    state text not null check (state in ('taken', 'kept', 'compared', 'applying', 'applied')),
    import_id bigint,
    by_whom text not null,
    created bigint not null,
    touched bigint not null,
    expires bigint not null
);

-- `found` is what the row was when it was last compared, `shown` the same for people to see.
create table prepared_row (
    prepared_id bigint not null references prepared (id) on delete cascade,
    number bigint not null,
    cells text not null,
    found text,
    shown text,
    choice text,
    primary key (prepared_id, number)
);
create index prepared_row_found on prepared_row (prepared_id, found, number);

-- A secret address under which the office's hearings can be read as a calendar.
create table feed (
    id bigint primary key,
    hash text not null unique,
    name text not null,
    titles text not null check (titles in ('discreet', 'plain')),
    created bigint not null,
    revoked bigint,
    asked bigint
);
