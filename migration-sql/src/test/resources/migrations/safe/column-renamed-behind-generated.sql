-- safe: expand: a new column, kept up by a trigger, while the old one stays
ALTER TABLE users ADD COLUMN full_name text;
CREATE FUNCTION users_copy_name() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.full_name := NEW.name;
    RETURN NEW;
END
$$;
CREATE TRIGGER users_copy_name BEFORE INSERT OR UPDATE ON users FOR EACH ROW EXECUTE FUNCTION users_copy_name();
