-- case: a partition made in its place
CREATE TABLE core.events_2027 PARTITION OF core.events FOR VALUES FROM ('2027-01-01') TO ('2028-01-01'); -- flag
CREATE TABLE core.events_rest PARTITION OF core.events DEFAULT; -- flag
-- case: a table that is attached
CREATE TABLE core.events_2027 (LIKE core.events INCLUDING DEFAULTS INCLUDING CONSTRAINTS);
ALTER TABLE core.events ATTACH PARTITION core.events_2027 FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');
-- case: a parent of the same revision
CREATE TABLE core.days (day date) PARTITION BY RANGE (day);
CREATE TABLE core.days_2027 PARTITION OF core.days FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');
-- case: a parent that nobody knows
CREATE TABLE part PARTITION OF "Elsewhere" FOR VALUES IN (1); -- flag
-- case: in a downgrade [direction=downgrade]
-- upgrade:
DROP TABLE core.events_2025;
-- statements:
CREATE TABLE core.events_2025 PARTITION OF core.events FOR VALUES FROM ('2025-01-01') TO ('2026-01-01'); -- flag
