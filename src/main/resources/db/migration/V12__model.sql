-- What was learned from the examples is part of what classifies, and what the text says against the
-- respondent's choice is kept, so that nobody has to work it out again.

alter table classification add column model text not null default '';
alter table classification alter column model drop default;
alter table classification add column against text;
alter table classification add column against_probability double precision;
alter table classification add column against_reasons text[];
alter table classification drop constraint classification_pkey;
alter table classification
    add primary key (round, administration, version, unit, codebook_hash, model);
