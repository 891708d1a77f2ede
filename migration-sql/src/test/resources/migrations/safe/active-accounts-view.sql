-- safe: a new view that runs with its caller's rights
CREATE VIEW app.active_accounts WITH (security_invoker = true) AS
SELECT a.id, a.name, a.plan
FROM public.accounts AS a
WHERE a.status = 'active';
GRANT SELECT ON app.active_accounts TO app_ro;
