-- The store of one history. {store} is its schema. Runs in one transaction, under the migration lock.

CREATE TABLE {store}.meta (
  singleton          boolean PRIMARY KEY DEFAULT true CHECK (singleton),
  palindrome_format  integer NOT NULL,
  history            text NOT NULL,
  label              text,
  epoch              bigint NOT NULL DEFAULT 0,
  holder             jsonb,
  head_seq           bigint NOT NULL DEFAULT 0,
  head_hash          bytea NOT NULL DEFAULT '\x00'
);
COMMENT ON TABLE {store}.meta IS
  'Which history this is, who may write (each deployment raises epoch and locks this row), and the end of the ledger.';

CREATE TABLE {store}.schema_migrations (
  version            text PRIMARY KEY CHECK (version ~ '^[A-Za-z0-9][A-Za-z0-9_.-]{0,119}$'),
  applied_at         timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
  applied_by         text NOT NULL DEFAULT session_user,
  description        text NOT NULL,
  ordinal            integer NOT NULL UNIQUE,
  parent             text REFERENCES {store}.schema_migrations (version),
  kind               text NOT NULL CHECK (kind IN ('transactional', 'steps', 'stamped')),
  checksum           text NOT NULL,
  chain_hash         text NOT NULL,
  upgrade_sql        text NOT NULL,
  upgrade_sha256     bytea NOT NULL,
  downgrade          text NOT NULL CHECK (downgrade IN ('present', 'empty', 'waived', 'none')),
  downgrade_sql      text,
  downgrade_sha256   bytea,
  downgrade_steps    jsonb,
  manifest_hash      text,
  deployment_id      text NOT NULL,
  request_id         text,
  epoch              bigint NOT NULL,
  xid                xid8 NOT NULL DEFAULT pg_catalog.pg_current_xact_id(),
  duration_ms        bigint NOT NULL,
  tool_version       text NOT NULL,
  CHECK ((downgrade_sql IS NULL) = (downgrade_steps IS NULL))
);
-- one first revision, and one child of each: the history cannot fork, whoever writes it
CREATE UNIQUE INDEX schema_migrations_parent_key ON {store}.schema_migrations ((coalesce(parent, '')));
COMMENT ON TABLE {store}.schema_migrations IS 'The revisions that are applied, and nothing else.';

CREATE TABLE {store}.revision_run (
  one                boolean NOT NULL DEFAULT true UNIQUE CHECK (one),
  version            text PRIMARY KEY,
  direction          text NOT NULL CHECK (direction IN ('upgrade', 'downgrade')),
  segment            integer NOT NULL DEFAULT 0,
  segment_state      text NOT NULL DEFAULT 'pending' CHECK (segment_state IN ('pending', 'started', 'failed')),
  segments           text[] NOT NULL,
  attempts           integer NOT NULL DEFAULT 0,
  epoch              bigint NOT NULL,
  deployment_id      text NOT NULL,
  started_at         timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
  backend_pid        integer NOT NULL DEFAULT pg_catalog.pg_backend_pid(),
  postmaster_start   timestamptz NOT NULL DEFAULT pg_catalog.pg_postmaster_start_time(),
  last_sqlstate      text
);
COMMENT ON TABLE {store}.revision_run IS
  'The revision that is half way, at most one: the segment that is next (from 0) and the SHA-256 of every segment.';

CREATE TABLE {store}.backfill (
  version            text NOT NULL REFERENCES {store}.revision_run (version) ON DELETE CASCADE,
  segment            integer NOT NULL,
  last_key           text[],
  high_key           text[],
  rows_done          bigint NOT NULL DEFAULT 0,
  batches            bigint NOT NULL DEFAULT 0,
  batch_size         integer NOT NULL,
  state              text NOT NULL DEFAULT 'running' CHECK (state IN ('running', 'paused', 'done')),
  throttled_by       text,
  updated_at         timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
  PRIMARY KEY (version, segment)
);
COMMENT ON TABLE {store}.backfill IS 'How far each backfill of the unfinished revision has come.';

CREATE TABLE {store}.ledger (
  seq                bigint PRIMARY KEY,
  at                 timestamptz NOT NULL,
  actor              text NOT NULL,
  client             inet,
  pid                integer NOT NULL,
  xid                xid8 NOT NULL,
  epoch              bigint NOT NULL,
  deployment_id      text NOT NULL,
  request_id         text,
  event              text NOT NULL,
  version            text,
  detail             jsonb NOT NULL,
  prev               bytea NOT NULL,
  hash               bytea NOT NULL
);
COMMENT ON TABLE {store}.ledger IS 'What happened, append-only; each line has the hash of the one before it.';

-- PL/pgSQL, because it keeps its plans. The lock on meta makes appenders wait for each other.
CREATE FUNCTION {store}.append(
  p_event text, p_version text, p_deployment text, p_request text, p_detail jsonb)
RETURNS bigint LANGUAGE plpgsql
AS $$
DECLARE
  head record;
  line {store}.ledger;
BEGIN
  SELECT m.epoch, m.head_seq, m.head_hash INTO STRICT head FROM {store}.meta m FOR UPDATE;
  line.seq := head.head_seq OPERATOR(pg_catalog.+) 1;
  line.at := pg_catalog.clock_timestamp();
  line.actor := session_user;
  line.client := pg_catalog.inet_client_addr();
  line.pid := pg_catalog.pg_backend_pid();
  line.xid := pg_catalog.pg_current_xact_id();
  line.epoch := head.epoch;
  line.deployment_id := p_deployment;
  line.request_id := p_request;
  line.event := p_event;
  line.version := p_version;
  line.detail := p_detail;
  line.prev := head.head_hash;
  line.hash := pg_catalog.sha256(line.prev OPERATOR(pg_catalog.||) pg_catalog.int8send(line.seq) OPERATOR(pg_catalog.||)
    pg_catalog.convert_to(pg_catalog.jsonb_build_array(
      EXTRACT(epoch FROM line.at)::text, line.actor, line.client::text, line.pid, line.xid::text, line.epoch,
      line.deployment_id, line.request_id, line.event, line.version, line.detail)::text, 'UTF8'));
  INSERT INTO {store}.ledger SELECT line.*;
  UPDATE {store}.meta SET head_seq = line.seq, head_hash = line.hash;
  RETURN line.seq;
END
$$;

CREATE VIEW {store}.ledger_check AS
  SELECT seq
  FROM (SELECT l.*,
               lag(l.hash, 1, '\x00'::bytea) OVER w AS expected_prev,
               lag(l.seq, 1, 0::bigint) OVER w AS previous_seq
        FROM {store}.ledger l WINDOW w AS (ORDER BY l.seq)) x
  WHERE prev <> expected_prev
     OR seq <> previous_seq + 1
     OR hash <> sha256(prev || int8send(seq) || convert_to(jsonb_build_array(
          EXTRACT(epoch FROM at)::text, actor, client::text, pid, xid::text, epoch,
          deployment_id, request_id, event, version, detail)::text, 'UTF8'));
COMMENT ON VIEW {store}.ledger_check IS 'The lines of the ledger that were changed, or before which one is missing.';

CREATE FUNCTION {store}.refuse_change() RETURNS trigger LANGUAGE plpgsql
AS $$
BEGIN
  RAISE EXCEPTION 'the ledger is append-only' USING ERRCODE = 'PAL03';
END
$$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {store}.ledger
  FOR EACH STATEMENT EXECUTE FUNCTION {store}.refuse_change();

-- The last thing before COMMIT: raises unless this is still the transaction, and the lock, that the revision began with.
CREATE FUNCTION {store}.guard(p_xid text, p_lock integer[])
RETURNS void LANGUAGE plpgsql
AS $$
BEGIN
  IF pg_catalog.pg_current_xact_id()::text OPERATOR(pg_catalog.<>) p_xid THEN
    RAISE EXCEPTION 'the transaction was ended from inside' USING ERRCODE = 'PAL01';
  END IF;
  IF p_lock IS NOT NULL AND NOT EXISTS (
    SELECT FROM pg_catalog.pg_locks l
    WHERE l.locktype = 'advisory' AND l.pid = pg_catalog.pg_backend_pid() AND l.granted
      AND l.classid = p_lock[1]::oid AND l.objid = p_lock[2]::oid)
  THEN
    RAISE EXCEPTION 'the migration lock was released from inside' USING ERRCODE = 'PAL02';
  END IF;
END
$$;
