-- danger: refreshing a materialized view without CONCURRENTLY locks its readers out for the whole query
-- expect: require-concurrent-matview-refresh
CREATE OR REPLACE VIEW sales.revenue_latest AS
SELECT day, revenue FROM sales.daily_revenue ORDER BY day DESC LIMIT 30;
REFRESH MATERIALIZED VIEW sales.daily_revenue;
