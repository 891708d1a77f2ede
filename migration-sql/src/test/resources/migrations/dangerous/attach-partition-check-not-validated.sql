-- danger: a CHECK that is not validated proves nothing
-- expect: attach-partition-without-check
ALTER TABLE events_2025_01
    ADD CONSTRAINT events_2025_01_bounds CHECK (at >= '2025-01-01' AND at < '2025-02-01') NOT VALID;
ALTER TABLE events ATTACH PARTITION events_2025_01 FOR VALUES FROM ('2025-01-01') TO ('2025-02-01');
