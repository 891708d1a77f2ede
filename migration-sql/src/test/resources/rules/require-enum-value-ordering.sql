-- case: no place
ALTER TYPE core.order_status ADD VALUE 'returned'; -- flag
ALTER TYPE core.order_status ADD VALUE IF NOT EXISTS 'lost'; -- flag
-- case: a place
ALTER TYPE core.order_status ADD VALUE 'returned' AFTER 'sent';
ALTER TYPE core.order_status ADD VALUE 'draft' BEFORE 'open';
