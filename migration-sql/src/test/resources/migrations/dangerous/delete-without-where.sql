-- danger: every row is lost
-- expect: ban-mutation-without-where
DELETE FROM notifications;
