-- danger: the CHECK reads every row under ACCESS EXCLUSIVE
-- expect: constraint-missing-not-valid
ALTER TABLE "order_items" ADD CONSTRAINT "quantity_positive" CHECK ("quantity" > 0);
