-- case: a column without it
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (tenant_id uuid NOT NULL, id bigint); -- flag
-- case: a foreign key to another table, or of another column
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.others (tenant_id uuid NOT NULL REFERENCES shop.tenants, id uuid PRIMARY KEY);
CREATE TABLE shop.notes ( -- flag
    tenant_id uuid NOT NULL REFERENCES shop.others (id),
    author_id uuid REFERENCES shop.tenants
);
-- case: in the column
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (tenant_id uuid NOT NULL REFERENCES shop.tenants (id) ON DELETE CASCADE, id bigint);
-- case: as a constraint of the table
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (tenant_id uuid, id bigint, CONSTRAINT fk FOREIGN KEY (tenant_id) REFERENCES shop.tenants);
-- case: added by a later revision
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (tenant_id uuid NOT NULL, id bigint);
-- after:
ALTER TABLE shop.notes ADD CONSTRAINT fk FOREIGN KEY (tenant_id) REFERENCES shop.tenants NOT VALID;
-- case: dropped by a later revision
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (tenant_id uuid NOT NULL CONSTRAINT fk REFERENCES shop.tenants, id bigint); -- flag
-- after:
ALTER TABLE shop.notes DROP CONSTRAINT fk;
-- case: not enforced [postgres=18]
-- before:
CREATE SCHEMA shop;
CREATE TABLE shop.tenants (id uuid PRIMARY KEY);
-- statements:
CREATE TABLE shop.notes (tenant_id uuid NOT NULL REFERENCES shop.tenants NOT ENFORCED, id bigint); -- flag
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
