-- safe: as many tools write it; what a failed build leaves behind is told as info
CREATE INDEX CONCURRENTLY IF NOT EXISTS idx_users_nickname ON users (nickname);
