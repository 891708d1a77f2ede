-- case: no key
CREATE TABLE core.t (a text); -- flag
-- case: a unique key is no primary key
CREATE TABLE core.t (a text NOT NULL UNIQUE); -- flag
-- case: the key comes later in the revision
CREATE TABLE core.t (a bigint NOT NULL);
ALTER TABLE core.t ADD PRIMARY KEY (a);
-- case: a key in the column, and one of the table
CREATE TABLE core.t (a text PRIMARY KEY);
CREATE TABLE core.u (a text, b text, PRIMARY KEY (a, b));
-- case: partitions have their parent's, temporary tables need none
CREATE TABLE core.events_2027 PARTITION OF core.events FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');
CREATE TEMP TABLE seen (id bigint);
-- case: dropped again
CREATE TABLE core.t (a text);
DROP TABLE core.t;
-- case: what is not wholly known
CREATE TABLE core.t AS SELECT * FROM core.orders;
