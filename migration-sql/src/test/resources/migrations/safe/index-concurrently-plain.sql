-- safe: a failed build is seen, since the second run finds the name taken
CREATE UNIQUE INDEX CONCURRENTLY "index_users_on_lower_email" ON "public"."users" (lower(email));
