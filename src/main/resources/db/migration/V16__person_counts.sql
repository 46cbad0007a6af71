-- The numbers of persons behind an edition, each with the parts it is the sum of and whether the edition tells it: what
-- a later edition, or one of another year, must not give away beside it. Raw numbers: gallring removes them. A revision
-- without a row of its own (a draft that was locked) has those of the last before it.
create table person_count (
    round    integer not null,
    number   integer not null,
    revision integer not null,
    counts   jsonb   not null,
    primary key (round, number, revision),
    foreign key (round, number, revision) references edition (round, number, revision)
);
