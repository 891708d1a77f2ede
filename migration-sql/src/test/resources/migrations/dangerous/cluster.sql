-- danger: the table is written anew in the order of an index, while nobody can use it
-- expect: ban-vacuum-full
CLUSTER events USING events_created_at_idx;
