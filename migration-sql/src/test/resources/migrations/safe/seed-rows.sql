-- safe: a few rows that are written out
INSERT INTO countries (code, name) VALUES ('DE', 'Germany'), ('FR', 'France')
ON CONFLICT (code) DO UPDATE SET name = EXCLUDED.name;
UPDATE countries c SET currency = v.currency FROM (VALUES ('DE', 'EUR'), ('FR', 'EUR')) v (code, currency)
WHERE c.code = v.code;
