-- A finding may be about many cells; those after the first, each as its sheet and its address.

alter table finding add column also text[] not null default '{}'
    check (cardinality(also) % 2 = 0);
