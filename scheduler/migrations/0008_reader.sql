-- All that is for one reader, not only what is still to be looked at: a STOP and an erasure must not read everybody's.
drop index message_reader;
create index message_reader on message (reader, due);
