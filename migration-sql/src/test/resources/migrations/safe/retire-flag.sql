-- safe: single rows are changed and deleted by their key
BEGIN;
UPDATE feature_flags SET enabled = true WHERE key = 'new-checkout';
DELETE FROM feature_flags WHERE key = 'old-checkout';
COMMIT;
