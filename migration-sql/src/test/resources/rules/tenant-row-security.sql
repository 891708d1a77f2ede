-- case: neither of both
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (tenant_id uuid, id bigint); -- flag
-- case: not for the owner
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (tenant_id uuid, id bigint); -- flag
ALTER TABLE shop.notes ENABLE ROW LEVEL SECURITY;
-- case: forced, but not enabled
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (tenant_id uuid, id bigint); -- flag
ALTER TABLE shop.notes FORCE ROW LEVEL SECURITY;
-- case: both
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (tenant_id uuid, id bigint);
ALTER TABLE shop.notes ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
-- case: both, in a later revision
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (tenant_id uuid, id bigint);
-- after:
ALTER TABLE shop.notes ENABLE ROW LEVEL SECURITY;
ALTER TABLE shop.notes FORCE ROW LEVEL SECURITY;
-- case: off again in a later revision
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (tenant_id uuid, id bigint); -- flag
ALTER TABLE shop.notes ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
-- after:
ALTER TABLE shop.notes NO FORCE ROW LEVEL SECURITY;
-- case: a partition is met through its parent
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (tenant_id uuid, id bigint) PARTITION BY RANGE (id);
ALTER TABLE shop.notes ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE TABLE shop.notes_1 PARTITION OF shop.notes FOR VALUES FROM (1) TO (2);
-- case: a partition that has become a table of its own
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (tenant_id uuid, id bigint) PARTITION BY RANGE (id);
ALTER TABLE shop.notes ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE TABLE shop.notes_1 PARTITION OF shop.notes FOR VALUES FROM (1) TO (2); -- flag
-- after:
ALTER TABLE shop.notes DETACH PARTITION shop.notes_1;
-- case: a table that is exempt
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.exempt (tenant_id uuid);
