-- case: a partition of a populated table
ALTER TABLE core.events DETACH PARTITION core.events_2025; -- flag
-- case: beside the queries
ALTER TABLE core.events DETACH PARTITION core.events_2025 CONCURRENTLY;
-- case: the end of an interrupted one
ALTER TABLE core.events DETACH PARTITION core.events_2025 FINALIZE;
-- case: tables of which nothing is known
ALTER TABLE IF EXISTS things DETACH PARTITION things_1; -- flag
-- case: tables of the same revision
CREATE TABLE core.p (k int) PARTITION BY RANGE (k);
CREATE TABLE core.p1 PARTITION OF core.p FOR VALUES FROM (0) TO (10);
ALTER TABLE core.p DETACH PARTITION core.p1;
-- case: a downgrade that detaches the partition that its upgrade made [direction=downgrade]
-- upgrade:
CREATE TABLE core.events_2027 PARTITION OF core.events FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');
-- statements:
ALTER TABLE core.events DETACH PARTITION core.events_2027;
-- case: with a DEFAULT partition, where CONCURRENTLY is refused
-- before:
CREATE TABLE core.events_rest PARTITION OF core.events DEFAULT;
-- statements:
ALTER TABLE core.events DETACH PARTITION core.events_2025;
-- case: on the oldest server [postgres=14]
ALTER TABLE core.events DETACH PARTITION core.events_2025; -- flag
