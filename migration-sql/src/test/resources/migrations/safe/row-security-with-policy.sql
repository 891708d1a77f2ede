-- safe: the policy is there before the rows are hidden
BEGIN;
CREATE POLICY documents_tenant ON documents
    USING (tenant_id = current_setting('app.tenant_id')::bigint);
ALTER TABLE documents ENABLE ROW LEVEL SECURITY;
COMMIT;
