-- case: with the rights of its owner [postgres=15]
CREATE VIEW core.v AS SELECT path FROM core.files; -- flag
CREATE OR REPLACE VIEW core.w WITH (security_barrier = true) AS SELECT o.id FROM core.orders o JOIN core.files f ON f.id = o.id; -- flag
CREATE VIEW core.x WITH (security_invoker = off) AS SELECT path FROM core.files; -- flag
-- case: with the rights of who asks [postgres=15]
CREATE VIEW core.v WITH (security_invoker = true) AS SELECT path FROM core.files;
CREATE VIEW core.w WITH (security_barrier, security_invoker) AS SELECT path FROM core.files;
-- case: of tables without row-level security, and of those that nobody knows
CREATE VIEW core.v AS SELECT id FROM core.orders;
CREATE VIEW core.w AS SELECT id FROM elsewhere;
-- case: the policies are for the owner too
ALTER TABLE core.files FORCE ROW LEVEL SECURITY;
CREATE VIEW core.v AS SELECT path FROM core.files;
-- case: a table of the same revision
CREATE TABLE core.t (id bigint PRIMARY KEY);
ALTER TABLE core.t ENABLE ROW LEVEL SECURITY;
CREATE POLICY p ON core.t USING (id = 1);
CREATE VIEW core.v AS SELECT id FROM core.t; -- flag
-- case: a materialized view keeps rows of its own
CREATE MATERIALIZED VIEW core.v AS SELECT path FROM core.files;
