-- danger: a superuser role made by a migration
-- expect: superuser-statement
CREATE ROLE deployer LOGIN SUPERUSER;
