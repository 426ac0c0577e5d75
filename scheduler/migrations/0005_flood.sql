-- Who said how much lately: a flood from one sender is slowed, and what is pressed twice counts once.
create index inbound_sender on inbound (channel, address, received);

-- When somebody was last asked to wait.
create table flood (
    address_id bigint primary key references address (id) on delete cascade,
    told bigint not null
);
