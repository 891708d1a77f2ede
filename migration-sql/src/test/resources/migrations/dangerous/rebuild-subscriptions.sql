-- danger: the copy has no keys, defaults or grants and misses rows written meanwhile, then the original is dropped
-- expect: ban-drop-table
CREATE TABLE subscriptions_new AS
SELECT id, account_id, starts_on, ends_on, upper(plan_code) AS plan_code, seats, tier
FROM subscriptions;

DROP TABLE subscriptions;
ALTER TABLE subscriptions_new RENAME TO subscriptions;
