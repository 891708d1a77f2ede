-- danger: all rows are hidden from everybody but the owner
-- expect: row-security-without-policy
ALTER TABLE documents ENABLE ROW LEVEL SECURITY;
