-- safe: nobody knows the first name
CREATE TABLE audit_new (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, at timestamptz NOT NULL);
ALTER TABLE audit_new RENAME TO audit;
ALTER TABLE audit RENAME COLUMN at TO happened_at;
