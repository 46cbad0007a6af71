-- What was said: accepted answers, each version kept. Nothing here is ever updated or deleted by a run.

create table submission (
    id             bigint generated always as identity primary key,
    round          integer not null,
    administration text    not null,
    version        integer not null,
    file           text    not null,
    sha256         text    not null,
    content_digest text    not null,
    received       date    not null,
    on_time        boolean not null,
    unique (round, administration, version)
);

create table passage (
    submission bigint  not null references submission,
    number     integer not null,
    question   text    not null,
    text       text    not null,
    sheet      text    not null,
    cell       text    not null,
    primary key (submission, number)
);

create table activity (
    submission bigint  not null references submission,
    number     integer not null,
    primary key (submission, number)
);

-- A cell of an activity: as written and, where it could be read, as a choice, a number or a day.
create table activity_value (
    submission bigint  not null,
    activity   integer not null,
    position   integer not null,
    field      text    not null,
    kind       text    not null check (kind in ('words', 'chosen', 'amount', 'day', 'unread')),
    written    text    not null,
    choice     text,
    number     numeric,
    day        date,
    sheet      text    not null,
    cell       text    not null,
    primary key (submission, activity, position),
    foreign key (submission, activity) references activity
);
