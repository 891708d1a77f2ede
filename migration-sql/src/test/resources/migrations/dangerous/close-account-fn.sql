-- danger: a SECURITY DEFINER function without a fixed search_path can be hijacked by a caller's own objects
-- expect: security-definer-search-path
CREATE OR REPLACE FUNCTION public.close_account(p_account bigint)
RETURNS void
LANGUAGE plpgsql
SECURITY DEFINER
AS $fn$
BEGIN
    UPDATE accounts SET status = 'closed', closed_at = now() WHERE id = p_account;
    INSERT INTO audit.events (id, occurred_at, actor, payload)
    VALUES (p_account, now(), current_user, jsonb_build_object('closed', p_account));
END
$fn$;

REVOKE ALL ON FUNCTION public.close_account(bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.close_account(bigint) TO app_rw;
