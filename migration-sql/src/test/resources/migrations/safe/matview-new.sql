-- safe: nobody reads it yet
CREATE MATERIALIZED VIEW reporting.monthly_revenue AS
    SELECT date_trunc('month', created_at) AS month, sum(total) AS total FROM orders GROUP BY 1;
CREATE UNIQUE INDEX monthly_revenue_month_idx ON reporting.monthly_revenue (month);
