-- danger: every row of the new partition is read under ACCESS EXCLUSIVE
-- expect: attach-partition-without-check
ALTER TABLE events ATTACH PARTITION events_2025_01 FOR VALUES FROM ('2025-01-01') TO ('2025-02-01');
