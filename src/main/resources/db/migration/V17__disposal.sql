-- That the raw material of a round was removed on a decision: a row for the round, how much of what went, and the digests
-- of the files that went, so that a removal that was cut short is finished and nothing else is touched.

create table disposal (
    round          integer primary key,
    day            date    not null,
    decision       text    not null,
    carried_out_by text    not null,
    archive        text    not null,
    archive_sha256 text    not null
);

create table disposal_count (
    round    integer not null references disposal,
    position integer not null,
    what     text    not null,
    number   bigint  not null,
    primary key (round, position)
);

create table disposal_file (
    round  integer not null references disposal,
    sha256 text    not null,
    primary key (round, sha256)
);

-- Of an answer that is disposed of only this row is left: that it came, and when.
alter table submission add column disposed boolean not null default false;

-- In place of person_count: whether a later edition was frozen beside the same numbers can be told without them.
create table disposed_count (
    round  integer not null,
    number integer not null,
    digest text    not null,
    primary key (round, number)
);
