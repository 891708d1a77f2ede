-- safe: beside the writers
REINDEX (VERBOSE) INDEX CONCURRENTLY orders_created_at_idx;
