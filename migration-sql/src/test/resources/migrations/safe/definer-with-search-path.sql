-- safe: the function sees only what its owner means
CREATE OR REPLACE FUNCTION purge_user(uid bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
    DELETE FROM users WHERE id = uid;
END
$$;
