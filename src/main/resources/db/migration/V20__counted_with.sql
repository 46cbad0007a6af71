-- Digests of what the numbers of an edition rest on beside the answers, by name: the code book, the data files, the
-- program. Null in editions frozen before it was kept.

alter table edition add column counted_with jsonb;
