-- The review workbooks that were written, so that one that a person has changed since is known and left alone.

create table review_workbook (
    round  integer not null,
    file   text    not null,
    sha256 text    not null,
    primary key (round, file, sha256)
);
