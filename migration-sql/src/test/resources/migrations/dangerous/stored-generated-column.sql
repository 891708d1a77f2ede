-- danger: the value of each row is computed and stored at once
-- expect: adding-stored-generated-column
ALTER TABLE documents
    ADD COLUMN search tsvector GENERATED ALWAYS AS (to_tsvector('english', title || ' ' || body)) STORED;
