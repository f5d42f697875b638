-- A correction stands where the record stood that was wrong first: root_id is that record's id. Nothing is corrected twice;
-- whoever finds a mistake in a correction corrects the correction.
ALTER TABLE record ADD COLUMN root_id BIGINT REFERENCES record (id);
ALTER TABLE record ADD CONSTRAINT record_corrected_once UNIQUE (corrects);
ALTER TABLE record ADD CONSTRAINT record_correction_has_root CHECK ((corrects IS NULL) = (root_id IS NULL));
