-- danger: nobody knows how many rows hold the old value; all of them are locked until the commit
-- expect: data-in-migration
UPDATE subscriptions SET plan = 'standard' WHERE plan = 'basic';
