-- safe: NOT NULL is proven, the index is built, the constraint takes it over
ALTER TABLE memberships ADD CONSTRAINT memberships_uid_nn CHECK (uid IS NOT NULL) NOT VALID;
ALTER TABLE memberships VALIDATE CONSTRAINT memberships_uid_nn;
ALTER TABLE memberships ALTER COLUMN uid SET NOT NULL;
CREATE UNIQUE INDEX CONCURRENTLY memberships_uid_idx ON memberships (uid);
ALTER TABLE memberships ADD CONSTRAINT memberships_pkey PRIMARY KEY USING INDEX memberships_uid_idx;
