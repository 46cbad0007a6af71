-- Frozen editions, every revision of a draft included. The markup is what every format is rendered from.

create table edition (
    id             bigint generated always as identity primary key,
    round          integer   not null,
    number         integer   not null,
    revision       integer   not null,
    state          text      not null check (state in ('DRAFT', 'LOCKED')),
    frozen         timestamp not null,
    input_digest   text      not null,
    content        jsonb     not null,
    markup         text      not null,
    writing_markup text      not null,
    unique (round, number, revision)
);

-- The files of a rendered edition, so that a missing or altered one is noticed. The path is within output/<round>.
create table edition_file (
    round    integer not null,
    number   integer not null,
    revision integer not null,
    path     text    not null,
    sha256   text    not null,
    primary key (round, number, revision, path),
    foreign key (round, number, revision) references edition (round, number, revision)
);
