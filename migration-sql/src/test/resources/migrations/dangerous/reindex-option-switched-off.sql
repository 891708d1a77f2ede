-- danger: the option says false, so the rebuild locks the table
-- expect: require-concurrent-reindex
REINDEX (VERBOSE, CONCURRENTLY false) INDEX orders_created_at_idx;
