-- danger: the rows pass today and fail when the dump is restored
-- expect: volatile-check-constraint
CREATE TABLE offers (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    valid_to timestamptz NOT NULL CHECK (valid_to > now())
);
