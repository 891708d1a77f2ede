-- danger: the deployment stops half way, behind the statements that have committed
-- expect: syntax-error
ALTER TABLE users ADD COLUMN nickname text;
ALTER TABLE users ADD COLUMN age int NOT NULL DEFAULT;
