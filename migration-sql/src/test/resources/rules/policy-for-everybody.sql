-- case: everything
CREATE POLICY p ON core.files USING (true); -- flag
CREATE POLICY q ON core.files FOR ALL TO PUBLIC USING (true) WITH CHECK (true); -- flag
-- case: of a table of the same revision
CREATE TABLE core.t (id bigint PRIMARY KEY);
CREATE POLICY p ON core.t FOR UPDATE USING (true); -- flag
CREATE POLICY q ON core.t FOR INSERT WITH CHECK (true); -- flag
CREATE POLICY r ON core.t FOR DELETE USING (TRUE); -- flag
-- case: reading, past a policy that chooses rows
CREATE POLICY p ON core.files FOR SELECT USING (true); -- flag
-- case: reading, where no policy chooses rows
CREATE POLICY p ON core.orders FOR SELECT USING (true);
CREATE POLICY q ON "Public Notes" FOR SELECT USING (true);
-- case: named roles
CREATE POLICY p ON core.files TO pg_monitor USING (true);
-- case: a restrictive one keeps nobody out and lets nobody in
CREATE POLICY p ON core.files AS RESTRICTIVE USING (true);
-- case: a condition
CREATE POLICY p ON core.files USING (owner = current_user) WITH CHECK (true);
CREATE POLICY q ON core.files USING (false);
-- case: a downgrade [direction=downgrade]
-- upgrade:
DROP POLICY files_of_owner ON core.files;
-- statements:
CREATE POLICY files_of_owner ON core.files USING (true);
