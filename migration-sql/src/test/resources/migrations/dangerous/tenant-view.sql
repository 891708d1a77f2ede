-- danger: a view runs with its owner's rights, so without security_invoker it goes around the row-level security of its table
-- expect: view-without-row-security
CREATE TABLE public.notes (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tenant_id  bigint NOT NULL,
    body       text NOT NULL
);
ALTER TABLE public.notes ENABLE ROW LEVEL SECURITY;
CREATE POLICY notes_tenant ON public.notes
    USING (tenant_id = current_setting('app.tenant')::bigint);

CREATE VIEW public.recent_notes AS
SELECT id, tenant_id, body FROM public.notes ORDER BY id DESC LIMIT 100;
GRANT SELECT ON public.recent_notes TO web_anon;
