-- safe: waits beside the queries
ALTER TABLE events DETACH PARTITION events_2019 CONCURRENTLY;
