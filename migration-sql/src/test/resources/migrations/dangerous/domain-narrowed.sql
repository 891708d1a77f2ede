-- danger: every table that uses the domain is read
-- expect: ban-domain-constraint
ALTER DOMAIN email_address SET NOT NULL;
