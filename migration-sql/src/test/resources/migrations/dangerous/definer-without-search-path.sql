-- danger: whoever can create a schema can make the function run his code with its owner's rights
-- expect: security-definer-search-path
CREATE OR REPLACE FUNCTION purge_user(uid bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
    DELETE FROM users WHERE id = uid;
END
$$;
