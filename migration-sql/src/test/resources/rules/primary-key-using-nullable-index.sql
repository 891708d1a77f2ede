-- case: a column that may be NULL
-- before:
CREATE TABLE core.t (a bigint, b bigint NOT NULL);
CREATE UNIQUE INDEX t_a_key ON core.t (a);
CREATE UNIQUE INDEX t_b_key ON core.t (b);
-- statements:
ALTER TABLE core.t ADD CONSTRAINT t_pkey PRIMARY KEY USING INDEX t_a_key; -- flag
-- case: a column that is NOT NULL
-- before:
CREATE TABLE core.t (a bigint, b bigint NOT NULL);
CREATE UNIQUE INDEX t_b_key ON core.t (b);
-- statements:
ALTER TABLE core.t ADD CONSTRAINT t_pkey PRIMARY KEY USING INDEX t_b_key;
-- case: one of two
-- before:
CREATE TABLE core.t (a bigint, b bigint NOT NULL);
CREATE UNIQUE INDEX t_key ON core.t (b, a);
-- statements:
ALTER TABLE core.t ADD PRIMARY KEY USING INDEX t_key; -- flag
-- case: one that a valid CHECK proves
-- before:
CREATE TABLE core.t (a bigint CONSTRAINT there CHECK (a IS NOT NULL));
CREATE UNIQUE INDEX t_a_key ON core.t (a);
-- statements:
ALTER TABLE core.t ADD PRIMARY KEY USING INDEX t_a_key;
-- case: of a table of the same revision
CREATE TABLE core.t (a bigint);
CREATE UNIQUE INDEX t_a_key ON core.t (a);
ALTER TABLE core.t ADD PRIMARY KEY USING INDEX t_a_key;
-- case: of which nothing is known
ALTER TABLE books ADD PRIMARY KEY USING INDEX books_pkey; -- flag
-- case: of which nothing is known but that it was made NOT NULL before
CREATE UNIQUE INDEX CONCURRENTLY books_key ON books (id);
ALTER TABLE books ALTER COLUMN id SET NOT NULL;
ALTER TABLE books ADD PRIMARY KEY USING INDEX books_key;
-- case: UNIQUE needs no NOT NULL
-- before:
CREATE TABLE core.t (a bigint);
CREATE UNIQUE INDEX t_a_key ON core.t (a);
-- statements:
ALTER TABLE core.t ADD CONSTRAINT t_unique UNIQUE USING INDEX t_a_key;
