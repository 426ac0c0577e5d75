-- Up to when staff has read what a person wrote: what came later is unread.
alter table contact add column seen bigint;
create index contact_heard on contact (last_input, seen) where last_input is not null;

-- When each further outcome was heard of; `ended` is when the provider answered the call.
alter table attempt add column delivered bigint;
alter table attempt add column read bigint;
alter table attempt add column confirmed bigint;

-- What went out on each day of the office, counted before the messages themselves are erased. `day`: days since
-- 0001-01-01, which was a Monday, so that (day - 1) / 7 is the week.
create table sent_tally (
    day bigint not null,
    channel text not null,
    language text not null,
    outcome text not null,
    attempts bigint not null,
    parts bigint not null,
    primary key (day, channel, language, outcome)
);

-- How far the hearings of each day had got when they began.
create table hearing_tally (
    day bigint not null,
    reach text not null,
    hearings bigint not null,
    primary key (day, reach)
);
