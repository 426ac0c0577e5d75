-- When a row of it was last stored, while it is being stored; empty once all of them are.
alter table import add column touched bigint;
-- How often its rows were compared, and how often something was chosen for them: what somebody looked at has not changed
-- since as long as these are the same.
alter table prepared add column compared bigint not null default 0;
alter table prepared add column chosen bigint not null default 0;
