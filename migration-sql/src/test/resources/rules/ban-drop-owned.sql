-- case: whatever that is
DROP OWNED BY contractor; -- flag
DROP OWNED BY contractor, "Former Staff" CASCADE; -- flag
DROP OWNED BY CURRENT_USER; -- flag
-- case: given to another role before
REASSIGN OWNED BY contractor TO CURRENT_USER;
DROP OWNED BY contractor;
-- case: one of two is given
REASSIGN OWNED BY contractor TO CURRENT_USER;
DROP OWNED BY contractor, intern; -- flag
-- case: given too late
DROP OWNED BY contractor; -- flag
REASSIGN OWNED BY contractor TO CURRENT_USER;
