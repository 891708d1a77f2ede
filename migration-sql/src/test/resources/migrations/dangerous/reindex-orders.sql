-- danger: REINDEX TABLE without CONCURRENTLY blocks writes, and reads that would use the index, until all indexes are rebuilt
-- expect: require-concurrent-reindex
SET statement_timeout = 0;
REINDEX TABLE app.orders;
ANALYZE app.orders;
