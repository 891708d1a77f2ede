-- danger: moving the table to another schema makes every query of the running application fail
-- expect: renaming-schema
\set ON_ERROR_STOP on
CREATE SCHEMA IF NOT EXISTS chat;
GRANT USAGE ON SCHEMA chat TO app_rw;
ALTER TABLE public.messages SET SCHEMA chat;
