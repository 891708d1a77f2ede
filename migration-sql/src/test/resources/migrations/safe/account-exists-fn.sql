-- safe: the SECURITY DEFINER function fixes its search_path and only a named role may call it
CREATE OR REPLACE FUNCTION app.account_exists(p_id bigint)
RETURNS boolean
LANGUAGE sql
STABLE
SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
    SELECT EXISTS (SELECT 1 FROM public.accounts a WHERE a.id = p_id);
$$;
REVOKE EXECUTE ON FUNCTION app.account_exists(bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.account_exists(bigint) TO app_ro;
