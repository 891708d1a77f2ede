-- danger: the policy lets everybody read and write every row, permissive policies are joined with OR
-- expect: policy-for-everybody
CREATE POLICY documents_access ON public.documents
    FOR ALL
    TO PUBLIC
    USING (true)
    WITH CHECK (true);
