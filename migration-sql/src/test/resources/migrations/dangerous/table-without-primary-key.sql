-- danger: logical replication of UPDATE and DELETE fails
-- expect: table-without-primary-key
CREATE TABLE page_views (
    user_id bigint NOT NULL,
    path    text NOT NULL,
    at      timestamptz NOT NULL DEFAULT now()
);
