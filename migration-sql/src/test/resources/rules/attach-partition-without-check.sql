-- case: a table that may hold anything
ALTER TABLE core.events ATTACH PARTITION core.events_2026 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01'); -- flag
-- case: a CHECK that is not valid yet
ALTER TABLE core.events_2026 ADD CONSTRAINT bound CHECK (happened_on >= '2026-01-01' AND happened_on < '2027-01-01') NOT VALID;
ALTER TABLE core.events ATTACH PARTITION core.events_2026 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01'); -- flag
-- case: a CHECK of an earlier revision, with the primary key of the parent
-- before:
ALTER TABLE core.events_2026 ADD PRIMARY KEY (id, happened_on);
ALTER TABLE core.events_2026 ADD CONSTRAINT bound CHECK (happened_on >= '2026-01-01' AND happened_on < '2027-01-01');
-- statements:
ALTER TABLE core.events ATTACH PARTITION core.events_2026 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
-- case: a CHECK that says more
-- before:
ALTER TABLE core.events_2026 ADD PRIMARY KEY (id, happened_on);
ALTER TABLE core.events_2026 ADD CONSTRAINT bound CHECK (happened_on >= '2026-02-01' AND happened_on < '2026-05-01');
-- statements:
ALTER TABLE core.events ATTACH PARTITION core.events_2026 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
-- case: a CHECK that says less
-- before:
ALTER TABLE core.events_2026 ADD PRIMARY KEY (id, happened_on);
ALTER TABLE core.events_2026 ADD CONSTRAINT bound CHECK (happened_on >= '2026-01-01');
-- statements:
ALTER TABLE core.events ATTACH PARTITION core.events_2026 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01'); -- flag
-- case: a list
-- before:
CREATE TABLE core.parts (kind text) PARTITION BY LIST (kind);
CREATE TABLE core.part_a (kind text NOT NULL CHECK (kind IN ('a', 'b')));
CREATE TABLE core.part_b (kind text NOT NULL);
-- statements:
ALTER TABLE core.parts ATTACH PARTITION core.part_a FOR VALUES IN ('a', 'b');
ALTER TABLE core.parts ATTACH PARTITION core.part_b FOR VALUES IN ('c'); -- flag
-- case: a table of the same revision
CREATE TABLE core.events_2027 (LIKE core.events INCLUDING ALL);
ALTER TABLE core.events ATTACH PARTITION core.events_2027 FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');
-- case: a table that nobody knows
ALTER TABLE core.events ATTACH PARTITION "Elsewhere" FOR VALUES FROM ('2027-01-01') TO ('2028-01-01'); -- flag
