-- danger: writes the catalog past every check
-- expect: superuser-statement
UPDATE pg_constraint SET convalidated = true WHERE conname = 'orders_customer_id_fkey';
