-- danger: a stored generated column is computed for all rows at once, the table is rewritten under ACCESS EXCLUSIVE
-- expect: adding-stored-generated-column
ALTER TABLE articles
    ADD COLUMN search_vector tsvector
    GENERATED ALWAYS AS (
        setweight(to_tsvector('english', coalesce(title, '')), 'A') ||
        setweight(to_tsvector('english', coalesce(body, '')), 'B')
    ) STORED;
