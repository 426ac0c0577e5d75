-- Whose failure a try was: what our own account or set-up refused is no try of the message's.
alter table attempt add column whose text;
