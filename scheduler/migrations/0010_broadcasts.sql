-- A broadcast: what it is about, and its life from a draft to the last message. Instants are Unix ms.
alter table broadcast add column about text not null default 'news';
-- What becomes of readers for whose language there is no text: 'block' or 'second'.
alter table broadcast add column missing text not null default 'block';
-- The wall time at which it goes out, in each reader's own zone; null: as soon as it may.
alter table broadcast add column wall text;
alter table broadcast add column useful_until bigint;
-- The same text to the same people lately: somebody said that it is meant.
alter table broadcast add column again bigint not null default 0;
-- Who wrote it as it stands, and when; who asked for approval is the same person.
alter table broadcast add column changed_by bigint;
alter table broadcast add column changed bigint;
alter table broadcast add column asked bigint;
alter table broadcast add column approved bigint;
-- How many people it was approved for.
alter table broadcast add column recipients bigint;
-- How many rows it has in the outbox.
alter table broadcast add column queued bigint not null default 0;
-- The last contact for whom it was looked whether they get it.
alter table broadcast add column spread_to bigint not null default 0;
-- The state to which it goes back after a pause.
alter table broadcast add column paused_in text;
alter table broadcast add column ended bigint;
update broadcast set state = 'sending' where state = 'spread';
update broadcast set state = 'cancelled' where state = 'stopped';
update broadcast set changed_by = created_by, changed = created;

-- Its messages by state: counted while it runs, and found when it is paused or cancelled.
create index message_broadcast on message (step, state) where kind = 'broadcast';

-- Few respondents, looked for in every broadcast; and standing consent to news, looked for everybody.
create index respondent_careful on respondent (id) where confidential = 1 or detained = 1;
create index consent_news on consent (address_id) where scope = 'news' and revoked is null;

-- Which broadcast put a hearing in doubt, so that calling it back ends that.
alter table hearing add column doubt_broadcast bigint;
create index hearing_doubt_broadcast on hearing (doubt_broadcast) where doubt_broadcast is not null;
