-- case: of a role
CREATE ROLE reporting LOGIN PASSWORD 'changeme'; -- flag
CREATE USER "Reporting" ENCRYPTED PASSWORD 'changeme'; -- flag
ALTER ROLE reporting PASSWORD 'changeme' VALID UNTIL 'infinity'; -- flag
ALTER USER CURRENT_USER WITH PASSWORD 'SCRAM-SHA-256$4096:c2FsdA==$a2V5:a2V5'; -- flag
-- case: none, or taken away
CREATE ROLE auditing LOGIN;
ALTER ROLE auditing VALID UNTIL 'infinity';
ALTER ROLE reporting PASSWORD NULL;
-- case: of a foreign server
CREATE USER MAPPING FOR CURRENT_USER SERVER other OPTIONS (user 'app', password 'changeme'); -- flag
ALTER USER MAPPING FOR CURRENT_USER SERVER other OPTIONS (SET password 'changeme'); -- flag
-- case: of a foreign server, elsewhere
CREATE USER MAPPING FOR CURRENT_USER SERVER other OPTIONS (user 'app', password_required 'false');
ALTER USER MAPPING FOR CURRENT_USER SERVER other OPTIONS (DROP password);
-- case: in the connection of a subscription
CREATE SUBSCRIPTION s CONNECTION 'host=other user=app password=changeme' PUBLICATION p; -- flag
ALTER SUBSCRIPTION s CONNECTION 'postgresql://app:changeme@other/db'; -- flag
-- case: in a connection without
CREATE SUBSCRIPTION s CONNECTION 'host=other user=app passfile=/etc/pgpass' PUBLICATION p;
ALTER SUBSCRIPTION s CONNECTION 'postgresql://app@other/db';
ALTER SUBSCRIPTION s CONNECTION 'host=other password=''''';
-- case: in a call of dblink
SELECT dblink_exec('host=other user=app password=changeme', 'DELETE FROM t'); -- flag
SELECT dblink_exec('other', 'DELETE FROM t');
SELECT length('password=changeme');
