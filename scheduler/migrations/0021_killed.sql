-- When it was decided that it will not be sent; unknown of what was killed before this was kept.
alter table message add column killed bigint;
