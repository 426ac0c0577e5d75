-- All that is for one reader, not only what is still to be looked at: a STOP and an erasure must not read everybody's.
drop index message_reader;
create index message_reader on message (reader, due);

-- Nobody asks for tries without an outcome by their time, and each text had to be put into this and taken out again.
drop index attempt_open;

-- What is due is taken, worded and begun in one transaction: nothing stands between planned and sending any more.
update message set state = 'planned', lease = null where state = 'claimed';
