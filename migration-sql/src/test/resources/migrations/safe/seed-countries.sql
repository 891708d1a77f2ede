-- safe: reference data that can be run again
CREATE TABLE IF NOT EXISTS public.countries (
    code  text PRIMARY KEY,
    name  text NOT NULL
);
INSERT INTO public.countries (code, name) VALUES
    ('AT', 'Austria'),
    ('CH', 'Switzerland'),
    ('DE', 'Germany'),
    ('LI', 'Liechtenstein')
ON CONFLICT (code) DO UPDATE SET name = EXCLUDED.name;
