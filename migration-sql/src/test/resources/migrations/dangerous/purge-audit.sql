-- danger: the DELETE has no WHERE clause and empties the audit trail
-- expect: ban-mutation-without-where
-- reset before the new event format goes live
DELETE FROM audit.events;
ALTER TABLE audit.events ADD COLUMN format_version smallint DEFAULT 2;
