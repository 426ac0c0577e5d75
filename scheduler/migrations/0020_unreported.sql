-- Of a text that Twilio took and no callback told more of: when Twilio was last asked, and whether it knew the end then.
alter table attempt add column asked bigint;
alter table attempt add column unreported bigint;
-- Without Telegram's, which never say more.
create index attempt_unreported on attempt (channel, started) where outcome = 'accepted' and channel = 'sms';
-- The reason of a refusal in words: the catalogue's entry.
alter table attempt add column why text;
