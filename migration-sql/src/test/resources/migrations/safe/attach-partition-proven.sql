-- safe: the validated CHECK says what the bound says, so no row is read
CREATE TABLE events_2025_01 (LIKE events INCLUDING DEFAULTS INCLUDING CONSTRAINTS);
ALTER TABLE events_2025_01
    ADD CONSTRAINT events_2025_01_bounds CHECK (at >= '2025-01-01' AND at < '2025-02-01');
ALTER TABLE events ATTACH PARTITION events_2025_01 FOR VALUES FROM ('2025-01-01') TO ('2025-02-01');
