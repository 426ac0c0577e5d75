-- What the provider calls the text that came in, where that is not `provider_id`: what it takes to delete it there.
alter table inbound add column text_id text;

-- Texts that a provider still keeps and should not. A row goes when that is done; it outlives the person it is about,
-- so it holds no more than it takes. `until`: from then on the provider cannot do it any more.
create table remnant (
    id bigint primary key,
    channel text not null,
    address text not null,
    provider_id text not null,
    since bigint not null,
    next_at bigint not null,
    until bigint,
    tries bigint not null default 0,
    reason text,
    unique (channel, address, provider_id)
);
create index remnant_due on remnant (channel, next_at);

-- Addresses that stay a day after their case was erased, for the one last text.
create index address_over on address (stopped) where stopped_how = 'over';

-- How often something happened within an hour or a day, which begins at `since`: what strangers cost.
create table tally (
    what text not null,
    since bigint not null,
    count bigint not null,
    primary key (what, since)
);
