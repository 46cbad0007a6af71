-- Two more things can come of a workbook: it waits, since it cannot be told which of two answers is the later, or it is withdrawn.

alter table receipt drop constraint receipt_outcome_check;
alter table receipt add constraint receipt_outcome_check
    check (outcome in ('ACCEPTED', 'REFUSED', 'UNCHANGED', 'WAITING', 'WITHDRAWN'));
