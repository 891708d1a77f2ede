-- case: a table without it
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (id bigint PRIMARY KEY, body text); -- flag
-- case: a table that gets another schema
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE public.notes (id bigint PRIMARY KEY, body text); -- flag
ALTER TABLE public.notes SET SCHEMA shop;
-- case: a table that gets another name in a later revision
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (id bigint PRIMARY KEY, body text); -- flag
CREATE TABLE shop.others (tenant_id uuid, id bigint);
-- after:
ALTER TABLE shop.notes RENAME TO remarks;
-- case: a table that a later revision takes it from
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (tenant_id uuid, id bigint); -- flag
-- after:
ALTER TABLE shop.notes DROP COLUMN tenant_id;
-- case: a table that gets it in a later revision
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (id bigint PRIMARY KEY, body text);
-- after:
ALTER TABLE shop.notes ADD COLUMN tenant_id uuid;
-- case: a table that a later revision drops, or moves away
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (id bigint PRIMARY KEY);
CREATE TABLE shop.others (id bigint PRIMARY KEY);
-- after:
DROP TABLE shop.notes;
ALTER TABLE shop.others SET SCHEMA core;
-- case: a table that is exempt by name, and that of the tenants
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
CREATE TABLE shop.exempt (id bigint PRIMARY KEY);
-- case: a table of another schema, and a temporary one
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE core.notes (id bigint PRIMARY KEY);
CREATE TEMPORARY TABLE notes (id bigint);
-- case: a partition has what its parent has
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (id bigint) PARTITION BY RANGE (id); -- flag
CREATE TABLE shop.notes_1 PARTITION OF shop.notes FOR VALUES FROM (1) TO (2);
-- case: a table whose columns nobody knows
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (LIKE legacy);
-- case: a schema that gets the name
-- before:
CREATE SCHEMA store;
CREATE TABLE store.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE store.notes (id bigint PRIMARY KEY); -- flag
-- after:
ALTER SCHEMA store RENAME TO shop;
-- case: the column under another spelling
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes ("Tenant_Id" uuid, id bigint); -- flag
