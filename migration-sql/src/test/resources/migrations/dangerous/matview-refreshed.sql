-- danger: nobody can read the view until it is computed
-- expect: require-concurrent-matview-refresh
REFRESH MATERIALIZED VIEW reporting.daily_revenue;
