-- danger: rewrites the table, and loses it in the next crash
-- expect: table-rewrite
ALTER TABLE imports SET UNLOGGED;
