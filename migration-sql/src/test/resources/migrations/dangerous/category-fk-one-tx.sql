-- danger: NOT VALID and VALIDATE in one transaction, the lock of the first step is held during the whole scan
-- expect: validate-in-same-transaction
BEGIN;
ALTER TABLE "Products"
    ADD CONSTRAINT "FK_Products_Categories"
    FOREIGN KEY ("CategoryId") REFERENCES "Categories" ("Id") NOT VALID;
ALTER TABLE "Products" VALIDATE CONSTRAINT "FK_Products_Categories";
COMMIT;
