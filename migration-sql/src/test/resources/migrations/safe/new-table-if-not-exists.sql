-- safe: run again, nothing happens
CREATE TABLE IF NOT EXISTS feature_flags (
    key     text PRIMARY KEY,
    enabled boolean NOT NULL DEFAULT false
);
CREATE INDEX IF NOT EXISTS feature_flags_enabled_idx ON feature_flags (enabled);
INSERT INTO feature_flags (key) VALUES ('new-checkout'), ('dark-mode') ON CONFLICT DO NOTHING;
