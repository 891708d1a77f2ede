-- danger: index build and NOT NULL scan under ACCESS EXCLUSIVE
-- expect: adding-primary-key-constraint
ALTER TABLE memberships ADD PRIMARY KEY (user_id, team_id);
