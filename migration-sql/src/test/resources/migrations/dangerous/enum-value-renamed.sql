-- danger: whoever writes or compares the old value fails
-- expect: renaming-enum-value
ALTER TYPE order_status RENAME VALUE 'canceled' TO 'cancelled';
