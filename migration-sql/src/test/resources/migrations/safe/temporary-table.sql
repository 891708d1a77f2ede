-- safe: only this session sees it
CREATE TEMPORARY TABLE import_rows (id bigint, email text) ON COMMIT DROP;
CREATE INDEX ON import_rows (id);
TRUNCATE import_rows;
DROP TABLE import_rows;
