-- safe: the new partition is created empty with the matching check and then attached
SET lock_timeout = '2s';
CREATE TABLE iot.readings_2024_03 (LIKE iot.readings INCLUDING DEFAULTS INCLUDING CONSTRAINTS);
ALTER TABLE iot.readings ATTACH PARTITION iot.readings_2024_03
    FOR VALUES FROM ('2024-03-01') TO ('2024-04-01');
