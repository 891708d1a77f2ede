-- danger: an unlogged table is emptied after a crash and missing on replicas, and the switch rewrites it under ACCESS EXCLUSIVE
-- expect: table-rewrite
-- speeds up ingestion
ALTER TABLE audit.events SET UNLOGGED;
ALTER TABLE audit.events ALTER COLUMN payload SET STORAGE EXTERNAL;
