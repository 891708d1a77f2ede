-- case: a CHECK and a UNIQUE constraint that were there
ALTER TABLE core.orders DROP CONSTRAINT orders_quantity_check; -- flag
ALTER TABLE core.orders DROP CONSTRAINT IF EXISTS orders_code_key CASCADE; -- flag
-- case: replaced by the same statement
ALTER TABLE core.orders DROP CONSTRAINT orders_quantity_check, ADD CONSTRAINT orders_quantity_check CHECK (quantity >= 0) NOT VALID;
-- case: primary and foreign keys are other rules'
ALTER TABLE core.orders DROP CONSTRAINT orders_pkey;
ALTER TABLE core.orders DROP CONSTRAINT orders_customer_id_fkey;
-- case: one of which nothing is known
ALTER TABLE "Things" DROP CONSTRAINT "Things check"; -- flag
-- case: of a table of the same revision
CREATE TABLE core.t (a int CONSTRAINT t_check CHECK (a > 0));
ALTER TABLE core.t DROP CONSTRAINT t_check;
-- case: of the same revision on a table that was there before
ALTER TABLE core.orders ADD CONSTRAINT a CHECK (amount > 0) NOT VALID;
ALTER TABLE core.orders DROP CONSTRAINT a;
-- case: a proof of NOT NULL that the column itself has now
-- before:
ALTER TABLE core.orders ADD CONSTRAINT note_there CHECK (note IS NOT NULL);
-- statements:
ALTER TABLE core.orders ALTER COLUMN note SET NOT NULL;
ALTER TABLE core.orders DROP CONSTRAINT note_there;
-- case: the same before the column has it
-- before:
ALTER TABLE core.orders ADD CONSTRAINT note_there CHECK (note IS NOT NULL);
-- statements:
ALTER TABLE core.orders DROP CONSTRAINT note_there; -- flag
-- case: a downgrade that drops what its upgrade made [direction=downgrade]
-- upgrade:
ALTER TABLE core.orders ADD CONSTRAINT a CHECK (amount > 0) NOT VALID;
-- statements:
ALTER TABLE core.orders DROP CONSTRAINT a;
-- case: of a table of which nothing is known, by its name
ALTER TABLE elsewhere DROP CONSTRAINT elsewhere_email_key; -- flag
ALTER TABLE elsewhere DROP CONSTRAINT something; -- flag
