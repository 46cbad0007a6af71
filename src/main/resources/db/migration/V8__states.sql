-- The way of an edition from draft to decision, and what it takes to render it again to the same bytes.

alter table edition add column changes_markup text;

-- The style sheet, the Word template and the pictures; kept once however many editions use them.
create table look_file (
    sha256 text  primary key,
    bytes  bytea not null
);

create table edition_look (
    round    integer not null,
    number   integer not null,
    revision integer not null,
    path     text    not null,
    sha256   text    not null references look_file,
    primary key (round, number, revision, path),
    foreign key (round, number, revision) references edition (round, number, revision)
);

-- Who locked an edition; the revision is the one that was locked.
create table locking (
    round     integer   not null,
    number    integer   not null,
    revision  integer   not null,
    locked_by text      not null,
    locked    timestamp not null,
    primary key (round, number),
    foreign key (round, number, revision) references edition (round, number, revision)
);

-- What the nämnd decided on a locked edition; the last row of an edition counts, so that a slip of the pen can be mended.
create table board_decision (
    id        bigint    generated always as identity primary key,
    round     integer   not null,
    number    integer   not null,
    day       date      not null,
    paragraph integer   not null check (paragraph > 0),
    recorded  timestamp not null,
    foreign key (round, number) references locking (round, number)
);
