-- danger: clock_timestamp() is volatile, unlike now()
-- expect: adding-column-with-volatile-default
ALTER TABLE audit_log ADD COLUMN recorded_at timestamptz DEFAULT (clock_timestamp() AT TIME ZONE 'UTC');
