-- case: and none comes
DROP POLICY files_of_owner ON core.files; -- flag
-- case: of a table that nobody knows
DROP POLICY IF EXISTS "Only mine" ON "Tenant Files"; -- flag
-- case: another takes its place
DROP POLICY files_of_owner ON core.files;
CREATE POLICY files_of_user ON core.files USING (owner = session_user);
-- case: another has taken its place
CREATE POLICY files_of_user ON core.files USING (owner = session_user);
DROP POLICY files_of_owner ON core.files;
-- case: a policy for another table
DROP POLICY files_of_owner ON core.files; -- flag
CREATE POLICY orders_of_user ON core.orders USING (note = session_user);
-- case: with the table, or with the row-level security
DROP POLICY files_of_owner ON core.files;
DROP TABLE core.files;
-- case: with the row-level security, of which another rule speaks
DROP POLICY files_of_owner ON core.files;
ALTER TABLE core.files DISABLE ROW LEVEL SECURITY;
-- case: of a table of the same revision
CREATE TABLE core.t (id bigint PRIMARY KEY);
CREATE POLICY p ON core.t USING (id = 1);
DROP POLICY p ON core.t;
-- case: a downgrade [direction=downgrade]
-- upgrade:
CREATE POLICY p ON core.orders USING (id = 1);
-- statements:
DROP POLICY p ON core.orders;
