-- What reviewers decided about texts in which protection found something: a part of the same ledger as decision, and append
-- only like it. Without what it shows, the reviewer takes back what was decided before. The digest of the hits is kept since
-- a release is about what was found then, and nothing else.
create table release (
    id             bigint generated always as identity primary key,
    review_file    bigint not null references review_file,
    administration text   not null,
    field          text   not null,
    text_hash      text   not null,
    hits           text   not null,
    reviewer       text   not null,
    shows          text   check (shows in ('all', 'without_hits', 'nothing')),
    reason         text   not null,
    sheet          text   not null,
    cell           text   not null,
    check (shows is null or reason <> '')
);

create index release_of_file on release (review_file);
