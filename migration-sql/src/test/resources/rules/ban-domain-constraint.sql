-- case: a constraint of a domain that is in use
ALTER DOMAIN core.label ADD CONSTRAINT label_check CHECK (VALUE <> ''); -- flag
ALTER DOMAIN core.label SET NOT NULL; -- flag
-- case: for new values only
ALTER DOMAIN core.label ADD CONSTRAINT label_check CHECK (VALUE <> '') NOT VALID;
-- case: a domain of which nothing is known
ALTER DOMAIN email ADD CONSTRAINT email_check CHECK (VALUE ~ '@'); -- flag
-- case: changes that check nothing
ALTER DOMAIN core.positive DROP CONSTRAINT positive_check;
ALTER DOMAIN core.label SET DEFAULT 'none';
ALTER DOMAIN core.label DROP NOT NULL;
-- case: a domain of the same revision
CREATE DOMAIN core.code AS text;
ALTER DOMAIN core.code ADD CONSTRAINT code_check CHECK (VALUE <> '');
-- case: a domain that is made with a constraint
CREATE DOMAIN core.grade AS integer CHECK (VALUE > 0); -- flag
CREATE DOMAIN core.word AS text NOT NULL; -- flag
CREATE DOMAIN core.plain AS integer;
-- case: in a downgrade that makes again what its upgrade dropped [direction=downgrade]
-- upgrade:
DROP DOMAIN core.positive;
-- statements:
CREATE DOMAIN core.positive AS integer CHECK (VALUE > 0);
