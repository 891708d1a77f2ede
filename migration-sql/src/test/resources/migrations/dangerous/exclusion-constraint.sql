-- danger: there is no way to build its index beside the writers
-- expect: adding-exclusion-constraint
ALTER TABLE bookings
    ADD CONSTRAINT bookings_no_overlap EXCLUDE USING gist (room_id WITH =, during WITH &&);
