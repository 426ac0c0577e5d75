-- A hearing whose date nobody knows yet: since when, and where it will be as far as somebody said.
alter table hearing add column awaited_since bigint;
alter table hearing add column awaited_city text;
alter table hearing add column awaited_zone text;
alter table hearing add column awaited_court text;
alter table hearing add column awaited_place text;
update hearing set awaited_since = created where state = 'awaited';
create index hearing_awaited on hearing (id) where state = 'awaited';

-- Who does not want to be asked any more whether there is a date.
create table unasked (
    hearing_id bigint not null references hearing (id) on delete cascade,
    contact_id bigint not null references contact (id) on delete cascade,
    since bigint not null,
    primary key (hearing_id, contact_id)
);

-- When a reader last said that this date is right.
alter table revision add column checked bigint;

-- A link to the calendar file of one hearing.
alter table token add column hearing_id bigint references hearing (id) on delete cascade;
