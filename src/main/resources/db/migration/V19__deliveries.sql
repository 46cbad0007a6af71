-- What was handed over or sent to whom: a row before each attempt to send and a row after it; nothing is updated. An attempt
-- without its second row is one whose result nobody knows.

create table delivery_event (
    id         bigint    generated always as identity primary key,
    round      integer   not null,
    kind       text      not null,
    edition    integer,
    code       text      not null,
    about      text      not null,
    channel    text      not null,
    state      text      not null,
    attempt    integer   not null check (attempt > 0),
    message_id text,
    mailbox    text,
    reply      text      not null,
    digest     text      not null,
    at         timestamp not null
);

create index delivery_event_round on delivery_event (round, id);
