-- safe: the column's type is known by this file, a longer varchar is a word in the catalog
ALTER TABLE customers ADD COLUMN city varchar(80);
ALTER TABLE customers ALTER COLUMN city TYPE varchar(200);
ALTER TABLE customers ALTER COLUMN city TYPE text;
