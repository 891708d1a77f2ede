-- safe: rows that are named
UPDATE settings SET value = '30' WHERE key = 'session_minutes';
DELETE FROM feature_flags WHERE key IN ('old-checkout', 'beta');
INSERT INTO roles (name) VALUES ('auditor') ON CONFLICT (name) DO NOTHING;
