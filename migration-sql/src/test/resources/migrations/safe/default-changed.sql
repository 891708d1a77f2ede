-- safe: counts for rows to come
ALTER TABLE orders ALTER COLUMN status SET DEFAULT 'new';
ALTER TABLE orders ALTER COLUMN note DROP DEFAULT;
