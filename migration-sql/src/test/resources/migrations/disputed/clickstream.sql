-- label: dangerous: a 32-bit key on an append-only event table runs out at 2.1 billion rows and then every insert fails
-- but: how many rows a table will have, no file says; a 32-bit key is told on request only (prefer-bigint), and who uses other linters turns that off
-- expect: nothing
CREATE TABLE app.click_events (
    id          serial PRIMARY KEY,
    session_id  uuid NOT NULL,
    url         text NOT NULL,
    clicked_at  timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX click_events_session_idx ON app.click_events (session_id);
GRANT SELECT, INSERT ON app.click_events TO app_rw;
