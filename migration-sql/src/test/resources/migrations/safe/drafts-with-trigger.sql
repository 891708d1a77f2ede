-- safe: a trigger on a table created in the same file
CREATE TABLE public.drafts (
    id          uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    author_id   bigint NOT NULL,
    body        text NOT NULL DEFAULT '',
    updated_at  timestamptz NOT NULL DEFAULT now()
);

CREATE FUNCTION public.drafts_stamp() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    NEW.updated_at := now();
    RETURN NEW;
END;
$$;

CREATE TRIGGER drafts_stamp
    BEFORE UPDATE ON public.drafts
    FOR EACH ROW EXECUTE FUNCTION public.drafts_stamp();
