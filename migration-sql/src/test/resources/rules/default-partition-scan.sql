-- case: a new partition beside the DEFAULT partition
-- before:
CREATE TABLE core.events_rest PARTITION OF core.events DEFAULT;
-- statements:
CREATE TABLE core.events_2027 PARTITION OF core.events FOR VALUES FROM ('2027-01-01') TO ('2028-01-01'); -- flag
-- case: a partition that is attached
-- before:
CREATE TABLE core.events_rest PARTITION OF core.events DEFAULT;
-- statements:
ALTER TABLE core.events ATTACH PARTITION core.events_2026 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01'); -- flag
-- case: a CHECK that keeps the new rows out
-- before:
CREATE TABLE core.events_rest PARTITION OF core.events DEFAULT;
ALTER TABLE core.events_rest ADD CONSTRAINT rest CHECK (happened_on < '2026-01-01' OR happened_on >= '2027-01-01');
-- statements:
ALTER TABLE core.events ATTACH PARTITION core.events_2026 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
-- case: a CHECK of another kind
-- before:
CREATE TABLE core.events_rest PARTITION OF core.events DEFAULT;
ALTER TABLE core.events_rest ADD CONSTRAINT rest CHECK (NOT (happened_on >= '2026-01-01' AND happened_on < '2027-01-01'));
-- statements:
ALTER TABLE core.events ATTACH PARTITION core.events_2026 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
-- case: no DEFAULT partition
CREATE TABLE core.events_2027 PARTITION OF core.events FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');
-- case: a DEFAULT partition of the same revision
CREATE TABLE core.events_rest PARTITION OF core.events DEFAULT;
CREATE TABLE core.events_2027 PARTITION OF core.events FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');
-- case: a table that nobody knows
CREATE TABLE part PARTITION OF elsewhere FOR VALUES FROM (1) TO (2);
