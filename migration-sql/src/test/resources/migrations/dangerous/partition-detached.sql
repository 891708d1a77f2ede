-- danger: ACCESS EXCLUSIVE on parent and partition
-- expect: require-concurrent-partition-detach
ALTER TABLE events DETACH PARTITION events_2019;
