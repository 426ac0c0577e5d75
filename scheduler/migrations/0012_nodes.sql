-- A program that runs on this database, as it says of itself while it lives.
alter table node add column host text not null default '';
alter table node add column version text not null default '';
alter table node add column ended bigint;

-- What one program does for all, such as asking Telegram for updates, and until when if it says nothing more.
create table duty (
    name text primary key,
    node text not null,
    until bigint not null
);
