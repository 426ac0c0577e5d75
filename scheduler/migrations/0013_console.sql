-- Who of the staff is signed in to the console. Of the secret in the cookie only a hash is kept.
create table session (
    hash text primary key,
    staff_id bigint not null references staff (id) on delete cascade,
    created bigint not null,
    seen bigint not null,
    ended bigint
);
create index session_staff on session (staff_id) where ended is null;

-- How often staff tried to call, and when last.
alter table task add column tried bigint not null default 0;
alter table task add column tried_at bigint;
