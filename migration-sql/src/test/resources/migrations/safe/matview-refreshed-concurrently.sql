-- safe: readers go on
REFRESH MATERIALIZED VIEW CONCURRENTLY reporting.daily_revenue;
