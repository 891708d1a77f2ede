-- danger: the running application still sends the old enum label, its queries fail after the rename
-- expect: renaming-enum-value
ALTER TYPE public.order_status RENAME VALUE 'in_progress' TO 'processing';
