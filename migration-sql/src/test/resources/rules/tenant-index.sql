-- case: no index
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (tenant_id uuid, id bigint PRIMARY KEY); -- flag
-- case: an index that does not lead with it
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (tenant_id uuid, id bigint, PRIMARY KEY (id, tenant_id)); -- flag
-- case: a partial index, and one of an expression
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (tenant_id uuid, id bigint PRIMARY KEY); -- flag
CREATE INDEX notes_a ON shop.notes (tenant_id) WHERE id > 0;
CREATE INDEX notes_b ON shop.notes ((tenant_id::text));
-- case: the primary key leads with it
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (tenant_id uuid, id bigint, PRIMARY KEY (tenant_id, id));
-- case: a unique constraint leads with it
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (tenant_id uuid, id bigint PRIMARY KEY, UNIQUE (tenant_id, id));
-- case: an index leads with it
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (tenant_id uuid, id bigint PRIMARY KEY);
CREATE INDEX ON shop.notes (tenant_id, id DESC);
-- case: an index of a later revision
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (tenant_id uuid, id bigint PRIMARY KEY);
-- after:
CREATE INDEX CONCURRENTLY notes_of_tenant ON shop.notes (tenant_id);
-- case: an index that a later revision drops
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (tenant_id uuid, id bigint PRIMARY KEY); -- flag
CREATE INDEX notes_of_tenant ON shop.notes (tenant_id);
-- after:
DROP INDEX CONCURRENTLY shop.notes_of_tenant;
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
