-- danger: the index belongs to the constraint, so the statement fails
-- expect: ban-drop-constraint-index
CREATE TABLE coupons (
    id   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code text NOT NULL,
    CONSTRAINT coupons_code_key UNIQUE (code)
);
DROP INDEX coupons_code_key;
