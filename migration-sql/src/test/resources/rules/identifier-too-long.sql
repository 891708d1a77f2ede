-- case: 64 bytes
CREATE TABLE core.a234567890123456789012345678901234567890123456789012345678901234 (a bigint PRIMARY KEY); -- flag
-- case: two bytes for a letter
CREATE TABLE core."äääääääääääääääääääääääääääääääää" (a bigint PRIMARY KEY); -- flag
-- case: 63 bytes
CREATE TABLE core.a23456789012345678901234567890123456789012345678901234567890123 (a bigint PRIMARY KEY);
-- case: a long text is no name
COMMENT ON TABLE core.payments IS 'a long text that is as long as it wants to be, since nothing cuts it off at all';
