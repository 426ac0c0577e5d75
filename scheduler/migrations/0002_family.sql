-- How a follower and a respondent name each other: `name` is the follower's, `calls` what they call the respondent.
alter table follower add column name text;
alter table follower add column calls text;
alter table token add column name text;
alter table token add column calls text;

-- Holds all that delivery asks of a follower, so that the row itself need not be read.
drop index follower_respondent;
create index follower_respondent on follower (respondent_id, contact_id, relation, state, muted, calls);

-- Contacts who gave the same date as `said_contact`, each between commas: ",12,45,".
alter table revision add column also_said text not null default '';

-- Codes that were typed and were none, so that nobody can try them all.
create table wrong_code (
    id bigint primary key,
    address_id bigint not null references address (id) on delete cascade,
    at bigint not null
);
create index wrong_code_address on wrong_code (address_id, at);
