-- danger: every table that uses the domain is read
-- expect: ban-domain-constraint
ALTER DOMAIN email_address ADD CONSTRAINT email_address_has_at CHECK (VALUE LIKE '%@%');
