-- safe: plain VACUUM and ANALYZE run beside reads and writes
VACUUM (ANALYZE) app.orders;
ANALYZE app.order_lines;
