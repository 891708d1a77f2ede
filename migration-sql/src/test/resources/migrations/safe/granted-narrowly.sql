-- safe: one right for one role
GRANT SELECT ON orders, customers TO reporting;
GRANT USAGE ON SCHEMA billing TO reporting;
