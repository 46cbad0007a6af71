-- The proposal that goes to the nämnd with an edition: each time it is worded anew is a revision of its own; nothing is updated.

create table proposal (
    round    integer   not null,
    edition  integer   not null,
    revision integer   not null check (revision > 0),
    made     timestamp not null,
    markup   text      not null,
    agenda   text      not null,
    primary key (round, edition, revision)
);

-- What it was rendered with: its own style sheets and Word template.
create table proposal_look (
    round    integer not null,
    edition  integer not null,
    revision integer not null,
    path     text    not null,
    sha256   text    not null references look_file,
    primary key (round, edition, revision, path),
    foreign key (round, edition, revision) references proposal
);

create table proposal_file (
    round    integer not null,
    edition  integer not null,
    revision integer not null,
    name     text    not null,
    sha256   text    not null,
    primary key (round, edition, revision, name),
    foreign key (round, edition, revision) references proposal
);
