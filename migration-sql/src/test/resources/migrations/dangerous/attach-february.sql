-- danger: without a matching CHECK constraint ATTACH PARTITION scans the whole table under ACCESS EXCLUSIVE
-- expect: attach-partition-without-check
ALTER TABLE iot.readings
    ATTACH PARTITION iot.readings_2024_02
    FOR VALUES FROM ('2024-02-01') TO ('2024-03-01');
