-- danger: the table is written anew while nobody can use it
-- expect: ban-vacuum-full
VACUUM (FULL, ANALYZE) events;
