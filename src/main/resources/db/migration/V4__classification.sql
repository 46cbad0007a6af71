-- How each unit was classified under each version of the code book.

create table classification (
    round          integer          not null,
    administration text             not null,
    version        integer          not null,
    unit           integer          not null,
    codebook_hash  text             not null,
    utgangspunkt   text             not null,
    delomrade      text,
    second         text,
    probability    double precision not null,
    origin         text             not null check (origin in ('RESPONDENT', 'REVIEWER', 'COMPUTED')),
    reasons        text[]           not null,
    primary key (round, administration, version, unit, codebook_hash),
    foreign key (round, administration, version) references submission (round, administration, version)
);
