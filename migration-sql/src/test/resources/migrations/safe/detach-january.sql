-- safe: DETACH PARTITION CONCURRENTLY lets queries on the partitioned table go on, the data stays
SET lock_timeout = '5s';
ALTER TABLE iot.readings DETACH PARTITION iot.readings_2024_01 CONCURRENTLY;
