-- What is wrong right now, and since when: told once when it begins and once when it is over.
create table incident (
    id bigint primary key,
    kind text not null,
    about text not null,
    since bigint not null,
    seen bigint not null,
    ended bigint
);
create unique index incident_open on incident (kind, about) where ended is null;

-- When a periodic job last came to its end, and why it did not the last time.
alter table job_run add column done bigint;
alter table job_run add column failed text;

-- An address that is erased must not have everybody's messages read for it.
create index message_address on message (address_id) where address_id is not null;
