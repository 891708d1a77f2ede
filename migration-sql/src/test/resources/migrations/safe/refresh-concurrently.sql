-- safe: the materialized view has a unique index and is refreshed CONCURRENTLY, readers are not blocked
REFRESH MATERIALIZED VIEW CONCURRENTLY sales.daily_revenue;
ANALYZE sales.daily_revenue;
