-- danger: ACCESS EXCLUSIVE on the parent, behind every query that runs
-- expect: create-partition-locks-parent
CREATE TABLE events_2025_02 PARTITION OF events FOR VALUES FROM ('2025-02-01') TO ('2025-03-01');
