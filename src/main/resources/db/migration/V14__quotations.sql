-- What reviewers decided about the words the report quotes: a part of the same ledger as decision, and append only like it.
-- Without a use, the reviewer takes back what was decided before. The place is where in the report the reviewer saw them.
create table quote_decision (
    id             bigint generated always as identity primary key,
    review_file    bigint not null references review_file,
    administration text   not null,
    field          text   not null,
    text_hash      text   not null,
    reviewer       text   not null,
    use            text   check (use in ('take', 'leave_out', 'shorten')),
    place          text,
    shortened      text,
    sheet          text   not null,
    cell           text   not null,
    check ((place is not null) = (use is not null and use in ('take', 'shorten'))),
    check ((shortened is not null) = (use is not null and use = 'shorten'))
);

create index quote_decision_of_file on quote_decision (review_file);
