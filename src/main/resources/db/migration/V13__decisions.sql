-- What reviewers decided, and the workbooks they wrote it in. Both are append only: a decision that is changed or taken
-- back is a new row, and the last one of a reviewer about a text, from a question, of a förvaltning counts.

create table review_file (
    id       bigint    generated always as identity primary key,
    round    integer   not null,
    file     text      not null,
    sha256   text      not null,
    reviewer text      not null,
    decided  integer   not null,
    read_at  timestamp not null
);

-- What was wrong in a workbook; without a cell, it is refused as a whole.
create table review_refusal (
    review_file bigint  not null references review_file,
    position    integer not null,
    sheet       text,
    cell        text,
    sentence    text    not null,
    primary key (review_file, position)
);

-- Without an utgångspunkt: the reviewer takes back what was decided before. The names are kept, since a label of another
-- year counts only if the code book still calls it that.
create table decision (
    id                bigint    generated always as identity primary key,
    review_file       bigint    not null references review_file,
    administration    text      not null,
    question          text      not null,
    text_hash         text      not null,
    reviewer          text      not null,
    utgangspunkt      text,
    utgangspunkt_name text,
    delomrade         text,
    delomrade_name    text,
    proposed          text      not null,
    comment           text      not null,
    sheet             text      not null,
    cell              text      not null,
    check ((utgangspunkt is null) = (utgangspunkt_name is null)),
    check ((delomrade is null) = (delomrade_name is null)),
    check (delomrade is null or utgangspunkt is not null)
);

create index decision_of_file on decision (review_file);

-- Digests of what a workbook of ours was made from, so that it is not made again for nothing.
create table review_workbook_source (
    round     integer not null,
    file      text    not null,
    sha256    text    not null,
    made_from text    not null,
    primary key (round, file, sha256, made_from),
    foreign key (round, file, sha256) references review_workbook
);
