-- What came in from one address, so that it can be erased without reading everything that ever came in.
create index inbound_address on inbound (address, channel);

-- Addresses that stay a few hours after an erasure, for the one last answer.
create index address_farewell on address (stopped) where stopped_how = 'erased';

-- What one contact still has open, to be found and to be made void by the next one.
create index token_contact on token (contact_id, purpose) where used is null;
