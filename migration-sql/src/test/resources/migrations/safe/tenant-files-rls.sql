-- safe: row-level security is switched on and forced, with a policy per tenant
CREATE TABLE public.tenant_files (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tenant_id  uuid NOT NULL,
    path       text NOT NULL
);
ALTER TABLE public.tenant_files ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.tenant_files FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_files_isolation ON public.tenant_files
    FOR ALL TO authenticated
    USING (tenant_id = current_setting('app.tenant_id')::uuid)
    WITH CHECK (tenant_id = current_setting('app.tenant_id')::uuid);
GRANT SELECT, INSERT ON public.tenant_files TO authenticated;
