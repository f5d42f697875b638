-- What figures read of these tables stands in the index, so that a province's rows are not fetched one by one.

DROP INDEX attendance_by_staff;
DROP INDEX attendance_by_caregiver;
DROP INDEX attendance_by_child;
CREATE INDEX attendance_of_staff ON attendance (staff_id, session_id);
CREATE INDEX attendance_of_caregiver ON attendance (caregiver_id, session_id);
CREATE INDEX attendance_of_child ON attendance (child_id, session_id);

DROP INDEX child_category_by_code;
CREATE INDEX child_category_of_unit ON child_category (unit_key, code, from_date, to_date, child_id);
