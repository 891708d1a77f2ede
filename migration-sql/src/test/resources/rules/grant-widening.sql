-- case: all privileges
GRANT ALL ON core.orders TO CURRENT_USER; -- flag
GRANT ALL PRIVILEGES ON ALL TABLES IN SCHEMA core TO reporting; -- flag
-- case: everybody
GRANT SELECT ON core.orders TO PUBLIC; -- flag
GRANT CREATE ON SCHEMA core TO reporting, public; -- flag
-- case: for what is still to come
ALTER DEFAULT PRIVILEGES IN SCHEMA core GRANT SELECT ON TABLES TO PUBLIC; -- flag
-- case: what somebody needs
GRANT SELECT, INSERT (name) ON core.customers TO reporting;
GRANT USAGE ON SCHEMA core TO reporting;
ALTER DEFAULT PRIVILEGES IN SCHEMA core GRANT SELECT ON TABLES TO reporting;
-- case: what everybody has anyway
GRANT EXECUTE ON FUNCTION core.touch() TO PUBLIC;
GRANT USAGE ON TYPE core.order_status TO PUBLIC;
-- case: taken away
REVOKE ALL ON core.orders FROM PUBLIC;
-- case: given back [direction=downgrade]
-- upgrade:
REVOKE ALL ON SCHEMA public FROM PUBLIC;
-- statements:
GRANT ALL ON SCHEMA public TO PUBLIC;
