-- Asked for each message that is claimed: by two columns it is preferred to message_reader, which has a reader's whole
-- past, and with the third no row is read for it.
drop index message_sending;
create index message_sending on message (reader, state, next_at) where state = 'sending';
