-- danger: every table that references it is emptied too
-- expect: ban-truncate, ban-truncate-cascade
TRUNCATE tenants CASCADE;
