-- danger: the column is known by this file's first statement, and a shorter varchar checks every row
-- expect: changing-column-type
ALTER TABLE customers ADD COLUMN city varchar(200);
ALTER TABLE customers ALTER COLUMN city TYPE varchar(80);
