-- Who of the staff put down an approval or an opt-in that somebody could not give here, when, and why it counts.
alter table follower add column approved_by text;
alter table follower add column approved_at bigint;
alter table follower add column approved_why text;
alter table respondent add column opted_in_by text;

-- The list of people: by their next hearing, and each of its filters by the few that it lets through.
create index revision_standing on revision (instant, hearing_id) where state = 'standing';
create index revision_court on revision (court, instant) where state = 'standing';
create index hearing_kind on hearing (kind) where state = 'set';
create index respondent_detained on respondent (id) where detained = 1;
create index respondent_confidential on respondent (id) where confidential = 1;
create index respondent_attorney_attorney on respondent_attorney (attorney_id, respondent_id) where until_at is null;
create index tag_name on tag (name, respondent_id);

-- What stands open about one person or one hearing.
create index task_contact on task (contact_id) where done is null;
create index task_respondent on task (respondent_id) where done is null;
create index task_hearing on task (hearing_id) where done is null;
