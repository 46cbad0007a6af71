-- What came of each workbook that was read, refused ones included, and what their senders should know.

create table receipt (
    id             bigint generated always as identity primary key,
    round          integer not null,
    file           text    not null,
    sha256         text    not null,
    received       date    not null,
    administration text,
    version        integer,
    outcome        text    not null check (outcome in ('ACCEPTED', 'REFUSED', 'UNCHANGED'))
);

create table finding (
    receipt  bigint  not null references receipt,
    position integer not null,
    severity text    not null check (severity in ('ERROR', 'QUESTION')),
    sheet    text,
    cell     text,
    sentence text    not null,
    primary key (receipt, position)
);
