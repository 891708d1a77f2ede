-- case: no policy
ALTER TABLE core.customers ENABLE ROW LEVEL SECURITY; -- flag
-- case: of several commands
ALTER TABLE core.customers
    ENABLE ROW LEVEL SECURITY, -- flag
    FORCE ROW LEVEL SECURITY;
-- case: nothing is known of the table
ALTER TABLE "Legacy" ENABLE ROW LEVEL SECURITY; -- flag
-- case: a new table
CREATE TABLE core.colours (id bigint PRIMARY KEY);
ALTER TABLE core.colours ENABLE ROW LEVEL SECURITY; -- flag
-- case: a policy before
CREATE POLICY own ON core.customers USING (region = current_setting('app.region'));
ALTER TABLE core.customers ENABLE ROW LEVEL SECURITY;
-- case: a policy behind
ALTER TABLE core.customers ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON core.customers USING (region = current_setting('app.region'));
-- case: a policy of an earlier revision
-- before:
CREATE POLICY own ON core.customers USING (region = current_setting('app.region'));
-- statements:
ALTER TABLE core.customers ENABLE ROW LEVEL SECURITY;
-- case: only a policy that restricts
CREATE POLICY own ON core.customers AS RESTRICTIVE USING (region = current_setting('app.region'));
ALTER TABLE core.customers ENABLE ROW LEVEL SECURITY; -- flag
-- case: a policy that lets the running application read, but not write
ALTER TABLE core.customers ENABLE ROW LEVEL SECURITY; -- flag
CREATE POLICY readable ON core.customers FOR SELECT USING (true);
-- case: the same on a new table, which may be meant to be read only
CREATE TABLE core.colours (id bigint PRIMARY KEY);
ALTER TABLE core.colours ENABLE ROW LEVEL SECURITY;
CREATE POLICY readable ON core.colours FOR SELECT USING (true);
-- case: policies that let it read and add
ALTER TABLE core.customers ENABLE ROW LEVEL SECURITY;
CREATE POLICY readable ON core.customers FOR SELECT USING (true);
CREATE POLICY added ON core.customers FOR INSERT WITH CHECK (name <> '');
-- case: off again, or forced only
ALTER TABLE core.customers ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.customers DISABLE ROW LEVEL SECURITY;
ALTER TABLE core.payments FORCE ROW LEVEL SECURITY;
-- case: the table goes again
CREATE TABLE core.colours (id bigint PRIMARY KEY);
ALTER TABLE core.colours ENABLE ROW LEVEL SECURITY;
DROP TABLE core.colours;
-- case: on again, as it was
ALTER TABLE core.orders DISABLE ROW LEVEL SECURITY;
ALTER TABLE core.orders ENABLE ROW LEVEL SECURITY;
