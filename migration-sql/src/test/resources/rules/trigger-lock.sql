-- case: a trigger
CREATE TRIGGER orders_touch BEFORE UPDATE ON core.orders FOR EACH ROW EXECUTE FUNCTION core.touch(); -- flag
-- case: a trigger that goes, or is switched
DROP TRIGGER IF EXISTS customers_touch ON core.customers; -- flag
-- case: a trigger that is switched
ALTER TABLE core.customers
    DISABLE TRIGGER customers_touch, -- flag
    ENABLE TRIGGER customers_touch; -- flag
-- case: on a table that no revision made
CREATE TRIGGER t AFTER INSERT ON "Legacy" FOR EACH ROW EXECUTE FUNCTION core.touch(); -- flag
-- case: a policy that comes, changes and goes
CREATE POLICY own ON core.customers USING (true); -- flag
ALTER POLICY own ON core.customers USING (false); -- flag
DROP POLICY own ON core.customers; -- flag
-- case: a rule
CREATE RULE quiet AS ON DELETE TO core.payments DO INSTEAD NOTHING; -- flag
-- case: on a table that the revision itself has made
CREATE TABLE core.colours (id bigint PRIMARY KEY);
CREATE TRIGGER colours_touch BEFORE UPDATE ON core.colours FOR EACH ROW EXECUTE FUNCTION core.touch();
CREATE POLICY own ON core.colours USING (true);
DROP TRIGGER colours_touch ON core.colours;
-- case: on the table that the upgrade has made [direction=downgrade]
-- upgrade:
CREATE TABLE core.colours (id bigint PRIMARY KEY);
CREATE TRIGGER colours_touch BEFORE UPDATE ON core.colours FOR EACH ROW EXECUTE FUNCTION core.touch();
-- statements:
DROP TRIGGER colours_touch ON core.colours;
