-- case: no policy
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (tenant_id uuid, id bigint); -- flag
-- case: with nullif
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (tenant_id uuid, id bigint);
CREATE POLICY own ON shop.notes USING (tenant_id = nullif(current_setting('app.current_tenant_id', true), '')::uuid);
-- case: without nullif
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (tenant_id uuid, id bigint);
CREATE POLICY own ON shop.notes USING (tenant_id = current_setting('app.current_tenant_id')::uuid);
-- case: the other way round, qualified
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (tenant_id uuid, id bigint);
CREATE POLICY own ON shop.notes USING (CAST(pg_catalog.current_setting('app.current_tenant_id') AS uuid) = notes.tenant_id);
-- case: in a query of its own
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (tenant_id uuid, id bigint);
CREATE POLICY own ON shop.notes USING (tenant_id = (SELECT nullif(current_setting('app.current_tenant_id'), '')::uuid));
-- case: a query of its own that is cast
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (tenant_id uuid, id bigint);
CREATE POLICY own ON shop.notes USING (tenant_id = (SELECT current_setting('app.current_tenant_id'))::uuid);
-- case: a column of text needs no cast
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (tenant_id text, id bigint);
CREATE POLICY own ON shop.notes USING (tenant_id = current_setting('app.current_tenant_id'));
-- case: joined to another condition by AND
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (tenant_id uuid, id bigint);
CREATE POLICY own ON shop.notes USING (id > 0 AND tenant_id = nullif(current_setting('app.current_tenant_id', true), '')::uuid AND id < 9);
-- case: the same for what is written
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (tenant_id uuid, id bigint);
CREATE POLICY own ON shop.notes USING (tenant_id = nullif(current_setting('app.current_tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.current_tenant_id', true), '')::uuid);
-- case: a policy for each command
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (tenant_id uuid, id bigint);
CREATE POLICY r ON shop.notes FOR SELECT USING (tenant_id = nullif(current_setting('app.current_tenant_id', true), '')::uuid);
CREATE POLICY a ON shop.notes FOR INSERT WITH CHECK (tenant_id = nullif(current_setting('app.current_tenant_id', true), '')::uuid);
CREATE POLICY w ON shop.notes FOR UPDATE USING (tenant_id = nullif(current_setting('app.current_tenant_id', true), '')::uuid);
-- case: a restrictive one beside an open one
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (tenant_id uuid, id bigint);
CREATE POLICY own ON shop.notes AS RESTRICTIVE USING (tenant_id = nullif(current_setting('app.current_tenant_id', true), '')::uuid);
CREATE POLICY all_rows ON shop.notes USING (true);
-- case: in a later revision
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (tenant_id uuid, id bigint);
-- after:
CREATE POLICY own ON shop.notes USING (tenant_id = nullif(current_setting('app.current_tenant_id', true), '')::uuid);
-- case: put right in a later revision
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (tenant_id uuid, id bigint);
CREATE POLICY own ON shop.notes USING (true);
-- after:
ALTER POLICY own ON shop.notes USING (tenant_id = nullif(current_setting('app.current_tenant_id', true), '')::uuid);
-- case: the column is cast, so that no index serves
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (tenant_id uuid, id bigint); -- flag
CREATE POLICY own ON shop.notes USING (tenant_id::text = current_setting('app.current_tenant_id'));
-- case: the column is in a function
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (tenant_id text, id bigint); -- flag
CREATE POLICY own ON shop.notes USING (coalesce(tenant_id::text, '') = current_setting('app.current_tenant_id'));
-- case: another setting
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (tenant_id uuid, id bigint); -- flag
CREATE POLICY own ON shop.notes USING (tenant_id = current_setting('app.tenant')::uuid);
-- case: another column
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (tenant_id uuid, id bigint); -- flag
CREATE POLICY own ON shop.notes USING (id = current_setting('app.current_tenant_id')::bigint);
-- case: joined to another condition by OR
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (tenant_id uuid, id bigint); -- flag
CREATE POLICY own ON shop.notes USING (tenant_id = nullif(current_setting('app.current_tenant_id', true), '')::uuid OR id = 1);
-- case: another operator
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (tenant_id uuid, id bigint); -- flag
CREATE POLICY own ON shop.notes USING (tenant_id <> current_setting('app.current_tenant_id')::uuid);
-- case: open to what is written
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (tenant_id uuid, id bigint); -- flag
CREATE POLICY own ON shop.notes USING (tenant_id = nullif(current_setting('app.current_tenant_id', true), '')::uuid) WITH CHECK (true);
-- case: open beside one that keeps apart
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (tenant_id uuid, id bigint); -- flag
CREATE POLICY own ON shop.notes USING (tenant_id = nullif(current_setting('app.current_tenant_id', true), '')::uuid);
CREATE POLICY all_rows ON shop.notes FOR SELECT USING (true);
-- case: restrictive for one command, open for the others
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (tenant_id uuid, id bigint); -- flag
CREATE POLICY own ON shop.notes AS RESTRICTIVE FOR SELECT USING (tenant_id = nullif(current_setting('app.current_tenant_id', true), '')::uuid);
CREATE POLICY all_rows ON shop.notes USING (true);
-- case: restrictive for one role only
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (tenant_id uuid, id bigint); -- flag
CREATE POLICY own ON shop.notes AS RESTRICTIVE TO CURRENT_USER USING (tenant_id = nullif(current_setting('app.current_tenant_id', true), '')::uuid);
CREATE POLICY all_rows ON shop.notes USING (true);
-- case: through a query of the table of tenants
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (tenant_id uuid, id bigint); -- flag
CREATE POLICY own ON shop.notes USING (tenant_id IN (SELECT id FROM shop.tenants));
-- case: dropped in a later revision
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (tenant_id uuid, id bigint); -- flag
CREATE POLICY own ON shop.notes USING (tenant_id = nullif(current_setting('app.current_tenant_id', true), '')::uuid);
-- after:
DROP POLICY own ON shop.notes;
-- case: the column itself is missing, which another rule says
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (id bigint PRIMARY KEY);
-- case: a table that is exempt
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.exempt (tenant_id uuid);
